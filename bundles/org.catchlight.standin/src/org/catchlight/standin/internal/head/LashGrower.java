package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.mix;

import java.util.List;
import java.util.SplittableRandom;

/** Grows the eyelashes. */
final class LashGrower {
    private static final int UPPER = 170;
    private static final int LOWER = 64;

    private final HeadShape shape;
    private final SplittableRandom random;

    LashGrower(HeadShape shape, long seed) {
        this.shape = shape;
        random = new SplittableRandom(seed ^ 0x1A54L);
    }

    void grow(int side, List<Strand> out) {
        lid(side, true, UPPER, out);
        lid(side, false, LOWER, out);
    }

    private void lid(int side, boolean upper, int count, List<Strand> out) {
        for (int i = 0; i < count; i++) {
            double u = mix(-1.02, 1.22, (i + random.nextDouble()) / count);
            double y = upper ? shape.lidU(u) + 0.035 : shape.lidL(u) - 0.05;
            double x = side * (shape.eyeX() + u);
            double z = shape.frontZ(x, y + (upper ? 0.05 : -0.05));
            if (Double.isNaN(z)) {
                continue;
            }
            double length = (upper ? 0.78 : 0.36) * (0.55 + 0.45 * random.nextDouble()) * (0.72 + 0.18 * (u + 1));
            double fan = 0.42 * u + 0.10 + 0.10 * Math.sin(i * 1.7) + random.nextDouble(-.10, .10);
            double lift = upper ? -0.20 : -0.55;
            float[] points = new float[18];
            z -= 0.03;
            for (int s = 0; s < 6; s++) {
                points[s * 3] = (float) x;
                points[s * 3 + 1] = (float) y;
                points[s * 3 + 2] = (float) z;
                x += side * Math.sin(fan) * length / 5;
                y += Math.sin(lift) * length / 5;
                z += Math.cos(lift) * Math.cos(fan) * length / 5;
                lift += upper ? 0.34 : 0.16;
            }
            out.add(new Strand(points, upper ? 0.013f : 0.009f, 0.004f, Strand.Kind.LASH, 0.5f));
        }
    }
}
