package org.catchlight.standin.internal.render;

import java.util.function.BiConsumer;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Renders shots; keeps the last few heads. Safe to share between threads. */
public final class StandInRenderer {
    /** A picture longer than this is shown small first. */
    private static final int PREVIEW = 320;
    /** Of the picture's edge, so that the preview costs little of the whole. */
    private static final double PREVIEW_SHARE = 0.25;
    /** A smaller picture is there in two seconds anyway. */
    private static final int WORTH_A_PREVIEW = 640;

    private final HeadScenes heads;

    /** Keeps up to {@code heads} heads. */
    public StandInRenderer(int heads) {
        this.heads = new HeadScenes(heads);
    }

    /**
     * Renders a shot at the size of {@code frame}.
     *
     * @param frame   its picture is replaced and passes are attached
     * @param shot    the shot
     * @param samples shadow rays a light for the reference, or 0 for the fast way
     * @param monitor progress and cancelling
     * @param preview takes a small picture early on
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
     */
    public Frame render(Frame frame, Shot shot, int samples, IProgressMonitor monitor, BiConsumer<FloatImage, Transfer> preview) {
        int width = frame.width();
        int height = frame.height();
        SubMonitor progress = SubMonitor.convert(monitor, "Rendering the stand-in", 100);
        HeadScene scene = heads.of(shot.getStandIn(), progress.split(10));
        int longest = Math.max(width, height);
        if (longest > WORTH_A_PREVIEW) {
            double share = Math.min((double) PREVIEW / longest, PREVIEW_SHARE);
            int small = Math.max(1, (int) Math.round(share * width));
            int low = Math.max(1, (int) Math.round(share * height));
            preview.accept(new PictureRenderer(RenderScene.of(shot, scene, small, low), Sampling.DRAFT).render(null, progress.split(5)),
                    Transfer.SCENE_LINEAR);
        }
        Passes passes = new Passes(width, height);
        Sampling sampling = samples > 0 ? Sampling.reference(samples) : Sampling.FAST;
        progress.setWorkRemaining(85);
        FloatImage picture = new PictureRenderer(RenderScene.of(shot, scene, width, height), sampling).render(passes, progress.split(85));
        return passes.attach(frame.withPicture(picture));
    }
}
