package org.catchlight.standin.internal.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.catchlight.standin.internal.render.RenderedShadows.Picture;

/**
 * The pattern of a rendered face, measured as one would on a print: which pixels are in shadow, how the lit ones hang together, where the
 * shadow of the nose lies. Works on the picture alone and shares no code with the classifier.
 *
 * @param pattern  butterfly, loop, rembrandt, split or none
 * @param near     lit share of the half of the face toward the light, per cent
 * @param far      the same of the other half
 * @param cheek    the same of the cheek of that half, between eye and mouth
 * @param triangle area of the largest lit island on the far cheek, mm²
 * @param nose     area of the shadow that the nose casts, mm²
 */
record ShadowTruth(String pattern, int near, int far, int cheek, int triangle, int nose) {
    private static final int WIDTH = FaceChart.WIDTH;
    private static final int HEIGHT = FaceChart.HEIGHT;
    /** Three stops under light that falls square on, skin reads as shadow. */
    private static final double DARK = 0.125;
    /** A face of which less is lit is in shadow; on the side of the light, less means that brow and cheekbones shade it. */
    private static final double IN_SHADOW = 0.25;
    private static final double NEAR_LIT = 0.6;
    /** Split leaves less of the far half lit. */
    private static final double FAR_DARK = 0.2;
    /** A lit patch of a square centimetre is a triangle; one that is most of the cheek is the cheek. */
    private static final double SMALLEST_ISLAND = 100;
    private static final double WHOLE_CHEEK = 0.6;
    /** A far cheek lit less than this belongs to the shadow. */
    private static final double CHEEK_LIT = 0.3;
    /** A shadow of the nose that anyone notices is as large as this, mm², and hangs at least this far below the nose, mm. */
    private static final double SMALLEST_NOSE_SHADOW = 50;
    private static final double SHORTEST = 5;
    /** Beside the nose is more than this from the midline, mm. */
    private static final double ASIDE = 2.5;
    /** A larger share of the shadow than this above the tip of the nose goes across the cheek: of a loop, of a Rembrandt's. */
    private static final double ACROSS_LOOP = 0.4;
    private static final double ACROSS_REMBRANDT = 0.5;

    /** Measures a picture whose key stands at these angles relative to the face, degrees. */
    static ShadowTruth of(FaceChart chart, Picture picture, double azimuth, double elevation) {
        return of(measure(chart, picture, azimuth, elevation));
    }

    static Measures measure(FaceChart chart, Picture picture, double azimuth, double elevation) {
        return new Meter(chart, picture, azimuth, elevation).measure();
    }

