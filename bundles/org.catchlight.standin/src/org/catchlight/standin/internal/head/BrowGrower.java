package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.step;

import java.util.List;
import java.util.SplittableRandom;

/** Grows the eyebrows. */
final class BrowGrower {
    private static final double INNER = 1.38;
    private static final double OUTER = 4.95;

    private final HeadShape shape;
    private final Measures measures;
    private final SplittableRandom random;

    BrowGrower(HeadShape shape, long seed) {
        this.shape = shape;
        measures = shape.measures();
        random = new SplittableRandom(seed ^ 0xB804L);
    }

    /** Height of the middle of the brow at t, 0 at its inner to 1 at its outer end. */
    private static double middle(Measures measures, double t) {
        double arch = 0.56 - 0.10 * measures.masculine;
        return 1.52 + measures.browHeight - 0.04 * Math.max(0, measures.browRidge) + arch * Math.sin(Math.PI * Math.pow(t, 1.3) * 0.84)
                + 0.10 * t - 0.25 * t * t;
    }

    private static double halfHeight(Measures measures, double t) {
        double thick = 1 + 0.18 * measures.value(HeadTrait.BROW_THICKNESS) + 0.30 * measures.masculine;
        return 0.62 * thick * (1 - 0.66 * t) * step(-0.35, 0.15, t);
    }

    static double density(Measures measures, double x, double y) {
        double t = (x - INNER) / (OUTER - INNER);
        double within = Sdf.saturate(t);
        double height = Sdf.ridge(y - middle(measures, within), 0.55 * halfHeight(measures, within) + 0.06);
        return height * step(-0.1, 0.08, t) * step(1.02, 0.85, t);
    }

    void grow(int side, List<Strand> out) {
        int count = (int) (1250 * (1 + 0.15 * measures.value(HeadTrait.BROW_THICKNESS) + 0.25 * measures.masculine));
        for (int i = 0; i < count; i++) {
            double t = Math.pow(random.nextDouble(), 0.9);
            double wobble = (random.nextDouble() + random.nextDouble() - 1) * (random.nextDouble() < 0.07 ? 1.45 : 0.95);
            if (random.nextDouble() > (0.30 + 0.70 * step(0, 0.3, t)) * (1 - 0.5 * step(0.75, 1, t))) {
                continue;
            }
            double x = side * (mix(INNER, OUTER, t) + 0.16 * (measures.eyeX - 3.15));
            double y = middle(measures, t) + wobble * halfHeight(measures, t);
            y += shape.browLift(x, y);
            double angle = mix(1.15, -0.20, Math.pow(t, 0.5)) - wobble * 0.55 + random.nextDouble(-.14, .14);
            double length = mix(0.50, 0.62, t) * (0.7 + 0.5 * random.nextDouble());
            float[] points = hair(side, x, y, angle, length);
            if (points != null) {
                out.add(new Strand(points, 0.013f, 0.005f, Strand.Kind.BROW, (float) (1.0 + 0.5 * random.nextDouble())));
            }
        }
    }

    private float[] hair(int side, double rootX, double rootY, double rootAngle, double length) {
        double x = rootX;
        double y = rootY;
        double z = shape.frontZ(x, y);
        if (Double.isNaN(z)) {
            return null;
        }
        double angle = rootAngle;
        float[] points = new float[15];
        for (int s = 0; s < 5; s++) {
            double surface = shape.frontZ(x, y);
            if (Double.isNaN(surface) || Math.abs(surface - z) > 0.4) {
                return null;
            }
            z = surface + 0.015 + 0.03 * Math.sin(s * Math.PI / 4);
            points[s * 3] = (float) x;
            points[s * 3 + 1] = (float) y;
            points[s * 3 + 2] = (float) z;
            x += side * Math.cos(angle) * length / 4;
            y += Math.sin(angle) * length / 4;
            angle -= 0.14;
        }
        return points;
    }
}
