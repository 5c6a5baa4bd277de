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
        int count = (int) (1250 * (1 + 0.15 * measures.value(HeadTrait.BROW_THICKNESS) + 0.12 * measures.masculine));
        for (int i = 0; i < count; i++) {
            double t = Math.pow(random.nextDouble(), 0.9);
            boolean stray = random.nextDouble() < 0.05;
            double wobble = (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * (stray ? 1.6 : 0.95);
            double ragged = t + 0.10 * wobble * wobble - 0.06 * random.nextDouble();
            if (random.nextDouble() > (0.08 + 0.92 * step(-0.04, 0.30, ragged)) * (1 - 0.65 * step(0.70, 1, t)) * (stray ? 0.7 : 1)) {
                continue;
            }
            double x = side * (mix(INNER, OUTER, t) + 0.16 * (measures.eyeX - 3.15));
            double y = middle(measures, t) + wobble * halfHeight(measures, t) * (1 - 0.25 * step(0.6, 1, t));
            y += shape.browLift(x, y);
            one(side, x, y, t, wobble, out);
        }
    }

    /** Hairs stand up at the inner end, lie outward along the arch, and from above and below lean to its middle. */
    private void one(int side, double x, double y, double t, double wobble, List<Strand> out) {
        double along = t < 0.22 ? mix(1.35, 0.62, step(0, 0.22, t)) : mix(0.62, -0.38, Math.pow((t - 0.22) / 0.78, 0.8));
        double angle = along - wobble * mix(0.35, 0.75, step(0.1, 0.5, t)) + 0.11 * random.nextGaussian();
        double length = mix(0.46, 0.66, step(0, 0.4, t)) * (1 - 0.25 * step(0.8, 1, t)) * random.nextDouble(0.55, 1.2);
        float[] points = hair(side, x, y, angle, length, -0.10 - 0.10 * step(0.2, 0, t) + 0.10 * Math.min(0, wobble));
        if (points != null) {
            double thick = random.nextDouble(0.009, 0.015) * (1 - 0.25 * step(0.75, 1, t));
            out.add(new Strand(points, (float) thick, 0.003f, Strand.Kind.BROW, (float) random.nextDouble(0.85, 1.6)));
        }
    }

    private float[] hair(int side, double rootX, double rootY, double rootAngle, double length, double bend) {
        double x = rootX;
        double y = rootY;
        double z = shape.frontZ(x, y);
        if (Double.isNaN(z)) {
            return null;
        }
        double angle = rootAngle;
        float[] points = new float[15];
        for (int s = 0; s < 5; s++) {
            double surface = z;
            for (int k = 0; k < 3 && s > 0; k++) {
                surface -= shape.skin(x, y, surface);
            }
            if (Math.abs(surface - z) > 0.25) {
                return null;
            }
            z = surface;
            points[s * 3] = (float) x;
            points[s * 3 + 1] = (float) y;
            points[s * 3 + 2] = (float) (z + 0.012 + 0.035 * Math.sin(s * Math.PI / 4.6));
            x += side * Math.cos(angle) * length / 4;
            y += Math.sin(angle) * length / 4;
            angle += bend;
        }
        return points;
    }
}
