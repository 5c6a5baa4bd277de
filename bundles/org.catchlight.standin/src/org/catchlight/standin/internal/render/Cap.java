package org.catchlight.standin.internal.render;

/** Directions on a round cap of the sphere. */
final class Cap {
    private Cap() {
    }

    /**
     * Turns {@code axis} to the direction at (u, v) of the cap about it whose border has the given sine, in equal shares of solid angle.
     */
    static void direction(Incident axis, double sine, double u, double v) {
        double[] disc = new double[2];
        LightSource.disc(u, v, disc);
        // Radius on the unit disc is sqrt(share of area); the same share of solid angle lies within cos θ = 1 − share·(1 − cos θmax).
        double share = disc[0] * disc[0] + disc[1] * disc[1];
        if (share < 1e-12) {
            return;
        }
        double low = 1 - Math.sqrt(1 - sine * sine);
        double cosine = 1 - share * low;
        double scale = Math.sqrt(Math.max(0, 1 - cosine * cosine)) / Math.sqrt(share);
        double ax = axis.x;
        double ay = axis.y;
        double az = axis.z;
        // An orthonormal basis without branches that flip (Duff et al. 2017).
        double sign = Math.copySign(1, az);
        double p = -1 / (sign + az);
        double q = ax * ay * p;
        double tx = 1 + sign * ax * ax * p;
        double ty = sign * q;
        double tz = -sign * ax;
        double by = sign + ay * ay * p;
        double a = disc[0] * scale;
        double b = disc[1] * scale;
        axis.x = ax * cosine + tx * a + q * b;
        axis.y = ay * cosine + ty * a + by * b;
        axis.z = az * cosine + tz * a - ay * b;
    }

    /** 1 inside a disc with the given sine of its radius, soft at its border. */
    static double covered(double cosine, double sine) {
        if (cosine <= 0) {
            return 0;
        }
        double off = Math.sqrt(Math.max(0, 1 - cosine * cosine));
        double soft = Math.max(sine * 0.05, 0.003);
        return Math.clamp((sine + soft - off) / (2 * soft), 0, 1);
    }
}
