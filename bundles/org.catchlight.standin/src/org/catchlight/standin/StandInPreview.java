package org.catchlight.standin;

import org.catchlight.image.FloatImage;
import org.catchlight.shot.Shot;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A fast picture of a shot for interactive use. Keeps what it can from one call to the next: while only lights change it
 * re-lights the surface it has. Not thread-safe; one owner, one thread at a time.
 */
public final class StandInPreview {
    /**
     * Renders the shot as it is now.
     *
     * @param shot    read during the call only
     * @param width   pixels
     * @param height  pixels
     * @param monitor cancels between bands
     * @return scene-linear RGB at the shot's exposure
     */
    public FloatImage render(Shot shot, int width, int height, IProgressMonitor monitor) {
        throw new IllegalStateException("not built yet");
    }
}
