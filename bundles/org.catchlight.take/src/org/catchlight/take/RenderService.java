package org.catchlight.take;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.RunObserver;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes takes. An OSGi service. */
public interface RenderService {
    /**
     * Makes the takes of one job, one after the other, and writes each as soon as it is done.
     *
     * @return the files written, in order
     * @throws StageException if a stage failed; takes written before stay
     * @throws InvalidJobException if the shot or the job cannot be rendered as given; the message says the mend
     * @throws IOException    if a take cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled
     */
    List<Path> render(RenderJob job, RunObserver observer, IProgressMonitor monitor) throws StageException, InvalidJobException,
            IOException;
}
