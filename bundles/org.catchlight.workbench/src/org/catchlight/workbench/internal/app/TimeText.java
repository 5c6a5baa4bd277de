package org.catchlight.workbench.internal.app;

import java.util.Locale;

/** Spans of time in words. */
public final class TimeText {
    private static final double ENOUGH_SECONDS = 100;

    private TimeText() {
    }

    /** Seconds as a photographer would say them. */
    public static String of(double seconds) {
        if (seconds < 1) {
            return "less than 1 s";
        }
        return seconds < ENOUGH_SECONDS ? String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds))
                : String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60));
    }
}
