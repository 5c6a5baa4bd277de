package org.catchlight.stage;

import org.catchlight.image.FloatImage;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.eclipse.core.runtime.IProgressMonitor;

/** What a stage may know and use while it runs. */
public interface StageContext {
    /**
     * The shot, read-only: a change throws {@link UnsupportedOperationException}. What the stage reads of it is recorded, and
     * the result is used again until something of that changes; so read what the result depends on through this object, and no more.
     */
    Shot shot();

    /** Seed of the take. Ask only if the result depends on it: a result that did not is used again for other seeds. */
    long seed();

    /** Width to make in pixels: for an engine the size wanted, for any other stage the width of the frame it was given. */
    default int width() {
        return shot().getFraming().getWidth();
    }

    /** Height to make in pixels, as {@link #width()}. */
    default int height() {
        return shot().getFraming().getHeight();
    }

    /**
     * Whether the picture is a passing one, as while something is dragged or for a thumbnail: a stage may then leave out what takes time and
     * hardly shows.
     */
    default boolean isDraft() {
        return false;
    }

    /** Progress and cancelling. Work is reported against a total that the stage sets with {@code SubMonitor.convert}. */
    IProgressMonitor monitor();

    /**
     * Shows an intermediate picture; may be of any size and is not kept. Cheap when nobody looks.
     *
     * @param picture  RGB
     * @param transfer how its numbers relate to light
     */
    void preview(FloatImage picture, Transfer transfer);

    /** Writes one line to the log of the job. */
    void log(String line);
}
