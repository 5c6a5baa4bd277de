package org.catchlight.standin.internal.head;

/** Hash noise: a pure function of position, the same on every machine. */
public final class Noise {
    private Noise() {
    }

    /** Well-mixed 32 bits of three integers. */
    public static int hash(int x, int y, int z) {
        int h = x * 0x8da6b343 ^ y * 0xd8163841 ^ z * 0xcb1ab31f;
        h ^= h >>> 15;
        h *= 0x2c1b3c6d;
        h ^= h >>> 12;
        h *= 0x297a2d39;
        h ^= h >>> 15;
        return h;
    }

    /** Uniform in [0, 1). */
    public static double random(int x, int y, int z) {
        return (hash(x, y, z) >>> 8) * (1.0 / (1 << 24));
    }

    /** Value noise of unit cell size in [−1, 1]. */
    public static double value(double x, double y, double z) {
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        int k = (int) Math.floor(z);
        double u = fade(x - i);
        double v = fade(y - j);
        double w = fade(z - k);
        double near = Sdf.mix(Sdf.mix(random(i, j, k), random(i + 1, j, k), u),
                Sdf.mix(random(i, j + 1, k), random(i + 1, j + 1, k), u), v);
        double far = Sdf.mix(Sdf.mix(random(i, j, k + 1), random(i + 1, j, k + 1), u),
                Sdf.mix(random(i, j + 1, k + 1), random(i + 1, j + 1, k + 1), u), v);
        return Sdf.mix(near, far, w) * 2 - 1;
    }

    /** Three octaves of {@link #value} in [−1, 1]. */
    public static double fractal(double x, double y, double z) {
        return 0.57 * value(x, y, z) + 0.29 * value(2.03 * x + 9, 2.03 * y, 2.03 * z) + 0.14 * value(4.1 * x, 4.1 * y + 7, 4.1 * z);
    }

    /**
     * Distance to the nearest of one jittered point per unit cell.
     *
     * @param id where not null, its first element receives a uniform random number that belongs to that point
     */
    public static double cells(double x, double y, double z, double[] id) {
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        int k = (int) Math.floor(z);
        double best = 9;
        int owner = 0;
        for (int n = 0; n < 27; n++) {
            int a = i + n % 3 - 1;
            int b = j + n / 3 % 3 - 1;
            int c = k + n / 9 - 1;
            int h = hash(a, b, c);
            double dx = a + (h & 1023) / 1023.0 - x;
            double dy = b + (h >> 10 & 1023) / 1023.0 - y;
            double dz = c + (h >> 20 & 1023) / 1023.0 - z;
            double d = dx * dx + dy * dy + dz * dz;
            if (d < best) {
                best = d;
                owner = h;
            }
        }
        if (id != null) {
            id[0] = random(owner, 3, 5);
        }
        return Math.sqrt(best);
    }

    /**
     * Value noise as {@link #value} and its slope.
     *
     * @param out receives the value and its derivatives along x, y and z
     */
    public static void slope(double x, double y, double z, double[] out) {
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        int k = (int) Math.floor(z);
        double u = fade(x - i);
        double v = fade(y - j);
        double w = fade(z - k);
        double a = random(i, j, k);
        double b = random(i + 1, j, k) - a;
        double c = random(i, j + 1, k);
        double d = random(i + 1, j + 1, k) - c;
        double e = random(i, j, k + 1);
        double f = random(i + 1, j, k + 1) - e;
        double g = random(i, j + 1, k + 1);
        double h = random(i + 1, j + 1, k + 1) - g;
        double nearLow = a + u * b;
        double nearHigh = c + u * d;
        double farLow = e + u * f;
        double farHigh = g + u * h;
        double near = nearLow + v * (nearHigh - nearLow);
        double far = farLow + v * (farHigh - farLow);
        out[0] = (near + w * (far - near)) * 2 - 1;
        out[1] = 2 * fadeSlope(x - i) * Sdf.mix(Sdf.mix(b, d, v), Sdf.mix(f, h, v), w);
        out[2] = 2 * fadeSlope(y - j) * Sdf.mix(nearHigh - nearLow, farHigh - farLow, w);
        out[3] = 2 * fadeSlope(z - k) * (far - near);
    }

    /**
     * The nearest two of one jittered point per unit cell.
     *
     * @param out receives the distance to the nearest and the vector from it, the same for the second, and a uniform random number that
     *            belongs to the nearest point: nine values
     */
    public static void nearestTwo(double x, double y, double z, double[] out) {
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        int k = (int) Math.floor(z);
        double best = 9;
        double second = 9;
        int owner = 0;
        for (int n = 0; n < 27; n++) {
            int a = i + n % 3 - 1;
            int b = j + n / 3 % 3 - 1;
            int c = k + n / 9 - 1;
            int h = hash(a, b, c);
            double dx = x - a - (h & 1023) / 1023.0;
            double dy = y - b - (h >> 10 & 1023) / 1023.0;
            double dz = z - c - (h >> 20 & 1023) / 1023.0;
            double d = dx * dx + dy * dy + dz * dz;
            if (d < best) {
                second = best;
                System.arraycopy(out, 1, out, 5, 3);
                best = d;
                owner = h;
                put(out, 1, dx, dy, dz);
            } else if (d < second) {
                second = d;
                put(out, 5, dx, dy, dz);
            }
        }
        out[0] = Math.sqrt(best);
        out[4] = Math.sqrt(second);
        out[8] = random(owner, 3, 5);
    }

    private static void put(double[] out, int at, double x, double y, double z) {
        out[at] = x;
        out[at + 1] = y;
        out[at + 2] = z;
    }

    private static double fadeSlope(double t) {
        return 6 * t * (1 - t);
    }

    private static double fade(double t) {
        return t * t * (3 - 2 * t);
    }
}
