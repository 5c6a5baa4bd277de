package org.catchlight.light.ui.internal.designer;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.light.rig.Solo;
import org.catchlight.light.rig.Solution;
import org.catchlight.light.ui.internal.edit.RigTransfer;
import org.catchlight.light.ui.internal.live.EyesPicture;
import org.catchlight.light.ui.internal.live.FaceFeed;
import org.catchlight.light.ui.internal.live.FrameStep;
import org.catchlight.light.ui.internal.live.Judgement;
import org.catchlight.light.ui.internal.live.LensFeed;
import org.catchlight.light.ui.internal.live.LensPicture;
import org.catchlight.light.ui.internal.live.LensTools;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.Views;
import org.catchlight.shot.Shot;
import org.catchlight.standin.StandInPreview;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/** Keeps pictures and judgement of the designer up to date, in the background, and runs solvers there. UI thread only. */
final class Studio implements AutoCloseable {
    private static final int EYE_PIXELS = 220;

    private final Designer designer;
    private final DesignerCanvas canvas;
    private final LensFeed lens;
    private final FaceFeed face;
    private final Queue<Runnable> finished = new ConcurrentLinkedQueue<>();
    private Consumer<Judgement> judged = judgement -> { };
    private LensTools tools = LensTools.NONE;
    private Point lensSize = new Point(0, 0);
    private boolean eyesShown;

    Studio(DesignerCanvas canvas) {
        this.canvas = canvas;
        designer = canvas.designer();
        StandInPreview renderer = new StandInPreview();
        lens = new LensFeed(renderer, picture -> onScreen(() -> lensShown(picture)));
        face = new FaceFeed(renderer.sibling(), this::onScreen);
        designer.onShot(this::update);
        canvas.onLayout(this::layoutChanged);
        // The toolkit comes to what is asked of it only when no event waits; while a hand moves on a busy machine that may be never.
        canvas.addListener(SWT.MouseMove, event -> takeIn());
    }

    private void onScreen(Runnable work) {
        if (!canvas.isDisposed()) {
            finished.add(work);
            canvas.getDisplay().asyncExec(this::takeIn);
        }
    }

    /** Shows what was finished in the background. */
    private void takeIn() {
        for (Runnable work = finished.poll(); work != null; work = finished.poll()) {
            if (!canvas.isDisposed() && designer.session() != null) {
                work.run();
            }
        }
    }

    /** Calls {@code listener} with each judgement of the light. */
    void onJudged(Consumer<Judgement> listener) {
        judged = listener;
    }

    /** How the view through the camera is shown. */
    LensTools tools() {
        return tools;
    }

    void setTools(LensTools newTools) {
        tools = newTools;
        canvas.setTools(newTools);
        updateLens();
    }

    /** Makes everything again. */
    void update() {
        if (designer.session() == null) {
            canvas.showLens(null);
            canvas.showEyes(null);
            return;
        }
        // One copy for all, since nobody changes it: with hundreds of lights a copy takes its time.
        Shot copy;
        try (FrameStep step = FrameStep.begin("copy")) {
            copy = EcoreUtil.copy(designer.session().shot());
        }
        Shot seen = designer.soloed().isEmpty() ? copy : seen();
        face.judge(copy, this::judged);
        updateLens(seen);
        updateEyes(seen);
    }

    private Shot seen() {
        return Solo.view(designer.session().shot(), designer.soloed());
    }

    private void updateLens() {
        if (designer.session() != null) {
            updateLens(seen());
        }
    }

    private void updateLens(Shot seen) {
        Views views = canvas.views();
        if (designer.session() == null || views == null || views.frame() == null) {
            return;
        }
        double device = canvas.getMonitor().getZoom() / 100.0;
        PaneBox frame = views.frame();
        lensSize = new Point((int) Math.round(frame.width() * device), (int) Math.round(frame.height() * device));
        if (lensSize.x > 8 && lensSize.y > 8) {
            canvas.expect(lens.update(seen, lensSize.x, lensSize.y, tools));
        }
    }

    private void updateEyes(Shot seen) {
        Views views = canvas.views();
        PaneBox box = views == null ? null : views.layout().box(Pane.EYES);
        eyesShown = box != null;
        if (designer.session() != null && eyesShown) {
            boolean large = views.layout().boxes().size() == 1;
            face.look(seen, large ? EYE_PIXELS * 2 : EYE_PIXELS, this::eyesShown);
        }
    }

    private void layoutChanged() {
        Views views = canvas.views();
        if (views == null || designer.session() == null || canvas.drag() != null) {
            return;
        }
        double device = canvas.getMonitor().getZoom() / 100.0;
        PaneBox frame = views.frame();
        if (frame != null && (Math.abs(frame.width() * device - lensSize.x) > 1 || Math.abs(frame.height() * device - lensSize.y) > 1)) {
            updateLens();
        }
        if (!eyesShown && views.layout().box(Pane.EYES) != null) {
            updateEyes(seen());
        }
    }

    private void lensShown(LensPicture picture) {
        canvas.showLens(picture);
    }

    private void eyesShown(EyesPicture picture) {
        canvas.showEyes(picture);
    }

    private void judged(Judgement judgement) {
        canvas.showCatchlights(judgement);
        judged.accept(judgement);
    }

    /**
     * Solves for something in the background and makes the answer one step to undo; {@code said} hears what came of it, on the UI thread.
     * Nothing is changed if the set was changed meanwhile.
     */
    void solve(String label, Function<Shot, Function<RigSolver, Solution>> question, Consumer<String> said) {
        if (designer.session() == null) {
            return;
        }
        Shot asked = EcoreUtil.copy(designer.session().shot());
        Shot work = EcoreUtil.copy(asked);
        face.solve(work, question.apply(work), (solved, solution) -> {
            if (solution.reached() && RigTransfer.sameSet(asked, designer.session().shot())) {
                designer.change(label, null, shot -> RigTransfer.adopt(shot, solved));
                solution.light().map(solved.getRig().getLights()::indexOf).ifPresent(designer::select);
            }
            said.accept(solution.message());
        }, said);
    }

    @Override
    public void close() {
        lens.close();
        face.close();
    }
}
