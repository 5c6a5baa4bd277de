package org.catchlight.stage.run;

import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;

/** Hears how a run goes; every method does nothing unless overridden. Called on any thread; must return quickly. */
public interface RunObserver {
    /** An observer that does nothing. */
    RunObserver NONE = new RunObserver() {
    };

    /** A stage begins. {@code index} counts from 0. */
    default void stageStarted(String id, String label, int index, int count) {
    }

    /** A stage has finished; {@code frame} is what it made. */
    default void stageFinished(String id, Frame frame, boolean reused) {
    }

    /** A stage shows an intermediate picture. */
    default void preview(FloatImage picture, Transfer transfer) {
    }

    /** A line of the job's log. */
    default void log(String line) {
    }
}
