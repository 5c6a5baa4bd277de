package org.catchlight.models.ui.internal.text;

import java.time.Duration;
import java.util.Locale;

/** Spans of time in words. */
public final class TimeText {
    private static final double ENOUGH_SECONDS = 100;
    private static final double ENOUGH_MINUTES = 100;

    private TimeText() {
    }

    /** What is left, rounded up: <em>34 s</em>. */
    public static String left(double seconds) {
        if (seconds < ENOUGH_SECONDS) {
            return String.format(Locale.ROOT, "%.0f s", Math.max(1, Math.ceil(seconds)));
        }
        return seconds / 60 < ENOUGH_MINUTES ? String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60))
                : String.format(Locale.ROOT, "%.0f h", Math.ceil(seconds / 3600));
    }

    /** What was measured: <em>1.2 ms</em>, <em>3.4 s</em>. */
    public static String measured(Duration time) {
        double millis = time.toNanos() / 1e6;
        return millis < 10 ? String.format(Locale.ROOT, "%.2f ms", millis)
                : millis < 1000 ? String.format(Locale.ROOT, "%.0f ms", millis) : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
}
