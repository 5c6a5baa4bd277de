package org.catchlight.standin.internal.render;

/** The nodes of a grid round all hair of the scalp, for what changes slowly in it. Centimetres. */
final class HairNodes {
    /** A node is not nearer to the surface than this: inside it would be dark. */
    private static final float OUTSIDE = 0.15f;
    private static final float GRADIENT = 0.2f;

    final int count;
    private final HeadScene scene;
    private final float spacing;
    private final float[] low;
    private final int countX;
    private final int countY;

    HairNodes(HeadScene scene, double spacing) {
        this.scene = scene;
        this.spacing = (float) spacing;
        HairDensity hair = scene.hair();
        low = hair.low();
        float[] high = hair.high();
        countX = (int) ((high[0] - low[0]) / spacing) + 2;
        countY = (int) ((high[1] - low[1]) / spacing) + 2;
        count = countX * countY * ((int) ((high[2] - low[2]) / spacing) + 2);
    }

    /** The eight nodes round a point and how much each counts; one per thread. */
    final class Cell {
        /** Weight below which a corner need not be asked. */
        private static final float SELDOM = 0.004f;
        private int first;
        private float u;
        private float v;
        private float w;

        /** Moves to a point in the box. */
        void at(double x, double y, double z) {
            u = ((float) x - low[0]) / spacing;
            v = ((float) y - low[1]) / spacing;
            w = ((float) z - low[2]) / spacing;
            int i = (int) u;
            int j = (int) v;
            int k = (int) w;
            u -= i;
            v -= j;
            w -= k;
            first = (k * countY + j) * countX + i;
        }

        int node(int corner) {
            return first + (corner & 1) + (corner >> 1 & 1) * countX + (corner >> 2) * countX * countY;
        }

        /** Weight of a corner, 0 for one that hardly counts. */
        float weight(int corner) {
            float weight = ((corner & 1) == 0 ? 1 - u : u) * ((corner >> 1 & 1) == 0 ? 1 - v : v) * (corner >> 2 == 0 ? 1 - w : w);
            return weight < SELDOM ? 0 : weight;
        }
    }

    /** Where a node lies, or the nearest place outside the surface. */
    void place(int node, float[] out) {
        float x = low[0] + node % countX * spacing;
        float y = low[1] + node / countX % countY * spacing;
        float z = low[2] + node / (countX * countY) * spacing;
        float distance = scene.exact(x, y, z);
        out[0] = x;
        out[1] = y;
        out[2] = z;
        if (distance < OUTSIDE) {
            float e = GRADIENT;
            float gx = scene.exact(x + e, y, z) - scene.exact(x - e, y, z);
            float gy = scene.exact(x, y + e, z) - scene.exact(x, y - e, z);
            float gz = scene.exact(x, y, z + e) - scene.exact(x, y, z - e);
            float move = (OUTSIDE - distance) / Math.max(0.05f, (float) Math.sqrt(gx * gx + gy * gy + gz * gz));
            out[0] += gx * move;
            out[1] += gy * move;
            out[2] += gz * move;
        }
    }
}
