package org.catchlight.stage.internal.run;

import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.stage.internal.Log;
import org.catchlight.stage.run.RunObserver;

/** Keeps an observer that fails from spoiling the run. */
record GuardedObserver(RunObserver observer, Log log) implements RunObserver {
    private void tell(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | LinkageError faulty) {
            log.accept("Something that watches a run failed", faulty);
        }
    }

    @Override
    public void stageStarted(String id, String label, int index, int count) {
        tell(() -> observer.stageStarted(id, label, index, count));
    }

    @Override
    public void stageFinished(String id, Frame frame, boolean reused) {
        tell(() -> observer.stageFinished(id, frame, reused));
    }

    @Override
    public void preview(FloatImage picture, Transfer transfer) {
        tell(() -> observer.preview(picture, transfer));
    }

    @Override
    public void log(String line) {
        tell(() -> observer.log(line));
    }
}
