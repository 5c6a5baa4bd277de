package org.catchlight.diffusion.internal.paint;

import java.util.Locale;

/** Says which step it is and how long steps take, the first left out since it warms up. */
final class StepClock {
    private static final double NANOS = 1e9;
    private final int steps;
    private long begun;
    private int counted;

    StepClock(int steps) {
        this.steps = steps;
    }

    /** When a step begins: <i>Step 3 of 20, 1.2 s a step</i>. */
    String text(int step) {
        long now = System.nanoTime();
        if (step <= 1) {
            begun = now;
            counted = step;
        }
        String where = "Step " + (step + 1) + " of " + steps;
        int done = step - counted;
        double seconds = done < 1 ? 0 : (now - begun) / NANOS / done;
        return done < 1 ? where
                : where + String.format(Locale.ROOT, seconds < 0.95 ? ", %.2f s a step" : seconds < 9.95 ? ", %.1f s a step" : ", %.0f s a step",
                        seconds);
    }
}
