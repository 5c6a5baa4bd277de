package org.catchlight.standin;

import org.catchlight.image.FloatImage;
import org.catchlight.shot.Shot;
import org.catchlight.standin.internal.render.PreviewRenderer;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A fast picture of a shot for interactive use. Keeps what it can from one call to the next: while only lights change it
 * re-lights the surface it has, and of the lights only those that moved; a light that only changes in power or colour costs nearly
 * nothing. Not thread-safe; one owner, one thread at a time.
 */
public final class StandInPreview {
    private final PreviewRenderer renderer;

    /** A preview that has nothing yet. */
    public StandInPreview() {
        this(new PreviewRenderer());
    }

    private StandInPreview(PreviewRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Another preview that shares the heads with this one, so that a head is made once and takes its memory once. The two may be used by a
     * thread each; whoever asks first for a head makes it while the other waits.
     */
    public StandInPreview sibling() {
        return new StandInPreview(renderer.sibling());
    }

    /**
     * Renders the shot as it is now.
     *
     * @param shot    read during the call only
     * @param width   pixels
     * @param height  pixels
     * @param monitor cancels between bands
     * @return scene-linear RGB at the shot's exposure
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
     */
    public FloatImage render(Shot shot, int width, int height, IProgressMonitor monitor) {
        return renderer.render(shot, width, height, false, monitor);
    }

    /**
     * As {@link #render}, but for while something is being dragged: shadows of lights that moved are coarser.
     *
     * @param shot    read during the call only
     * @param width   pixels
     * @param height  pixels
     * @param monitor cancels between bands
     * @return scene-linear RGB at the shot's exposure
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
     */
    public FloatImage draft(Shot shot, int width, int height, IProgressMonitor monitor) {
        return renderer.render(shot, width, height, true, monitor);
    }

    /**
     * A picture for while the camera or the subject turns, in a tenth of a second: as {@link #draft} where the surface is known from an
     * earlier picture of that size, else a small one of the same shape without fine detail.
     *
     * @param shot    read during the call only
     * @param width   pixels
     * @param height  pixels
     * @param monitor cancels between bands
     * @return scene-linear RGB at the shot's exposure, at most as large as asked for
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
     */
    public FloatImage glance(Shot shot, int width, int height, IProgressMonitor monitor) {
        return renderer.glance(shot, width, height, monitor);
    }

    /** Whether a {@link #draft} of the shot in this size is quick, since only lights changed after the last one. */
    public boolean knows(Shot shot, int width, int height) {
        return renderer.knows(shot, width, height);
    }
}
