package org.catchlight.standin.internal.render;

/**
 * Where a pixel looks for neighbours whose blur reaches it: every pixel of a small disc, or a spiral that fills a large one evenly.
 *
 * @param x        offset across, pixels
 * @param y        offset down, pixels
 * @param distance length of the offset, pixels
 * @param area     pixels that each stands for; the first, the pixel itself, always for one
 */
record DiscTaps(int[] x, int[] y, float[] distance, float area) {
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
    /** A pixel farther than its blur by this much is not reached. */
    private static final double EDGE = 0.5;

    /** Taps for a disc: all its pixels up to the radius {@code small}, else {@code spiral} of them. */
    static DiscTaps of(double radius, int small, int spiral) {
        return radius <= small ? all(radius) : spiral(radius, spiral);
    }

    private static DiscTaps all(double radius) {
        int r = (int) Math.ceil(radius);
        int side = 2 * r + 1;
        int[] x = new int[side * side];
        int[] y = new int[side * side];
        int count = 1;
        for (int n = 0; n < side * side; n++) {
            int a = n % side - r;
            int b = n / side - r;
            if ((a != 0 || b != 0) && Math.hypot(a, b) < radius + EDGE) {
                x[count] = a;
                y[count++] = b;
            }
        }
        return of(x, y, count, 1);
    }

    private static DiscTaps spiral(double radius, int turns) {
        int[] x = new int[turns + 1];
        int[] y = new int[turns + 1];
        for (int n = 0; n < turns; n++) {
            double r = radius * Math.sqrt((n + 0.5) / turns);
            x[n + 1] = (int) Math.round(r * Math.cos(n * GOLDEN));
            y[n + 1] = (int) Math.round(r * Math.sin(n * GOLDEN));
        }
        return of(x, y, turns + 1, Math.PI * radius * radius / turns);
    }

    private static DiscTaps of(int[] x, int[] y, int count, double area) {
        float[] distance = new float[count];
        for (int n = 0; n < count; n++) {
            distance[n] = (float) Math.hypot(x[n], y[n]);
        }
        return new DiscTaps(x, y, distance, (float) area);
    }
}
