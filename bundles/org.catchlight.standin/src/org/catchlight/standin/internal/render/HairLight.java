package org.catchlight.standin.internal.render;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * What of one light reaches the mass of hair: past solid things and through the hair itself. Both change slowly, as the density of hair
 * does, so they are worked out at the nodes of a grid, each when it is first asked for, and interpolated. Safe to share between threads:
 * whoever asks first finds the same value.
 */
final class HairLight {
    /** A node is not nearer to the surface than this, cm: inside it would be dark. */
    private static final float OUTSIDE = 0.15f;
    private static final double SHADOW_START = 0.15;
    private static final float HAIR_START = 0.06f;
    /** A square reaches farther than the disc of its area. */
    private static final double WHOLE = 1.1;

    private final HeadScene scene;
    private final LightSource source;
    private final int perSide;
    private final int parts;
    private final float spacing;
    private final float[] low;
    private final int countX;
    private final int countY;
    private final int cells;
    /** For each node and cell of the light the shares past solid things and through hair; NaN until asked for. */
    private final float[] shares;

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
        this.spacing = (float) spacing;
        HairDensity hair = scene.hair();
        low = hair.low();
        float[] high = hair.high();
        cells = perSide * perSide;
        countX = (int) ((high[0] - low[0]) / spacing) + 2;
        countY = (int) ((high[1] - low[1]) / spacing) + 2;
        int countZ = (int) ((high[2] - low[2]) / spacing) + 2;
        shares = new float[countX * countY * countZ * cells * 2];
        Arrays.fill(shares, Float.NaN);
    }

    /** Looks up light at hair; one per thread. */
    final class Look {
        /** Share past solid things. */
        double solid;
        /** Share through hair. */
        double hair;
        private final Incident in = new Incident();
        private final ConeVisibility cone = new ConeVisibility(scene);

        /** Sets the shares of a cell of the light at a point of the hair. */
        void at(double x, double y, double z, int cell) {
            float u = ((float) x - low[0]) / spacing;
            float v = ((float) y - low[1]) / spacing;
            float w = ((float) z - low[2]) / spacing;
            int i = (int) u;
            int j = (int) v;
            int k = (int) w;
            u -= i;
            v -= j;
            w -= k;
            float open = 0;
            float through = 0;
            for (int corner = 0; corner < 8; corner++) {
                int a = corner & 1;
                int b = corner >> 1 & 1;
                int c = corner >> 2;
                float weight = (a == 0 ? 1 - u : u) * (b == 0 ? 1 - v : v) * (c == 0 ? 1 - w : w);
                if (weight < 0.004f) {
                    continue;
                }
                int index = ((((k + c) * countY + j + b) * countX + i + a) * cells + cell) * 2;
                float known = shares[index + 1];
                VarHandle.loadLoadFence();
                if (known != known) {
                    work(index, i + a, j + b, k + c, cell);
                    known = shares[index + 1];
                }
                open += weight * shares[index];
                through += weight * known;
            }
            solid = open;
            hair = through;
        }

        private void work(int index, int i, int j, int k, int cell) {
            float x = low[0] + i * spacing;
            float y = low[1] + j * spacing;
            float z = low[2] + k * spacing;
            float distance = scene.exact(x, y, z);
            if (distance < OUTSIDE) {
                float e = 0.2f;
                float gx = scene.exact(x + e, y, z) - scene.exact(x - e, y, z);
                float gy = scene.exact(x, y + e, z) - scene.exact(x, y - e, z);
                float gz = scene.exact(x, y, z + e) - scene.exact(x, y, z - e);
                float move = (OUTSIDE - distance) / Math.max(0.05f, (float) Math.sqrt(gx * gx + gy * gy + gz * gz));
                x += gx * move;
                y += gy * move;
                z += gz * move;
            }
            float solidShare = 0;
            float hairShare = 1;
            if (source.cell(cell % perSide, cell / perSide, perSide, 0.5, 0.5, x, y, z, in)) {
                solidShare = open(x, y, z, cells == 1 ? WHOLE : 1);
                if (solidShare > 0 && solidShare < 1 && parts > 1) {
                    solidShare = partly(x, y, z);
                    source.cell(0, 0, 1, 0.5, 0.5, x, y, z, in);
                }
                hairShare = solidShare > 0 ? scene.throughHair(x, y, z, (float) in.x, (float) in.y, (float) in.z, HAIR_START,
                        (float) in.distance) : 0;
            }
            // The second is what others look at: it is written last.
            shares[index] = solidShare;
            VarHandle.storeStoreFence();
            shares[index + 1] = hairShare;
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
