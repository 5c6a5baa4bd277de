package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.catchlight.light.Vec3;

/**
 * Strands of hanging hair, laid between the nearest {@link HairGuide}s. Near the scalp they lie side by side; toward the tips each draws
 * close to its own guide, so that locks taper, and wave with it. Some leave their lock, some are short and stand off.
 */
final class HangingHair {
    private static final int NEAREST = 3;
    /** A lock farther away than the root of this says nothing about a strand, cm². */
    private static final double FAR = 9;
    /** Length of one wave, cm. */
    private static final double WAVE = 8.5;

    private final HairCut cut;
    private final HairShape hair;
    /** The locks that fall to either side; a strand lies between locks of its own. */
    private final List<HairGuide> rightward;
    private final List<HairGuide> leftward;

    HangingHair(HairShape hair, List<HairGuide> guides) {
        this.hair = hair;
        rightward = guides.stream().filter(guide -> HairFlow.rightward(guide.x(), guide.z())).toList();
        leftward = guides.stream().filter(guide -> !HairFlow.rightward(guide.x(), guide.z())).toList();
        cut = hair.cut();
    }

    /** A strand, or null where no guide is near enough; {@code raised} is how far the skin lies over the skull at its root. */
    Strand strand(Vec3 root, double line, double raised, SplittableRandom random) {
        HairGuide[] nearest = new HairGuide[NEAREST];
        double[] weight = new double[NEAREST];
        if (!nearest(root, nearest, weight)) {
            return null;
        }
        HairGuide lock = nearest[0];
        double layer = Math.sqrt(random.nextDouble());
        double roving = random.nextDouble();
        boolean flyaway = random.nextDouble() < 0.012;
        boolean broken = !flyaway && random.nextDouble() < 0.02;
        double full = hair.height(root.x(), root.y(), root.z(), line);
        double[][] offset = new double[NEAREST][];
        for (int n = 0; n < NEAREST; n++) {
            offset[n] = nearest[n].offset(root.x(), root.y(), root.z());
        }
        int knots = (int) Math.max(3, Math.round(lock.knots() * share(broken, random)));
        float[] points = new float[knots * 3];
        double stray = flyaway ? random.nextDouble(0.8, 2.0) : 0.10 + 0.45 * roving * roving * roving;
        double strayTurn = random.nextDouble(2 * Math.PI);
        double strayWave = random.nextDouble(0.12, 0.4);
        double gather = flyaway ? 0.3 : mix(0.9, 0.55, roving * roving);
        double stride = mix(cut.sideLength(), cut.topLength(), HairShape.crown(lock.y())) / cut.segments();
        double phase = lock.lock() * 9 + 0.9 * lock.own() + 0.25 * roving;
        double[] sum = new double[3];
        for (int k = 0; k < knots; k++) {
            double gone = k * stride;
            double u = (double) k / lock.knots();
            double together = gather * step(0.18, 0.95, u);
            double close = 1 - together;
            double lift = (layer - 0.6) * full * (1 - Math.exp(-gone / 1.5)) * mix(1, 1.1, step(4, 12, gone)) * (1 - 0.5 * together);
            if (broken || flyaway) {
                lift += 0.10 * gone * (broken ? 1 : 0.35);
            }
            lift += raised * Math.exp(-gone / 3);
            double free = step(0.15, 1.0, u);
            double wave = cut.wave() * free * (0.7 + 0.6 * lock.own());
            double turn = gone * 2 * Math.PI / WAVE * (0.85 + 0.3 * lock.lock()) + phase;
            double out = lift + wave * 0.5 * Math.cos(turn) + stray * u * Math.cos(strayTurn + strayWave * gone);
            double across = wave * Math.sin(turn) + stray * u * Math.sin(strayTurn + strayWave * 0.8 * gone);
            sum[0] = 0;
            sum[1] = 0;
            sum[2] = 0;
            double others = 1 - step(0.1, 0.6, u);
            double total = weight[0] + others * (weight[1] + weight[2]);
            for (int n = 0; n < NEAREST; n++) {
                HairGuide guide = nearest[n];
                double own = (n == 0 ? weight[0] : weight[n] * others) / total;
                if (own > 0) {
                    double[] beside = offset[n];
                    guide.lay(Math.min(k, guide.knots() - 1), beside[0], beside[1] * close + out,
                            beside[2] * close + across, own, sum);
                }
            }
            points[k * 3] = (float) sum[0];
            points[k * 3 + 1] = (float) sum[1];
            points[k * 3 + 2] = (float) sum[2];
        }
        double edge = step(1.2, 0.0, line);
        double thick = cut.width() * (1 - 0.60 * edge) * (broken || flyaway ? 0.5 : mix(1.1, 0.75, layer));
        double tint = (0.60 + 0.36 * lock.lock() + 0.30 * lock.own() + 0.36 * saturate(0.5 + 0.3 * random.nextGaussian()))
                * (1 + 0.25 * edge);
        return new Strand(Arrays.copyOf(points, knots * 3), (float) thick, (float) (thick * 0.32), Strand.Kind.SCALP, (float) tint);
    }

    /** How much of its lock's length a strand has: most nearly all, so that ends are thin. */
    private static double share(boolean broken, SplittableRandom random) {
        double r = random.nextDouble();
        return broken ? random.nextDouble(0.08, 0.3) : 1 - 0.30 * r * r - (r > 0.9 ? 0.25 * random.nextDouble() : 0);
    }

    private boolean nearest(Vec3 root, HairGuide[] nearest, double[] weight) {
        double[] best = new double[NEAREST];
        Arrays.fill(best, FAR);
        for (HairGuide guide : HairFlow.rightward(root.x(), root.z()) ? rightward : leftward) {
            double dy = guide.y() - root.y();
            double dz = guide.z() - root.z();
            double d = dy * dy + dz * dz;
            if (d >= best[NEAREST - 1]) {
                continue;
            }
            double dx = guide.x() - root.x();
            d += dx * dx;
            if (d >= best[NEAREST - 1]) {
                continue;
            }
            int at = NEAREST - 1;
            while (at > 0 && best[at - 1] > d) {
                best[at] = best[at - 1];
                nearest[at] = nearest[at - 1];
                at--;
            }
            best[at] = d;
            nearest[at] = guide;
        }
        for (int n = 0; n < NEAREST; n++) {
            weight[n] = 1 / (best[n] + 0.05);
        }
        return best[NEAREST - 1] < FAR;
    }
}
