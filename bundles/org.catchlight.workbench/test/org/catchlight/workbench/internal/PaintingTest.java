package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.clickUntil;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.catchlight.take.TakeFiles;
import org.catchlight.workbench.internal.editor.Picture;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of an engine that paints in steps. */
@ExtendWith(WorkbenchHarness.class)
class PaintingTest {
    private static final String ID = "org.catchlight.test.painting";

    @TempDir
    Path folder;
    private PaintingEngine engine;
    private ShotEditor editor;

    @BeforeEach
    void open() throws IOException {
        engine = new PaintingEngine(ID, "Painting");
        Shot shot = Presets.blank();
        PaintingEngine.use(shot, ID);
        Path file = folder.resolve("painted.shot");
        ShotFiles.save(shot, file);
        assertTrue(ask(() -> ShotOpener.open(file)));
        editor = editor();
    }

    @AfterEach
    void close() {
        tell(editor::cancel);
        await("nothing renders", () -> !editor.isRendering());
        WorkbenchHarness.closeAll();
        engine.close();
    }

    private static String task() {
        return widget("render-task") instanceof Label label ? ask(label::getText) : "";
    }

    /** Shade in the middle of the picture that is shown, 0–255. */
    private int shade() {
        Picture picture = editor.canvas().picture();
        int pixel = picture.data().getPixel(picture.data().width / 2, picture.data().height / 2);
        return picture.data().palette.getRGB(pixel).red;
    }

    private boolean shows(Picture.Kind kind) {
        return editor.canvas().picture() != null && editor.canvas().picture().kind() == kind;
    }

    private void paintTo(int step, int more) {
        engine.paint(more);
        await("step " + step + " is seen", () -> shows(Picture.Kind.RENDERING) && shade() == PaintingEngine.shade(step));
    }

    private Path render() {
        engine.paint(PaintingEngine.STEPS);
        tell(editor::render);
        await("the take is shown", () -> shows(Picture.Kind.TAKE));
        await("the render is over", () -> !editor.isRendering());
        return ask(editor::shownTake);
    }

    @Test
    void everyStepIsSeenAsItIsPaintedAndItsTimeTold() {
        clickUntil(widget("render"), editor::isRendering);
        await("the first step begins", () -> task().startsWith("Step 1 of 20"));
        for (int step = 1; step <= 5; step++) {
            paintTo(step, 1);
            int next = step + 1;
            await("the next step is named", () -> task().startsWith("Step " + next + " of 20"));
        }
        assertTrue(task().contains("s a step"), task());
        await("the time left is told", () -> task().contains(" left"));
        assertEquals(64, ask(() -> editor.canvas().picture().width()), "It has its place in the picture to be");
        assertEquals(8, ask(() -> editor.canvas().picture().data().width));
        engine.paint(PaintingEngine.STEPS);
        await("the take is shown", () -> shows(Picture.Kind.TAKE));
        await("nothing more is told", () -> task().isEmpty());
    }

    @Test
    void aCancelIsPromptAndTheTakeBeforeComesBack() throws IOException {
        Path take = render();
        tell(() -> editor.render(5, 1));
        paintTo(3, 3);
        assertNull(ask(editor::shownTake));
        long start = System.nanoTime();
        clickUntil(widget("cancel"), () -> !editor.isRendering());
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "Cancelling took too long");
        await("the take is shown again", () -> shows(Picture.Kind.TAKE) && take.equals(editor.shownTake()));
        assertEquals(1, TakeFiles.list(folder.resolve("painted.takes")).size());
    }

    @Test
    void aFailureLeavesTheTakeBeforeAndIsTold() throws IOException {
        Path take = render();
        tell(() -> editor.render(5, 1));
        paintTo(2, 2);
        engine.breakNow();
        assertTrue(WorkbenchHarness.dialogSays("not finite at step 3"));
        await("the take is shown again", () -> shows(Picture.Kind.TAKE) && take.equals(editor.shownTake()));
        assertEquals(1, TakeFiles.list(folder.resolve("painted.takes")).size());
    }

    @Test
    void halfAPictureWithNothingBeforeItMakesWayForTheLivePreview() {
        await("the live preview is there", () -> shows(Picture.Kind.PREVIEW));
        tell(editor::render);
        paintTo(4, 4);
        tell(editor::cancel);
        await("the live preview is back", () -> shows(Picture.Kind.PREVIEW) && !editor.isRendering());
    }

    @Test
    void whatTheUserLooksAtMeanwhileStaysAndLiveLeadsBackToTheRender() {
        Path take = render();
        tell(() -> editor.render(7, 1));
        paintTo(2, 2);
        tell(() -> editor.showTake(take));
        await("the take is shown", () -> shows(Picture.Kind.TAKE));
        engine.paint(3);
        await("step 6 begins", () -> task().startsWith("Step 6 of 20"));
        assertTrue(ask(() -> shows(Picture.Kind.TAKE)), "The render goes on unseen");
        clickUntil(widget("live"), () -> shows(Picture.Kind.RENDERING));
        assertEquals(PaintingEngine.shade(5), ask(this::shade));
        paintTo(6, 1);
        engine.paint(PaintingEngine.STEPS);
        await("the new take is shown", () -> shows(Picture.Kind.TAKE) && !take.equals(editor.shownTake()));
    }

    @Test
    void anEditWhileItPaintsKeepsThePaintingInSight() {
        render();
        tell(() -> editor.render(3, 1));
        paintTo(2, 2);
        tell(() -> editor.session().change("Aperture", null, () -> editor.session().shot().getCamera().setAperture(2)));
        paintTo(5, 3);
        tell(editor::cancel);
        await("the live preview is shown, since the take is of another shot", () -> !editor.isRendering()
                && shows(Picture.Kind.PREVIEW) && editor.shownTake() == null);
        assertNotNull(editor.canvas().picture());
    }
}
