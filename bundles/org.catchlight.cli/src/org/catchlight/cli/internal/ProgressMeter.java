package org.catchlight.cli.internal;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.catchlight.image.Frame;
import org.catchlight.stage.run.RunObserver;
import org.eclipse.core.runtime.IProgressMonitor;

/** Shows on stderr how far a job is: a bar with the time left on a terminal, now and then a plain line elsewhere. */
final class ProgressMeter implements IProgressMonitor, RunObserver {
    private static final long BAR_NANOS = 100_000_000L;
    private static final long LINE_NANOS = 5_000_000_000L;
    /** Before that much is known of a job, an estimate would jump about. */
    private static final double FIRST_FRACTION = 0.1;
    private static final long FIRST_ESTIMATE_NANOS = 500_000_000L;

    private final Console console;
    private final Cancellation cancellation;
    private final boolean quiet;
    private final boolean showLog;
    private final String label;
    private final LongSupplier clock;
    private final long begun;
    private double total = 1;
    private double worked;
    private String task = "";
    private long shown;
    private long stageBegun;
    private int barLength;

    ProgressMeter(Console console, Cancellation cancellation, String label, boolean quiet, boolean showLog, LongSupplier clock) {
        this.console = console;
        this.cancellation = cancellation;
        this.label = label;
        this.quiet = quiet;
        this.showLog = showLog;
        this.clock = clock;
        begun = clock.getAsLong();
        shown = begun - (console.terminal() ? BAR_NANOS : 0);
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        total = Math.max(1, totalWork);
        worked = 0;
        if (name != null && !name.isBlank()) {
            task = name;
        }
    }

    @Override
    public synchronized void internalWorked(double work) {
        worked += work;
        show();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void subTask(String name) {
        setTaskName(name);
    }

    @Override
    public synchronized void setTaskName(String name) {
        if (name != null && !name.isBlank()) {
            task = name;
            show();
        }
    }

    @Override
    public synchronized void stageStarted(String id, String stageLabel, int index, int count) {
        stageBegun = clock.getAsLong();
        subTask(stageLabel);
    }

    @Override
    public synchronized void stageFinished(String id, Frame frame, boolean reused) {
        log(id + (reused ? ": nothing it depends on has changed, kept result used"
                : String.format(Locale.ROOT, ": %.2f s, %d×%d", (clock.getAsLong() - stageBegun) / 1e9, frame.width(), frame.height())));
    }

    @Override
    public synchronized void log(String line) {
        if (showLog) {
            wipe();
            console.err().println(label + ": " + line);
        }
    }

    @Override
    public boolean isCanceled() {
        return cancellation.requested();
    }

    @Override
    public void setCanceled(boolean value) {
        if (value) {
            cancellation.request();
        }
    }

    /** Ends the display, so that other lines can be written. */
    @Override
    public synchronized void done() {
        wipe();
        console.err().flush();
    }

    private void show() {
        long now = clock.getAsLong();
        if (quiet || now - shown < (console.terminal() ? BAR_NANOS : LINE_NANOS)) {
            return;
        }
        shown = now;
        double fraction = Math.clamp(worked / total, 0, 1);
        long left = secondsLeft(now - begun, fraction);
        if (console.terminal()) {
            String line = bar(fraction, left);
            console.err().print("\r" + line + " ".repeat(Math.max(0, barLength - line.length())));
            barLength = line.length();
        } else {
            console.err().println(label + ": " + Math.round(fraction * 100) + "%" + (task.isEmpty() ? "" : ", " + task)
                    + (left < 0 ? "" : ", about " + left + " s left"));
        }
        console.err().flush();
    }

    private static long secondsLeft(long elapsed, double fraction) {
        if (fraction < FIRST_FRACTION || elapsed < FIRST_ESTIMATE_NANOS) {
            return -1;
        }
        return Math.round(elapsed / 1e9 * (1 - fraction) / fraction);
    }

    private String bar(double fraction, long left) {
        String time = left < 0 ? "" : String.format(Locale.ROOT, "  %d:%02d left", left / 60, left % 60);
        String end = String.format(Locale.ROOT, " %3d%%%s  %s", Math.round(fraction * 100), time, task);
        int cells = Math.clamp(console.columns() / 4, 10, 30);
        int full = (int) Math.round(fraction * cells);
        String line = label + "  [" + "#".repeat(full) + "-".repeat(cells - full) + "]" + end;
        return line.length() < console.columns() ? line : line.substring(0, console.columns() - 1);
    }

    private void wipe() {
        if (barLength > 0) {
            console.err().print("\r" + " ".repeat(barLength) + "\r");
            barLength = 0;
        }
    }
}
