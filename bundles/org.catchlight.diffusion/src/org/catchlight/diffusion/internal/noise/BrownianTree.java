package org.catchlight.diffusion.internal.noise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.catchlight.diffusion.noise.NoiseSource;

/**
 * One path of Brownian motion that can be asked for its increment over any interval, in any order, and always answers the same: Lévy's
 * construction by halving (the virtual Brownian tree of Li, Wong, Chen and Duvenaud, 2020). Times, seeds and rounding are those of
 * {@code torchsde.BrownianInterval} with a halfway tree, tolerance 1e-6 and a pool of 24, which the DPM++ SDE sampler draws from, so
 * that more steps refine the same picture.
 */
public final class BrownianTree {
    private static final int POOL = 24;
    private static final int DIGITS = 6;
    /** Both halves at every depth down to both ends of an interval are some 90. */
    private static final int MOST_KEPT = 128;
    private static final int FEWEST_KEPT = 24;
    private static final int KEPT_NUMBERS = 8 << 20;

    private final NoiseSource noise;
    private final int elements;
    private final Interval root;
    private final float[] normal;
    private final Map<Interval, float[]> increments = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Interval, float[]> eldest) {
            return size() > Math.clamp(KEPT_NUMBERS / elements, FEWEST_KEPT, MOST_KEPT);
        }
    };

    /**
     * A path from one time to a later one.
     *
     * @param noise    the kind of noise that its increments are made of
     * @param seed     the seed of the path, read as an unsigned number of 64 bits
     * @param elements how many independent paths run side by side
     */
    public BrownianTree(NoiseSource noise, long seed, int elements, double from, double to) {
        this.noise = noise;
        this.elements = elements;
        normal = new float[elements];
        root = new Interval(seed, rounded(from), rounded(to), null, false);
        root.drawSeed = new SeedSequence(seed, POOL).seeds(1)[0];
        root.deviation = (float) Math.sqrt(to - from);
    }

    /**
     * The increment between two times, written to {@code target}. Times outside of the path are moved to its ends.
     *
     * @param target as many numbers as the path has elements; overwritten
     */
    public void increment(double from, double to, float[] target) {
        Arrays.fill(target, 0);
        double first = Math.clamp(from, root.start, root.end);
        double last = Math.clamp(to, root.start, root.end);
        if (first < last) {
            collect(root, rounded(first), rounded(last), target);
        }
    }

    private void collect(Interval interval, double from, double to, float[] target) {
        if (from >= to) {
            return;
        }
        if (from == interval.start && to == interval.end) {
            float[] piece = incrementOf(interval);
            for (int i = 0; i < elements; i++) {
                target[i] += piece[i];
            }
            return;
        }
        interval.split();
        collect(interval.left, from, Math.min(to, interval.middle), target);
        collect(interval.right, Math.max(from, interval.middle), to, target);
    }

    private float[] incrementOf(Interval interval) {
        float[] known = increments.get(interval);
        if (known != null) {
            return known;
        }
        if (interval.parent != null) {
            return halve(interval.parent, interval.isLeft);
        }
        float[] whole = new float[elements];
        draw(interval.drawSeed);
        for (int i = 0; i < elements; i++) {
            whole[i] = normal[i] * interval.deviation;
        }
        increments.put(interval, whole);
        return whole;
    }

    /** Works out both halves, for which the same numbers are drawn, and gives one of them. */
    private float[] halve(Interval parent, boolean wantsLeft) {
        float[] whole = incrementOf(parent);
        float[] left = new float[elements];
        float[] right = new float[elements];
        draw(parent.splitSeed);
        double toLeft = parent.middle - parent.start;
        double perTime = 1 / (parent.end - parent.start);
        float leftTime = (float) toLeft;
        float reciprocal = (float) perTime;
        float deviation = (float) Math.sqrt(toLeft * (parent.end - parent.middle) * perTime);
        for (int i = 0; i < elements; i++) {
            left[i] = leftTime * whole[i] * reciprocal + deviation * normal[i];
            right[i] = whole[i] - left[i];
        }
        increments.put(parent.left, left);
        increments.put(parent.right, right);
        return wantsLeft ? left : right;
    }

    private void draw(int seed) {
        noise.reseeded(seed & 0xffffffffL).fill(FloatBuffer.wrap(normal));
    }

    /** To six decimals as Python rounds: the decimal nearest to the exact binary value, halves to even. */
    private static double rounded(double time) {
        return new BigDecimal(time).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** A piece of the path; two halves once it was asked for less than all of it. */
    private static final class Interval {
        private final long entropy;
        private final double start;
        private final double end;
        private final Interval parent;
        private final boolean isLeft;
        private Interval left;
        private Interval right;
        private double middle;
        private int place;
        private int depth;
        private int drawSeed;
        private int splitSeed;
        private float deviation;

        private Interval(long entropy, double start, double end, Interval parent, boolean isLeft) {
            this.entropy = entropy;
            this.start = start;
            this.end = end;
            this.parent = parent;
            this.isLeft = isLeft;
        }

        private void split() {
            if (left != null) {
                return;
            }
            if (parent != null) {
                place = 2 * parent.place + (isLeft ? 0 : 1);
                depth = parent.depth + 1;
            }
            middle = rounded(0.5 * (end + start));
            splitSeed = new SeedSequence(entropy, POOL, place, depth).seeds(1)[0];
            left = new Interval(entropy, start, middle, this, true);
            right = new Interval(entropy, middle, end, this, false);
        }
    }
}
