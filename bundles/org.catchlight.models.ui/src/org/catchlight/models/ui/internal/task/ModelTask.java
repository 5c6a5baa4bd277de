package org.catchlight.models.ui.internal.task;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ui.internal.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/** Work on the library that takes its time: adding, checking, removing. One runs after the other, since all of it reads from disks. */
public final class ModelTask extends Job {
    /** The family of these jobs. */
    public static final Object FAMILY = ModelTask.class;

    /** What is done. */
    @FunctionalInterface
    private interface Work {
        void run(IProgressMonitor monitor) throws ModelException;
    }

    private static final ISchedulingRule ONE_AFTER_THE_OTHER = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private final String model;
    private final boolean adds;
    private final Work work;
    private volatile TaskProgress progress;
    private volatile ModelException failure;

    private ModelTask(String name, String model, boolean adds, Work work) {
        super(name);
        this.model = model;
        this.adds = adds;
        this.work = work;
        setRule(ONE_AFTER_THE_OTHER);
        // Told in the view; the platform's own progress windows stay away.
        setSystem(true);
    }

    /** Adds a folder as a model of that id. */
    public static ModelTask add(ModelLibrary library, Path folder, String id, ModelLibrary.Way way) {
        return new ModelTask("Add " + id, id, true, monitor -> library.add(folder, id, way, monitor));
    }

    /** Checks a model again. */
    public static ModelTask recheck(ModelLibrary library, String id) {
        return new ModelTask("Check " + id, id, false, monitor -> library.recheck(id, monitor));
    }

    /** Removes a model. */
    public static ModelTask remove(ModelLibrary library, String id) {
        return new ModelTask("Remove " + id, id, false, monitor -> library.remove(id));
    }

    /** Those that wait or run, the one that runs first. */
    public static List<ModelTask> all() {
        return Arrays.stream(Job.getJobManager().find(FAMILY)).map(ModelTask.class::cast)
                .sorted(Comparator.comparingInt((ModelTask task) -> task.getState() == Job.RUNNING ? 0 : 1)).toList();
    }

    /** Id of the model. */
    public String model() {
        return model;
    }

    /** Whether it adds the model. */
    public boolean adds() {
        return adds;
    }

    /** How it stands. */
    public TaskProgress.State state() {
        TaskProgress now = progress;
        return now == null ? TaskProgress.State.UNKNOWN : now.state();
    }

    /** Why it could not be done. */
    public Optional<ModelException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        progress = new TaskProgress(monitor);
        try {
            work.run(progress);
            return Status.OK_STATUS;
        } catch (OperationCanceledException stopped) {
            return Status.CANCEL_STATUS;
        } catch (ModelException refused) {
            return ended(monitor, refused);
        } catch (RuntimeException | LinkageError unexpected) {
            return ended(monitor, new ModelException("Failed unexpectedly: " + unexpected, "Look into the log, and try again", unexpected));
        }
    }

    private IStatus ended(IProgressMonitor monitor, ModelException refused) {
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        failure = refused;
        Failures.show(getName(), refused);
        return new Status(IStatus.CANCEL, "org.catchlight.models.ui", refused.getMessage());
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }
}
