package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

import java.util.List;
import java.util.SplittableRandom;

/** Grows stubble over lip, cheeks, jaw and throat: hairs of half a millimetre to four, by {@link HeadShape#stubble}. */
final class BeardGrower {
    private static final int TRIES = 11_000;
    /** Less than this is a shadow in the skin, no hairs. */
    private static final double LEAST = 0.22;
    private static final double LOWEST = -15.6;
    private static final double HIGHEST = -3.4;
    /** Directions round the vertical axis through here meet all of the beard. */
    private static final double AXIS_Z = 2.2;
    private static final double WIDEST = 1.75;
    /** Rise a cm of the steepest direction from below, and how far from the axis it is at its height. */
    private static final double STEEPEST = 1.1;
    private static final double MIDDLE = 5.5;

    /** Nearer to clothes than this no hair grows, cm: it would come out through them. */
    private static final double CLEAR = 0.3;

    private final HeadShape shape;
    private final SplittableRandom random;
    private final double[] normal = new double[3];

    BeardGrower(HeadShape shape, long seed) {
        this.shape = shape;
        random = new SplittableRandom(seed ^ 0xBEA4DL);
    }

    /** How densely a beard grows at a point of the skin whose warped height is {@code y} and distance from the midline {@code ax}, 0–1. */
    static double density(double px, double py, double pz, double ax, double y) {
        double wander = 0.3 * Noise.value(px * 2, py * 2, pz * 2) - 0.35 * Math.max(0, ax - 2.0);
        double where = step(-3.6, -5.4, y + wander) * step(7.2, 5.8, ax) * step(-16.2, -12.0, py + 2 * wander)
                * step(0.2, 3.2, pz);
        return where * (1 - 0.75 * clay(ax, y + 8.3, pz - 9.5, 1.0, 0.5, 2)) * (1 - 0.9 * clay(ax - 3.2, y + 5.0, pz - 9, 1.3, 1.3, 3));
    }

    void grow(List<Strand> out) {
        double amount = shape.stubble();
        if (amount < LEAST) {
            return;
        }
        double length = mix(0.06, 0.30, amount * amount);
        for (int i = 0; i < TRIES * amount; i++) {
            double turn = random.nextDouble(-WIDEST, WIDEST);
            double height = random.nextDouble(LOWEST, HIGHEST);
            // The skin under the chin is met from below.
            double rise = step(-8.5, -10.5, height) * random.nextDouble(STEEPEST);
            double chance = random.nextDouble();
            double dx = Math.sin(turn);
            double dz = Math.cos(turn);
            double t = 10.5;
            for (int k = 0; k < 12; k++) {
                double d = shape.skin(dx * t, height - rise * (t - MIDDLE), AXIS_Z + dz * t);
                t -= 0.9 * d / Math.sqrt(1 + rise * rise);
                if (Math.abs(d) < 0.004 || t < 2) {
                    break;
                }
            }
            double x = dx * t;
            double y = height - rise * (t - MIDDLE);
            double z = AXIS_Z + dz * t;
            double ax = Math.abs(shape.wx(x, y, z));
            double warped = shape.wy(x, y, z);
            if (chance < density(x, y, z, ax, warped) && shape.cloth(x, y, z) > CLEAR && !onLips(ax, warped) && !onNose(ax, warped)) {
                out.add(hair(x, y, z, length * random.nextDouble(0.5, 1.25)));
            }
        }
    }

    private boolean onLips(double ax, double y) {
        return ax < 2.6 * shape.mouthWidth() && y < shape.lipTop(ax) + 0.08 && y > shape.lipBot(ax) - 0.08;
    }

    private static boolean onNose(double ax, double y) {
        return ax < 2.1 && y > -4.9;
    }

    /** A hair that stands off a little and leans down, to the sides of the chin outward. */
    private Strand hair(double x, double y, double z, double length) {
        Strands.gradient(shape::skin, x, y, z, normal);
        double nx = normal[0];
        double ny = normal[1];
        double nz = normal[2];
        double tx = 0.35 * Math.signum(x) * saturate(Math.abs(x) - 0.3) + random.nextDouble(-.45, .45);
        double ty = -1 + random.nextDouble(-.3, .3);
        double tz = random.nextDouble(-.3, .3);
        double into = tx * nx + ty * ny + tz * nz;
        float[] points = new float[9];
        for (int s = 0; s < 3; s++) {
            double along = length * s / 2;
            double off = 0.004 + along * (0.55 - 0.12 * s);
            points[s * 3] = (float) (x + (tx - into * nx) * along * 0.8 + nx * off);
            points[s * 3 + 1] = (float) (y + (ty - into * ny) * along * 0.8 + ny * off);
            points[s * 3 + 2] = (float) (z + (tz - into * nz) * along * 0.8 + nz * off);
        }
        return new Strand(points, 0.0085f, 0.004f, Strand.Kind.BEARD, (float) random.nextDouble(1.0, 2.4));
    }
}
