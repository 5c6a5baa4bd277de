package org.catchlight.standin.internal.render;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.catchlight.standin.internal.head.Strands;

/**
 * {@link Openness} in the mass of hair, through the hair itself: worked out at the nodes of a grid, each when it is first asked for, and
 * interpolated. It depends on the head alone. Safe to share between threads: whoever asks first finds the same value.
 */
final class HairOpenness {
    private static final double SPACING = 0.45;
    private static final double LIFT = 0.10;
    private static final float HAIR_START = 0.05f;
    private static final float HAIR_END = 20;
    private static final int VALUES = Openness.CONES * 2;

    private final HeadScene scene;
    private final HairNodes nodes;
    /** Of each node, once asked for, the share of each cone that is open and where it is blocked. */
    private final float[][] values;

    HairOpenness(HeadScene scene) {
        this.scene = scene;
        nodes = new HairNodes(scene, SPACING);
        values = new float[nodes.count][];
    }

    /** Looks up openness; one per thread. */
    final class Look {
        private final HairNodes.Cell cell = nodes.new Cell();
        private final Openness openness = new Openness(scene);
        private final float[] place = new float[3];
        private final double[] normal = new double[3];
        private final double[] found = new double[VALUES];

        /** Moves to a point of the hair. */
        void at(double x, double y, double z) {
            cell.at(x, y, z);
            Arrays.fill(found, 0);
            double all = 0;
            for (int corner = 0; corner < 8; corner++) {
                float weight = cell.weight(corner);
                if (weight == 0) {
                    continue;
                }
                float[] known = node(cell.node(corner));
                all += weight;
                for (int n = 0; n < VALUES; n++) {
                    found[n] += weight * known[n];
                }
            }
            for (int n = 0; n < VALUES; n++) {
                found[n] /= all;
            }
        }

        double open(int cone) {
            return found[cone];
        }

        double blockedAt(int cone) {
            return found[Openness.CONES + cone];
        }

        private float[] node(int node) {
            float[] known = values[node];
            if (known == null) {
                known = work(node);
                VarHandle.storeStoreFence();
                values[node] = known;
            }
            return known;
        }

        private float[] work(int node) {
            nodes.place(node, place);
            if (!scene.hair().normal(place[0], place[1], place[2], normal)) {
                Strands.scalpNormal(scene.head().shape(), place[0], place[1], place[2], normal);
            }
            float x = (float) (place[0] + normal[0] * LIFT);
            float y = (float) (place[1] + normal[1] * LIFT);
            float z = (float) (place[2] + normal[2] * LIFT);
            float[] out = new float[VALUES];
            for (int cone = 0; cone < Openness.CONES; cone++) {
                openness.direction(cone, normal[0], normal[1], normal[2]);
                openness.trace(x, y, z);
                double open = openness.open;
                if (open > 0) {
                    open *= scene.throughHair(x, y, z, (float) openness.x, (float) openness.y, (float) openness.z,
                            (float) Openness.SLOPE, HAIR_START, HAIR_END);
                }
                out[cone] = (float) open;
                out[Openness.CONES + cone] = (float) openness.blockedAt;
            }
            return out;
        }
    }
}
