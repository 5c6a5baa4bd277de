package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.step;

import java.util.List;
import java.util.SplittableRandom;

/** Grows the eyelashes: in tufts whose tips draw together, fanned outward, the upper ones swept up, the lower ones short and fine. */
final class LashGrower {
    private static final int UPPER = 232;
    private static final int LOWER = 60;
    private static final int UPPER_TUFT = 4;
    private static final int LOWER_TUFT = 2;
    private static final int PIECES = 5;

    private final HeadShape shape;
    private final SplittableRandom random;

    LashGrower(HeadShape shape, long seed) {
        this.shape = shape;
        random = new SplittableRandom(seed ^ 0x1A54L);
    }

    void grow(int side, List<Strand> out) {
        tufts(side, true, UPPER / UPPER_TUFT, UPPER_TUFT, out);
        tufts(side, false, LOWER / LOWER_TUFT, LOWER_TUFT, out);
    }

    private void tufts(int side, boolean upper, int tufts, int each, List<Strand> out) {
        double inner = upper ? -1.12 : -0.75;
        double outer = upper ? 1.34 : 1.12;
        double half = 0.55 * (outer - inner) / tufts;
        for (int i = 0; i < tufts; i++) {
            double middle = mix(inner, outer, (i + random.nextDouble(0.15, 0.85)) / tufts);
            double lean = random.nextDouble(-.13, .13);
            double reach = upper ? random.nextDouble(0.62, 1.05) : random.nextDouble(0.55, 1.1);
            for (int n = 0; n < each; n++) {
                double beside = half * (2.0 * n / (each - 1) - 1) + random.nextDouble(-.4, .4) * half;
                lash(side, upper, middle + beside, beside, lean, reach * random.nextDouble(0.55, 1), out);
            }
        }
    }

    /** One lash rooted at {@code u} across the eye, {@code beside} the middle of its tuft, to which its tip leans. */
    private void lash(int side, boolean upper, double u, double beside, double lean, double reach, List<Strand> out) {
        double y = upper ? shape.lidU(u) + 0.045 : shape.lidL(u) - 0.16 * step(1.45, 0.55, Math.abs(u + 0.08)) - 0.03;
        double x = side * (shape.eyeX() + u);
        double z = shape.frontZ(x, y + (upper ? 0.05 : -0.05));
        if (Double.isNaN(z)) {
            return;
        }
        double longer = 0.70 + 0.22 * Math.min(u + 1, 1.6);
        double length = (upper ? 0.74 - 0.10 * shape.measures().masculine : 0.30) * reach * longer;
        double fan = (upper ? 0.62 : 0.50) * u + 0.10 + lean - 0.35 * beside / length;
        double lift = upper ? -0.35 : -0.75;
        double bend = upper ? 0.37 : -0.07;
        float[] points = new float[(PIECES + 1) * 3];
        z -= 0.02;
        for (int s = 0; s <= PIECES; s++) {
            points[s * 3] = (float) x;
            points[s * 3 + 1] = (float) y;
            points[s * 3 + 2] = (float) z;
            x += side * Math.sin(fan) * length / PIECES;
            y += Math.sin(lift) * Math.cos(0.5 * fan) * length / PIECES;
            z += Math.cos(lift) * Math.cos(fan) * length / PIECES;
            lift += bend;
        }
        out.add(new Strand(points, upper ? 0.0095f : 0.0045f, 0.002f, Strand.Kind.LASH, upper ? 0.6f : 1.7f));
    }
}
