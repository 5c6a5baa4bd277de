package org.catchlight.take.internal.queue;

import java.util.ArrayDeque;
import java.util.Deque;

/** Guesses how long a job will still take, from its latest takes and how far the present one is. */
final class TimeEstimate {
    private static final int LATEST = 3;
    /** Below this share of a take its own pace says too little. */
    private static final double TELLING = 0.05;
    private final Deque<Double> seconds = new ArrayDeque<>();

    /** A take is finished. */
    synchronized void took(double took) {
        seconds.addLast(took);
        if (seconds.size() > LATEST) {
            seconds.removeFirst();
        }
    }

    /**
     * Seconds to the end of the job, or −1 if that cannot be told yet.
     *
     * @param takesAfter takes to make after the present one
     * @param fraction   done of the present take, 0–1
     * @param elapsed    seconds since the present take began
     * @param bySteps    seconds to the end of the present take as its steps have it; −1 if it has none, NaN if that cannot be told yet
     */
    synchronized double left(int takesAfter, double fraction, double elapsed, double bySteps) {
        double usual = seconds.stream().mapToDouble(Double::doubleValue).average().orElse(-1);
        if (bySteps >= 0) {
            return bySteps + takesAfter * (usual < 0 ? elapsed + bySteps : usual);
        }
        double paced = fraction >= TELLING && !Double.isNaN(bySteps) ? elapsed / fraction : -1;
        if (usual < 0 && paced < 0) {
            return -1;
        }
        // the pace of the take itself counts for more the further it is
        double present = usual < 0 ? paced : paced < 0 ? usual : usual + (paced - usual) * fraction;
        double later = usual < 0 ? paced : usual;
        return Math.max(0, present - elapsed) + later * takesAfter;
    }
}
