package org.catchlight.take.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.shot.Shot;
import org.catchlight.shot.check.Problem;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.RecipeException;
import org.catchlight.stage.run.RecipeRunner;
import org.catchlight.stage.run.Result;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.run.RunRequest;
import org.catchlight.take.InvalidJobException;
import org.catchlight.take.RenderJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A job that was found good: the shot with all overrides in it, and where its takes go. */
public final class TakePlan {
    /** Takes that one job may have. */
    public static final int MOST_TAKES = 9999;
    private static final int RENDER_WORK = 95;
    private static final int WRITE_WORK = 5;

    private final Shot shot;
    private final RenderJob job;
    private final TakeTarget target;

    private TakePlan(Shot shot, RenderJob job, TakeTarget target) {
        this.shot = shot;
        this.job = job;
        this.target = target;
    }

    /**
     * Looks a job over before anything is rendered. The shot is copied.
     *
     * @throws InvalidJobException if it cannot be rendered as given; the message says the mend
     */
    public static TakePlan of(RenderJob job, RecipeRunner runner) throws InvalidJobException {
        if (job.takes() < 1 || job.takes() > MOST_TAKES) {
            throw new InvalidJobException(job.takes() + " takes cannot be made; give 1–" + MOST_TAKES);
        }
        Shot copy = EcoreUtil.copy(job.shot());
        List<Problem> errors = ShotCheck.check(copy).stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            String more = errors.size() == 1 ? "" : " There "
                    + (errors.size() == 2 ? "is 1 more problem." : "are " + (errors.size() - 1) + " more problems.");
            throw new InvalidJobException(nameOf(job) + " cannot be rendered: " + errors.getFirst().message() + more);
        }
        TakeTarget target = TakeTarget.of(job);
        try {
            Shot folded = runner.fold(new RunRequest(copy, job.firstSeed(), job.width(), job.height(), job.engine(), job.settings()));
            return new TakePlan(folded, job, target);
        } catch (RecipeException wrong) {
            throw new InvalidJobException(sentence(wrong));
        }
    }

    /** What to call the shot of a job in messages. */
    public static String nameOf(RenderJob job) {
        return job.shotFile() == null ? "The shot '" + job.shot().getName() + "'" : job.shotFile().getFileName().toString();
    }

    /** The message of a failure with its mend. */
    public static String sentence(StageException failure) {
        String message = failure.getMessage();
        if (failure.mend() == null || failure.mend().isBlank()) {
            return message;
        }
        return message + (message.endsWith(".") ? " " : ". ") + failure.mend();
    }

    /** The shot of a take: as rendered, with its seed. */
    public Shot shotOf(int take) {
        Shot own = EcoreUtil.copy(shot);
        own.setSeed(job.firstSeed() + take);
        return own;
    }

    /** Where the takes go. */
    public TakeTarget target() {
        return target;
    }

    /**
     * Makes one take and writes it.
     *
     * @param take counts from 0
     * @return the file
     */
    public Path make(int take, RecipeRunner runner, RunObserver observer, IProgressMonitor monitor)
            throws StageException, InvalidJobException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, RENDER_WORK + WRITE_WORK);
        Shot own = shotOf(take);
        Result result;
        try {
            result = runner.run(RunRequest.of(own), observer, progress.newChild(RENDER_WORK));
        } catch (RecipeException wrong) {
            throw new InvalidJobException(sentence(wrong));
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        progress.subTask("Writing");
        Path file = target.write(take, result, own);
        progress.worked(WRITE_WORK);
        return file;
    }
}
