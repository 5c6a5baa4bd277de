package org.catchlight.stage.internal.run;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The monitor that a stage gets. It can be cut off from the job, so that a stage that was abandoned no longer reports into it. */
final class StageMonitor implements IProgressMonitor {
    private volatile IProgressMonitor job;
    private volatile boolean cutOff;

    StageMonitor(IProgressMonitor job) {
        this.job = job;
    }

    /** From now on the stage is told that it is cancelled, and what it reports is lost. */
    void cutOff() {
        cutOff = true;
        job = new NullProgressMonitor();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        job.beginTask(name, totalWork);
    }

    @Override
    public void done() {
        job.done();
    }

    @Override
    public void internalWorked(double work) {
        job.internalWorked(work);
    }

    @Override
    public boolean isCanceled() {
        return cutOff || job.isCanceled();
    }

    @Override
    public void setCanceled(boolean cancelled) {
        job.setCanceled(cancelled);
    }

    @Override
    public void setTaskName(String name) {
        job.setTaskName(name);
    }

    @Override
    public void subTask(String name) {
        job.subTask(name);
    }

    @Override
    public void worked(int work) {
        job.worked(work);
    }
}
