package org.catchlight.take.internal.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows a stage that works in equal steps and names them <em>Step 3 of 20</em>: how long steps take, and from that how long the take
 * still takes. What came before the steps, such as loading a model, does not count, and neither does the first step, which warms up. Times are in
 * seconds from any point.
 */
final class StepPace {
    private static final Pattern STEP = Pattern.compile("Step (\\d{1,6}) of (\\d{1,6})(.*)", Pattern.DOTALL);
    private static final int LATEST = 8;

    private record Begun(int step, double time, double fraction) {
    }

    private final Deque<Begun> begun = new ArrayDeque<>();

    /**
     * Hears what is being done.
     *
     * @param fraction done of the take, 0–1
     * @return what to tell the user: the same, with the seconds a step where it is a step and does not say so itself
     */
    synchronized String at(String task, double time, double fraction) {
        Matcher step = STEP.matcher(task);
        if (!step.matches()) {
            begun.clear();
            return task;
        }
        int number = Integer.parseInt(step.group(1));
        if (!begun.isEmpty() && number <= begun.getLast().step()) {
            begun.clear();
        }
        begun.addLast(new Begun(number, time, fraction));
        // The first step of a row is left out as soon as there are two others.
        if (begun.size() > LATEST || begun.size() == 3 && begun.getFirst().step() == 1) {
            begun.removeFirst();
        }
        double seconds = secondsPerStep();
        return seconds < 0 || !step.group(3).isBlank() ? task : task.strip() + ", " + words(seconds) + " a step";
    }

    private static String words(double seconds) {
        return String.format(Locale.ROOT, seconds < 0.95 ? "%.2f s" : seconds < 9.95 ? "%.1f s" : "%.0f s", seconds);
    }

    /** How long a step takes lately, or −1 if that cannot be told. */
    synchronized double secondsPerStep() {
        if (begun.size() < 2) {
            return -1;
        }
        return (begun.getLast().time() - begun.getFirst().time()) / (begun.getLast().step() - begun.getFirst().step());
    }

    /**
     * Seconds to the end of the take if the rest goes on as the steps do; −1 if there are no steps, NaN if there are but what they take is
     * not known yet, so that any guess would be wrong.
     */
    synchronized double left(double time) {
        if (begun.size() < 2) {
            return begun.isEmpty() ? -1 : Double.NaN;
        }
        Begun first = begun.getFirst();
        Begun last = begun.getLast();
        double done = last.fraction() - first.fraction();
        if (!(done > 0)) {
            return Double.NaN;
        }
        double rate = (last.time() - first.time()) / done;
        return Math.max(0, (1 - last.fraction()) * rate - (time - last.time()));
    }
}
