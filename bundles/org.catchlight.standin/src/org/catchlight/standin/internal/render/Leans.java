package org.catchlight.standin.internal.render;

import java.util.Arrays;

/** How points lean on leaders: each takes the values of up to four of them by weight. */
final class Leans {
    /** Values that a leader has. */
    static final int VALUES = 4;
    private static final int MOST = 4;

    /** Where each point's leaders begin, and those behind the last. */
    private final int[] start;
    /** Where the values of a leader begin. */
    private final int[] from;
    private final float[] weight;

    private Leans(int[] start, int[] from, float[] weight) {
        this.start = start;
        this.from = from;
        this.weight = weight;
    }

    /** Collects the leaders of points; threads may fill different points at once. */
    static final class Builder {
        private final byte[] count;
        private final int[] leader;
        private final float[] weight;

        Builder(int points) {
            count = new byte[points];
            leader = new int[points * MOST];
            weight = new float[points * MOST];
        }

        /** Lets a point lean on a leader too, unless it has enough. */
        void add(int point, int number, float share) {
            if (count[point] < MOST) {
                leader[point * MOST + count[point]] = number;
                weight[point * MOST + count[point]] = share;
                count[point]++;
            }
        }

        /** Makes the weights of a point add up to one; a point without a leader gets {@code own}. */
        void end(int point, int own) {
            if (count[point] == 0) {
                add(point, own, 1);
            }
            float all = 0;
            for (int n = 0; n < count[point]; n++) {
                all += weight[point * MOST + n];
            }
            for (int n = 0; n < count[point]; n++) {
                weight[point * MOST + n] /= all;
            }
        }

        Leans build() {
            int[] start = new int[count.length + 1];
            int[] from = new int[leader.length];
            float[] packed = new float[leader.length];
            int next = 0;
            for (int point = 0; point < count.length; point++) {
                start[point] = next;
                for (int n = 0; n < count[point]; n++) {
                    from[next] = leader[point * MOST + n] * VALUES;
                    packed[next++] = weight[point * MOST + n];
                }
            }
            start[count.length] = next;
            return new Leans(start, Arrays.copyOf(from, next), Arrays.copyOf(packed, next));
        }
    }

    /** Sets {@code out} to what the leaders of a point have of {@code values}: {@link #VALUES} for each leader. */
    void spread(int point, float[] values, float[] out) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int n = start[point]; n < start[point + 1]; n++) {
            float share = weight[n];
            int at = from[n];
            first += share * values[at];
            second += share * values[at + 1];
            third += share * values[at + 2];
            fourth += share * values[at + 3];
        }
        out[0] = first;
        out[1] = second;
        out[2] = third;
        out[3] = fourth;
    }
}