    private static ShadowTruth of(Measures m) {
        return new ShadowTruth(name(m), percent(m.near), percent(m.far), percent(m.cheek), (int) Math.round(m.island),
                (int) Math.round(m.nose));
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    /**
     * What was measured: shares, areas in mm², lengths in mm.
     *
     * @param nose  area of the nose's shadow
     * @param aside how far its middle lies from the midline, away from the light
     * @param high  share of it above the tip of the nose
     * @param below how far it reaches below the nose
     */
    record Measures(double near, double far, double cheek, double island, double nose, double aside, double high, double below) {
    }

    /** The rule: what a photographer calls such shadows. Its numbers are round and were not fitted to the classifier. */
    static String name(Measures m) {
        if ((m.near + m.far) / 2 < IN_SHADOW || m.near < NEAR_LIT) {
            return "none";
        }
        boolean triangle = m.island >= SMALLEST_ISLAND;
        if (m.far < FAR_DARK && !triangle) {
            return "split";
        }
        if (triangle && m.aside >= ASIDE && m.cheek < WHOLE_CHEEK && m.high < ACROSS_REMBRANDT) {
            return "rembrandt";
        }
        if (m.cheek < CHEEK_LIT || m.nose < SMALLEST_NOSE_SHADOW || m.below < SHORTEST || m.high > ACROSS_LOOP) {
            return "none";
        }
        return Math.abs(m.aside) < ASIDE ? "butterfly" : "loop";
    }

    private static final class Meter {
        private final FaceChart chart;
        private final boolean toRight;
        private final boolean[] lit = new boolean[WIDTH * HEIGHT];
        private final boolean[] cast = new boolean[WIDTH * HEIGHT];

        Meter(FaceChart chart, Picture picture, double azimuth, double elevation) {
            this.chart = chart;
            double a = Math.toRadians(azimuth);
            double e = Math.toRadians(elevation);
            double[] key = {RenderedShadows.DISTANCE * Math.sin(a) * Math.cos(e), RenderedShadows.DISTANCE * Math.sin(e),
                RenderedShadows.DISTANCE * Math.cos(a) * Math.cos(e)};
            toRight = azimuth >= 0;
            double length = Math.sqrt(key[0] * key[0] + key[1] * key[1] + key[2] * key[2]);
            float[] cosine = new float[WIDTH * HEIGHT];
            for (int p = 0; p < cosine.length; p++) {
                for (int k = 0; k < 3; k++) {
                    cosine[p] += (float) (picture.normals()[p * 3 + k] * key[k] / length);
                }
                cosine[p] = Math.max(0, cosine[p]);
            }
            boolean[] sharp = new boolean[WIDTH * HEIGHT];
            for (int p = 0; p < sharp.length; p++) {
                double light = chart.mouth(p) ? mean(picture.light(), p) : picture.light()[p];
                double facing = chart.mouth(p) ? mean(cosine, p) : cosine[p];
                sharp[p] = light >= DARK && light >= 0.5 * facing;
                cast[p] = !sharp[p] && facing > DARK;
            }
            for (int p = WIDTH + 1; p < sharp.length - WIDTH - 1; p++) {
                lit[p] = majority(sharp, p);
            }
        }

        /** Mean over five by five pixels, which smooths the lips away. */
        private static double mean(float[] of, int p) {
            double sum = 0;
            int count = 0;
            for (int dy = -2; dy <= 2; dy++) {
                for (int dx = -2; dx <= 2; dx++) {
                    int q = p + dy * WIDTH + dx;
                    if (q >= 0 && q < of.length) {
                        sum += of[q];
                        count++;
                    }
                }
            }
            return sum / count;
        }

        /** Takes single pixels away. */
        private static boolean majority(boolean[] of, int p) {
            int count = 0;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    count += of[p + dy * WIDTH + dx] ? 1 : 0;
                }
            }
            return count >= 5;
        }

        /** mm toward the light from the midline. */
        private double nearer(int p) {
            double across = chart.across(p % WIDTH);
            return toRight ? across : -across;
        }

        private boolean skin(int p) {
            return chart.skin(p % WIDTH, p / WIDTH);
        }

        private boolean farCheek(int p) {
            int row = p / WIDTH;
            return skin(p) && nearer(p) < -0.75 * chart.wing() && row > chart.eyeFloor && row < chart.mouthRow;
        }

        Measures measure() {
            int[] skin = new int[3];
            int[] bright = new int[3];
            for (int p = 0; p < lit.length; p++) {
                if (skin(p)) {
                    int half = nearer(p) > 0 ? 0 : 1;
                    skin[half]++;
                    bright[half] += lit[p] ? 1 : 0;
                }
                if (farCheek(p)) {
                    skin[2]++;
                    bright[2] += lit[p] ? 1 : 0;
                }
            }
            double near = (double) bright[0] / skin[0];
            double far = (double) bright[1] / skin[1];
            double cheek = (double) bright[2] / skin[2];
            double island = island() * chart.pixelArea();
            NoseShadow nose = noseShadow();
            return new Measures(near, far, cheek, island, nose.area, nose.aside, nose.high, nose.below);
        }

