package org.catchlight.take.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.RecipeRunner;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.take.InvalidJobException;
import org.catchlight.take.RenderJob;
import org.catchlight.take.RenderService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the takes of a job one after the other. */
@Component
public final class RenderServiceComponent implements RenderService {
    private static final int TAKE_WORK = 100;
    private final RecipeRunner runner;

    /** Made by declarative services. */
    @Activate
    public RenderServiceComponent(@Reference RecipeRunner runner) {
        this.runner = runner;
    }

    @Override
    public List<Path> render(RenderJob job, RunObserver observer, IProgressMonitor monitor)
            throws StageException, InvalidJobException, IOException {
        TakePlan plan = TakePlan.of(job, runner);
        SubMonitor progress = SubMonitor.convert(monitor, job.takes() * TAKE_WORK);
        List<Path> files = new ArrayList<>();
        for (int take = 0; take < job.takes(); take++) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (job.takes() > 1) {
                progress.setTaskName("Take " + (take + 1) + " of " + job.takes());
            }
            files.add(plan.make(take, runner, observer, progress.newChild(TAKE_WORK)));
        }
        return List.copyOf(files);
    }
}
