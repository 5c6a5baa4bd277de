package org.catchlight.take.internal.queue;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Follows the take that is being made. */
final class TakeProgress extends NullProgressMonitor {
    private final Runnable changed;
    private final long start = System.nanoTime();
    private volatile double total = 1;
    private volatile double worked;
    private volatile String task = "";
    private final StepPace pace = new StepPace();

    TakeProgress(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void beginTask(String name, int work) {
        total = Math.max(1, work);
        setTaskName(name);
    }

    @Override
    public void setTaskName(String name) {
        subTask(name);
    }

    @Override
    public void subTask(String name) {
        if (name != null && !name.isBlank()) {
            task = pace.at(name, seconds(), fraction());
            changed.run();
        }
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        worked += work;
        changed.run();
    }

    /** Done of this take, 0–1. */
    double fraction() {
        return Math.clamp(worked / total, 0.0, 1.0);
    }

    String task() {
        return task;
    }

    /** Seconds to the end of the take as its steps have it: −1 without steps, NaN before that can be told. */
    double secondsLeft() {
        return pace.left(seconds());
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
