package org.catchlight.light.ui.internal.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.shot.Shot;
import org.catchlight.standin.StandInPreview;
import org.catchlight.ui.picture.Pictures;
import org.catchlight.ui.picture.PreviewFinish;
import org.catchlight.ui.picture.PreviewSize;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Judges the light while the shot changes, and shows the eyes from near. Keeps what it knows of a face from one judgement to the next.
 * Also runs what needs a solver.
 */
public final class FaceFeed implements AutoCloseable {
    private static final String NO_FACE = "The stand-in is not installed; its face is needed to judge the light.";
    private static final String BROKEN = "The light cannot be judged: mend the values marked above the picture.";

    /** Milliseconds that readout and eyes leave to the picture through the camera while a light is dragged. */
    private static final long PAUSE_MILLIS = 200;
    private static final long REST_MILLIS = 260;

    private final Latest judging = new Latest("Light readout", PAUSE_MILLIS);
    private final Latest looking = new Latest("Lighting eyes", PAUSE_MILLIS);
    private final Latest solving = new Latest("Lighting solver", 0);
    private final NullProgressMonitor closing = new NullProgressMonitor();
    private final ServiceTracker<FaceGeometries, FaceGeometries> faces = new ServiceTracker<>(
            FrameworkUtil.getBundle(FaceFeed.class).getBundleContext(), FaceGeometries.class, null);
    private final PreviewFinish finish = new PreviewFinish();
    private final Executor screen;
    private final StandInPreview eyes;
    private volatile NullProgressMonitor fineMonitor = new NullProgressMonitor();
    private FaceGeometry face;
    private RigSolver solver;

    /** A feed that hands over its results by {@code screen}, on the UI thread. */
    public FaceFeed(StandInPreview eyes, Executor screen) {
        this.eyes = eyes;
        this.screen = screen;
        faces.open();
    }

    /** Judges a shot that nobody changes; unless a newer one comes first. */
    public void judge(Shot shot, Consumer<Judgement> done) {
        judging.submit(() -> {
            Judgement judgement;
            try (FrameStep step = FrameStep.begin("judge")) {
                judgement = judged(shot);
            }
            screen.execute(() -> done.accept(judgement));
        });
    }

    private Judgement judged(Shot shot) {
        try {
            RigSolver known = solver(shot);
            return known == null ? new Judgement(null, NO_FACE) : new Judgement(known.judge(shot), "");
        } catch (RuntimeException outOfRange) {
            return new Judgement(null, BROKEN);
        }
    }

    /** Shows both eyes, {@code eyePixels} wide each: coarsely at once, and as they are when the shot rests. */
    public void look(Shot shot, int eyePixels, Consumer<EyesPicture> done) {
        fineMonitor.setCanceled(true);
        NullProgressMonitor fine = new NullProgressMonitor();
        fineMonitor = fine;
        looking.submit(() -> {
            FaceGeometries geometries = faces.getService();
            if (geometries == null) {
                return;
            }
            FaceGeometry shown = geometries.of(shot.getStandIn());
            show(EyeShot.of(shot, shown, eyePixels / 2), true, closing, done);
            if (looking.rests(REST_MILLIS)) {
                show(EyeShot.of(shot, shown, eyePixels), false, fine, done);
            }
        });
    }

    private void show(EyeShot near, boolean draft, IProgressMonitor monitor, Consumer<EyesPicture> done) {
        EyesPicture picture;
        try (FrameStep step = FrameStep.begin(draft ? "eyes" : "fine eyes")) {
            PreviewSize size = PreviewSize.of(near.width(), near.height(), near.width() + near.height(), near.shot());
            FloatImage linear = draft ? eyes.draft(near.shot(), size.width(), size.height(), monitor)
                    : eyes.render(near.shot(), size.width(), size.height(), monitor);
            // As a draft always: through this lens grain would not be that of the shot.
            Frame finished = finish.draft(Frame.of(linear, Transfer.SCENE_LINEAR, Set.of(Applied.DEPTH_OF_FIELD)), near.shot(), monitor);
            Map<Side, EyesPicture.Spot> spots = new EnumMap<>(Side.class);
            near.eyes().forEach((side, iris) -> spots.put(side,
                    new EyesPicture.Spot(iris.centre().x(), iris.centre().y(), iris.radius())));
            picture = new EyesPicture(Pictures.toImageData(finished.picture(), finished.transfer()), spots);
        }
        if (!monitor.isCanceled()) {
            screen.execute(() -> done.accept(picture));
        }
    }

    /** Solves for something on a copy of a shot and hands over what came of it. */
    public <T> void solve(Shot shot, Function<RigSolver, T> question, BiConsumer<Shot, T> done, Consumer<String> trouble) {
        solving.submit(() -> {
            RigSolver known = solver(shot);
            if (known == null) {
                screen.execute(() -> trouble.accept(NO_FACE));
                return;
            }
            T answer = question.apply(known);
            screen.execute(() -> done.accept(shot, answer));
        });
    }

    private synchronized RigSolver solver(Shot shot) {
        FaceGeometries geometries = faces.getService();
        if (geometries == null) {
            return null;
        }
        FaceGeometry now = geometries.of(shot.getStandIn());
        if (solver == null || now != face) {
            face = now;
            solver = RigSolver.on(now);
        }
        return solver;
    }

    @Override
    public void close() {
        closing.setCanceled(true);
        fineMonitor.setCanceled(true);
        judging.close();
        looking.close();
        solving.close();
        faces.close();
    }
}
