package org.catchlight.standin.internal.render;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * What of one light reaches the mass of hair: past solid things and through the hair itself. Both change slowly, as the density of hair
 * does, so they are worked out at the nodes of a grid, each when it is first asked for, and interpolated. Safe to share between threads:
 * whoever asks first finds the same value.
 */
final class HairLight {
    private static final double SHADOW_START = 0.15;
    private static final float HAIR_START = 0.06f;
    /** A square reaches farther than the disc of its area. */
    private static final double WHOLE = 1.1;

    private final HeadScene scene;
    private final LightSource source;
    private final int perSide;
    private final int parts;
    private final HairNodes nodes;
    private final int cells;
    /** Of each node, once asked for, the shares past solid things and through hair for each cell of the light. */
    private final float[][] shares;

    /**
     * The light of {@code source}, whole or in cells.
     *
     * @param perSide 1 to see the source as a whole
     * @param parts   along each side of a source that is seen as a whole, where a part of it is hidden
     * @param spacing between nodes, cm
     */
    HairLight(HeadScene scene, LightSource source, int perSide, int parts, double spacing) {
        this.scene = scene;
        this.source = source;
        this.perSide = perSide;
        this.parts = parts;
        nodes = new HairNodes(scene, spacing);
        cells = perSide * perSide;
        shares = new float[nodes.count][];
    }

    /** Looks up light at hair; one per thread. */
    final class Look {
        /** Shares past solid things and through hair of each cell. */
        private final float[] found = new float[cells * 2];
        private final HairNodes.Cell at = nodes.new Cell();
        private final float[] place = new float[3];
        private final Incident in = new Incident();
        private final ConeVisibility cone = new ConeVisibility(scene, ConeVisibility.LOOSE);

        /** Moves to a point of the hair. */
        void at(double x, double y, double z) {
            at.at(x, y, z);
            Arrays.fill(found, 0);
            for (int corner = 0; corner < 8; corner++) {
                float weight = at.weight(corner);
                if (weight > 0) {
                    float[] known = node(at.node(corner));
                    for (int n = 0; n < found.length; n++) {
                        found[n] += weight * known[n];
                    }
                }
            }
        }

        /** Share of a cell's light that arrives past solid things. */
        double solid(int cell) {
            return found[slot(cell)];
        }

        /** Share of a cell's light that arrives through hair. */
        double hair(int cell) {
            return found[slot(cell) + 1];
        }

        private int slot(int cell) {
            return cells == 1 ? 0 : cell * 2;
        }

        private float[] node(int node) {
            float[] known = shares[node];
            if (known == null) {
                known = new float[cells * 2];
                nodes.place(node, place);
                for (int cell = 0; cell < cells; cell++) {
                    work(known, cell, place[0], place[1], place[2]);
                }
                VarHandle.storeStoreFence();
                shares[node] = known;
            }
            return known;
        }

        private void work(float[] out, int cell, float x, float y, float z) {
            if (!source.cell(cell % perSide, cell / perSide, perSide, 0.5, 0.5, x, y, z, in)) {
                return;
            }
            float solidShare = open(x, y, z, cells == 1 ? WHOLE : 1);
            if (solidShare > 0 && solidShare < 1 && parts > 1) {
                solidShare = partly(x, y, z);
                source.cell(0, 0, 1, 0.5, 0.5, x, y, z, in);
            }
            out[cell * 2] = solidShare;
            out[cell * 2 + 1] = solidShare > 0 ? scene.throughHair(x, y, z, (float) in.x, (float) in.y, (float) in.z,
                    (float) in.slope, HAIR_START, (float) in.distance) : 0;
        }

        private float open(float x, float y, float z, double wider) {
            return (float) cone.open(x, y, z, in.x, in.y, in.z, in.slope * wider, SHADOW_START, in.distance);
        }

        /** Share of a source that is partly hidden, by its parts. */
        private float partly(float x, float y, float z) {
            double sum = 0;
            double all = 0;
            for (int part = 0; part < parts * parts; part++) {
                if (source.cell(part % parts, part / parts, parts, 0.5, 0.5, x, y, z, in)) {
                    sum += in.weight * open(x, y, z, 1);
                    all += in.weight;
                }
            }
            return all > 0 ? (float) (sum / all) : 0;
        }
    }
}
