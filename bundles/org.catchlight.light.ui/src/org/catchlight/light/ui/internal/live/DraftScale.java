package org.catchlight.light.ui.internal.live;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * How large pictures are while a hand moves: as large as the machine makes fast enough to follow it. Learns from the times that pictures
 * took and changes between two movements only. Not thread-safe.
 */
final class DraftScale {
    private static final double[] SCALES = {1, 0.75, 0.55};
    /** A picture, finished but not yet painted, should take no longer. */
    private static final long WANTED_NANOS = TimeUnit.MILLISECONDS.toNanos(22);
    /** Pictures become larger again only if they would take this share of that, so that they do not go to and fro. */
    private static final double SURELY = 0.8;
    /** Pictures whose times are known at once; the median counts, since the first ones are slow. */
    private static final int REMEMBERED = 9;

    private final long[] times = new long[REMEMBERED];
    private int count;
    private int step;

    /** Share of the full width and height that a picture should have. */
    double now() {
        return SCALES[step];
    }

    /** A picture of the present scale took so long. */
    void took(long nanos) {
        times[count++ % REMEMBERED] = nanos;
    }

    /** The hand rests: the next movement may have another scale. */
    void settle() {
        if (count < REMEMBERED) {
            return;
        }
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        double full = sorted[REMEMBERED / 2] / (SCALES[step] * SCALES[step]);
        int inTime = largest(full / WANTED_NANOS);
        int surely = largest(full / (WANTED_NANOS * SURELY));
        if (inTime > step || surely < step) {
            step = inTime > step ? inTime : surely;
            count = 0;
        }
    }

    /** The largest scale at which a picture takes no more than it may, if it takes {@code share} as much at the full size. */
    private static int largest(double share) {
        for (int n = 0; n < SCALES.length; n++) {
            if (share * SCALES[n] * SCALES[n] <= 1) {
                return n;
            }
        }
        return SCALES.length - 1;
    }
}
