package org.catchlight.models.ui.internal.task;

import org.catchlight.models.ui.internal.text.Pace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Follows a task: how far it is, at what, and how long it will still take. */
public final class TaskProgress extends ProgressMonitorWrapper {
    /**
     * What can be told at a moment.
     *
     * @param doing       what it does; may be empty
     * @param fraction    0–1, or −1 if that is not known
     * @param secondsLeft −1 if that is not known
     */
    public record State(String doing, double fraction, double secondsLeft) {
        /** Nothing is known yet. */
        public static final State UNKNOWN = new State("", -1, -1);
    }

    private final Pace pace = new Pace();
    private volatile String doing = "";
    private double total = UNKNOWN;
    private double worked;

    TaskProgress(IProgressMonitor monitor) {
        super(monitor);
    }

    private static double now() {
        return System.nanoTime() / 1e9;
    }

    /** How it stands. */
    public synchronized State state() {
        if (total <= 0) {
            return new State(doing, -1, -1);
        }
        return new State(doing, Math.clamp(worked / total, 0.0, 1.0), pace.left(now()));
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        total = totalWork;
        super.beginTask(name, totalWork);
        setTaskName(name);
    }

    @Override
    public void setTaskName(String name) {
        if (name != null && !name.isBlank()) {
            doing = name;
        }
        super.setTaskName(name);
    }

    @Override
    public void subTask(String name) {
        if (name != null && !name.isBlank()) {
            doing = name;
        }
        super.subTask(name);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        worked += work;
        if (total > 0) {
            pace.at(now(), Math.clamp(worked / total, 0.0, 1.0));
        }
        super.internalWorked(work);
    }
}