        /** Pixels of the largest lit island on the far cheek that shadow cuts off from the light side and from the outline. */
        private int island() {
            int[] label = new int[WIDTH * HEIGHT];
            int largest = 0;
            int number = 0;
            for (int start = 0; start < label.length; start++) {
                if (label[start] != 0 || !wide(start)) {
                    continue;
                }
                number++;
                int whole = 0;
                int inCheek = 0;
                boolean cut = true;
                Deque<Integer> open = new ArrayDeque<>();
                open.push(start);
                label[start] = number;
                while (!open.isEmpty()) {
                    int p = open.pop();
                    whole++;
                    inCheek += farCheek(p) ? 1 : 0;
                    cut &= nearer(p) < 0.75 * chart.wing() && !atOutline(p);
                    for (int step : new int[] {-1, 1, -WIDTH, WIDTH}) {
                        if (label[p + step] == 0 && wide(p + step)) {
                            label[p + step] = number;
                            open.push(p + step);
                        }
                    }
                }
                if (cut && inCheek > 0.6 * whole) {
                    largest = Math.max(largest, inCheek);
                }
            }
            return largest;
        }

        /** Lit below the eyes with lit pixels all round: what is narrower than three pixels joins nothing. */
        private boolean wide(int p) {
            int row = p / WIDTH;
            int column = p % WIDTH;
            if (row <= chart.eyeFloor || row >= HEIGHT - 2 || column < 2 || column >= WIDTH - 2) {
                return false;
            }
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int q = p + dy * WIDTH + dx;
                    if (!lit[q] || !skin(q) || q / WIDTH <= chart.eyeFloor) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Whether the outline of the face is within two pixels toward the far side. */
        private boolean atOutline(int p) {
            int outward = toRight ? -1 : 1;
            int row = p / WIDTH;
            for (int step = 1; step <= 3; step++) {
                int column = p % WIDTH + outward * step;
                if (!chart.face(column, row)) {
                    return nearer(p) < 0 && row > chart.eyeFloor + 3;
                }
            }
            return false;
        }

        private static final class NoseShadow {
            double area;
            double high;
            double below;
            double aside;
        }

        /** The cast shadow that hangs together with the nose, between the eyes and the middle of the mouth. */
        private NoseShadow noseShadow() {
            boolean[] seen = new boolean[WIDTH * HEIGHT];
            Deque<Integer> open = new ArrayDeque<>();
            for (int row = (int) chart.eyeRow; row <= chart.baseRow + 1; row++) {
                for (int column = 1; column < WIDTH - 1; column++) {
                    if (chart.nose(column, row) || row > chart.baseRow && chart.nose(column, chart.baseRow)) {
                        open.push(row * WIDTH + column);
                        seen[row * WIDTH + column] = true;
                    }
                }
            }
            NoseShadow shadow = new NoseShadow();
            int count = 0;
            double sum = 0;
            int high = 0;
            int lowest = 0;
            while (!open.isEmpty()) {
                int p = open.pop();
                if (skin(p) && cast[p] && p / WIDTH > chart.eyeFloor) {
                    count++;
                    sum -= nearer(p);
                    high += p / WIDTH < chart.tipRow ? 1 : 0;
                    lowest = Math.max(lowest, p / WIDTH);
                }
                for (int step : new int[] {-1, 1, -WIDTH, WIDTH}) {
                    int next = p + step;
                    int row = next / WIDTH;
                    if (!seen[next] && row > chart.eyeFloor && row < chart.mouthRow && cast[next] && skin(next)) {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
            shadow.area = count * chart.pixelArea();
            shadow.aside = count == 0 ? 0 : sum / count;
            shadow.high = count == 0 ? 0 : (double) high / count;
            shadow.below = Math.max(0, (lowest - chart.baseRow) * chart.pitch());
            return shadow;
        }
    }

    /** A line of the table. */
    String csv() {
        return String.format(Locale.ROOT, "%s,%d,%d,%d,%d,%d", pattern, near, far, cheek, triangle, nose);
    }
}
