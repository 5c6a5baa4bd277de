package org.catchlight.light.ui.internal.live;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.image.meter.Histogram;
import org.catchlight.light.Exposure;
import org.catchlight.light.RigPhysics;
import org.catchlight.shot.Shot;
import org.catchlight.standin.StandInPreview;
import org.catchlight.ui.picture.Pictures;
import org.catchlight.ui.picture.PreviewFinish;
import org.catchlight.ui.picture.PreviewSize;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.graphics.ImageData;

/**
 * Pictures through the camera while the shot changes: a draft at once, as large as the machine makes it in time, a fine picture when it
 * rests.
 */
public final class LensFeed implements AutoCloseable {
    private static final int SMALL = 400;
    private static final int FINE = 1000;
    private static final long REST_MILLIS = 240;

    private final Latest thread = new Latest("Lighting camera", 0);
    private final AtomicLong newest = new AtomicLong();
    private final NullProgressMonitor closing = new NullProgressMonitor();
    private volatile NullProgressMonitor fineMonitor = new NullProgressMonitor();
    private final PreviewFinish finish = new PreviewFinish();
    private final DraftScale scale = new DraftScale();
    private final StandInPreview renderer;
    private final Consumer<LensPicture> shown;

    /** A feed; {@code shown} is called on a thread of its own. */
    public LensFeed(StandInPreview renderer, Consumer<LensPicture> shown) {
        this.renderer = renderer;
        this.shown = shown;
    }

    /**
     * Makes pictures of a shot.
     *
     * @param shot   a copy that nobody changes
     * @param width  pixels of its place on the screen
     * @param height pixels
     * @param tools  how to show them
     * @return which state of the shot this is, counted up; its pictures say so
     */
    public long update(Shot shot, int width, int height, LensTools tools) {
        long number = newest.incrementAndGet();
        fineMonitor.setCanceled(true);
        FrameStep.begin("asked", number).close();
        thread.submit(() -> {
            Wanted full = new Wanted(PreviewSize.of(width, height, SMALL, shot), Fineness.DRAFT);
            Wanted fine = new Wanted(PreviewSize.of(width, height, FINE, shot), Fineness.FINE);
            Wanted fast = fast(shot, width, height);
            boolean inTime = knows(shot, fast);
            if (inTime || knows(shot, full)) {
                long begun = System.nanoTime();
                make(shot, number, inTime ? fast.size : full.size, tools, closing, Fineness.DRAFT);
                if (inTime) {
                    scale.took(System.nanoTime() - begun);
                }
                rest(shot, number, tools, fine);
            } else {
                make(shot, number, full.size, tools, closing, Fineness.GLANCE);
                // The draft comes first: it is soon there, and lights may be dragged on its surface.
                rest(shot, number, tools, full, fine);
            }
            if (number == newest.get()) {
                scale.settle();
                prepare(shot, fast(shot, width, height));
            }
        });
        return number;
    }

    private Wanted fast(Shot shot, int width, int height) {
        return new Wanted(PreviewSize.of(width, height, (int) Math.round(SMALL * scale.now()), shot), Fineness.DRAFT);
    }

    private boolean knows(Shot shot, Wanted wanted) {
        return renderer.knows(shot, wanted.size.width(), wanted.size.height());
    }

    /** Makes ready for the next movement of a hand. */
    private void prepare(Shot shot, Wanted wanted) {
        if (!knows(shot, wanted)) {
            try {
                rendered(shot, wanted.size, wanted.fineness, fineMonitor);
            } catch (OperationCanceledException stale) {
                // The hand moves already.
            }
        }
    }

    /** How much care a picture takes. */
    private enum Fineness {
        /** While camera or subject turns. */
        GLANCE("glance"),
        /** While lights are dragged. */
        DRAFT("draft"),
        /** At rest. */
        FINE("fine");

        private final String step;

        Fineness(String step) {
            this.step = step;
        }
    }

    private record Wanted(PreviewSize size, Fineness fineness) {
    }

    private void rest(Shot shot, long number, LensTools tools, Wanted... pictures) {
        if (!thread.rests(REST_MILLIS)) {
            return;
        }
        NullProgressMonitor monitor = new NullProgressMonitor();
        fineMonitor = monitor;
        try {
            for (Wanted wanted : pictures) {
                if (number == newest.get()) {
                    make(shot, number, wanted.size, tools, monitor, wanted.fineness);
                }
            }
        } catch (OperationCanceledException stale) {
            // A newer shot is on its way.
        }
    }

    private FloatImage rendered(Shot shot, PreviewSize size, Fineness fineness, NullProgressMonitor monitor) {
        return switch (fineness) {
            case GLANCE -> renderer.glance(shot, size.width(), size.height(), monitor);
            case DRAFT -> renderer.draft(shot, size.width(), size.height(), monitor);
            case FINE -> renderer.render(shot, size.width(), size.height(), monitor);
        };
    }

    private void make(Shot shot, long number, PreviewSize size, LensTools tools, NullProgressMonitor monitor, Fineness fineness) {
        FloatImage linear;
        try (FrameStep step = FrameStep.begin(fineness.step, number, size.width())) {
            linear = rendered(shot, size, fineness, monitor);
        }
        Frame finished;
        try (FrameStep step = FrameStep.begin("film", number)) {
            Frame frame = Frame.of(linear, Transfer.SCENE_LINEAR, Set.of(Applied.DEPTH_OF_FIELD));
            finished = fineness == Fineness.FINE ? finish.apply(frame, shot, monitor) : finish.draft(frame, shot, monitor);
        }
        if (!monitor.isCanceled()) {
            LensPicture picture;
            try (FrameStep step = FrameStep.begin("8 bit", number)) {
                ImageData data = tools.shown(Pictures.toImageData(finished.picture(), finished.transfer()), linear);
                picture = new LensPicture(linear, data, tools.histogram() ? Histogram.of(linear) : null, tools.falseColour(),
                        Exposure.of(shot, RigPhysics.of(shot)), number);
            }
            shown.accept(picture);
        }
    }

    @Override
    public void close() {
        newest.incrementAndGet();
        closing.setCanceled(true);
        fineMonitor.setCanceled(true);
        thread.close();
    }
}
