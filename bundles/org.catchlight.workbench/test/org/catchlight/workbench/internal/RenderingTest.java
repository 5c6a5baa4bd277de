package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.clickUntil;
import static org.catchlight.workbench.internal.WorkbenchHarness.display;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.press;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.StageCatalog;
import org.catchlight.take.TakeFiles;
import org.catchlight.workbench.internal.TestEngine.Conduct;
import org.catchlight.workbench.internal.app.Services;
import org.catchlight.workbench.internal.editor.Picture;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.catchlight.workbench.internal.open.ShotInput;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.catchlight.workbench.internal.recovery.Kept;
import org.catchlight.workbench.internal.recovery.Recovery;
import org.catchlight.workbench.internal.recovery.RecoveryOffer;
import org.catchlight.workbench.internal.takes.TakeGrid;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WorkbenchHarness.class)
class RenderingTest {
    @TempDir
    Path folder;
    private TestEngine engine;

    @BeforeEach
    void install() {
        engine = new TestEngine();
        WorkbenchHarness.show("org.catchlight.workbench.contactSheet");
    }

    @AfterEach
    void close() {
        WorkbenchHarness.closeAll();
        engine.close();
    }

    private ShotEditor open(Conduct conduct) throws java.io.IOException {
        Shot shot = Presets.blank();
        TestEngine.use(shot, conduct);
        Path file = folder.resolve("small.shot");
        ShotFiles.save(shot, file);
        assertTrue(ask(() -> ShotOpener.open(file)));
        return editor();
    }

    @Test
    void renderMakesATakeThatIsShownAndRatedOnTheContactSheet() throws java.io.IOException {
        ShotEditor editor = open(Conduct.PROMPT);
        clickUntil(widget("render"), () -> editor.isRendering() || showsTake(editor));
        await("the take is shown", () -> showsTake(editor));
        await("the render is over", () -> !editor.isRendering());
        List<Path> takes = TakeFiles.list(folder.resolve("small.takes"));
        assertEquals(1, takes.size());
        assertEquals(64, ask(() -> editor.canvas().picture().width()));
        await("the contact sheet shows it", () -> widget("takes") != null && ((TakeGrid) widget("takes")).count() == 1);
        Control grid = widget("takes");
        press(grid, 40, 50);
        assertEquals(takes, ask(((TakeGrid) grid)::selection));
        tell(() -> {
            var key = new org.eclipse.swt.widgets.Event();
            key.character = '4';
            grid.notifyListeners(org.eclipse.swt.SWT.KeyDown, key);
        });
        assertEquals(4, TakeFiles.read(takes.getFirst()).rating());
        var star = ask(() -> ((TakeGrid) grid).star(0, 2));
        press(grid, star.x + star.width / 2, star.y + star.height / 2);
        assertEquals(2, TakeFiles.read(takes.getFirst()).rating());
    }

    @Test
    void aShotThatWasNeverSavedRendersAndTakesItsTakesAlongWhenSaved() throws java.io.IOException {
        Shot shot = Presets.blank();
        TestEngine.use(shot, Conduct.PROMPT);
        tell(() -> ShotOpener.show(ShotInput.unsaved(shot)));
        ShotEditor editor = editor();
        clickUntil(widget("render"), () -> editor.isRendering() || showsTake(editor));
        await("the take is shown", () -> showsTake(editor));
        await("another can be rendered", () -> widget("render").isEnabled());
        tell(editor::render);
        await("there are two takes", () -> widget("takes") != null && ((TakeGrid) widget("takes")).count() == 2);
        assertTrue(ask(() -> editor.saveTo(folder.resolve("kept.shot"))));
        assertEquals(2, TakeFiles.list(folder.resolve("kept.takes")).size());
    }

    @Test
    void shiftAndArrowsSelectTakesToCompare() throws java.io.IOException {
        ShotEditor editor = open(Conduct.PROMPT);
        tell(() -> editor.render(1, 3));
        await("three takes", () -> widget("takes") != null && ((TakeGrid) widget("takes")).count() == 3);
        await("the render is over", () -> !editor.isRendering());
        TakeGrid grid = (TakeGrid) widget("takes");
        arrow(grid, org.eclipse.swt.SWT.ARROW_RIGHT, 0);
        assertEquals(1, ask(grid::selection).size());
        arrow(grid, org.eclipse.swt.SWT.ARROW_RIGHT, org.eclipse.swt.SWT.SHIFT);
        assertEquals(2, ask(grid::selection).size());
        arrow(grid, org.eclipse.swt.SWT.ARROW_RIGHT, org.eclipse.swt.SWT.SHIFT);
        assertEquals(3, ask(grid::selection).size());
        arrow(grid, org.eclipse.swt.SWT.ARROW_LEFT, org.eclipse.swt.SWT.SHIFT);
        assertEquals(2, ask(grid::selection).size());
    }

    private static void arrow(TakeGrid grid, int key, int modifiers) {
        tell(() -> {
            var event = new org.eclipse.swt.widgets.Event();
            event.keyCode = key;
            event.stateMask = modifiers;
            grid.notifyListeners(org.eclipse.swt.SWT.KeyDown, event);
        });
    }

    private static boolean showsTake(ShotEditor editor) {
        return editor.canvas().picture() != null && editor.canvas().picture().kind() == Picture.Kind.TAKE;
    }

    @Test
    void cancelStopsARenderAndLeavesNothing() throws java.io.IOException {
        ShotEditor editor = open(Conduct.ENDLESS);
        clickUntil(widget("render"), editor::isRendering);
        await("it can be cancelled", () -> widget("cancel").isEnabled());
        assertFalse(ask(() -> widget("render").isEnabled()), "One render at a time");
        long start = System.nanoTime();
        clickUntil(widget("cancel"), () -> !editor.isRendering());
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "Cancelling took too long");
        Path takes = folder.resolve("small.takes");
        assertTrue(!Files.isDirectory(takes) || TakeFiles.list(takes).isEmpty());
        assertTrue(ask(() -> widget("render").isEnabled()));
    }

    @Test
    void aStageThatFailsIsToldAndTheNextRenderWorks() throws java.io.IOException {
        ShotEditor editor = open(Conduct.FAILING);
        tell(editor::render);
        assertTrue(WorkbenchHarness.dialogSays("the lamp is broken"));
        await("another can be rendered", () -> widget("render").isEnabled());
        tell(() -> editor.session().change("Mend", null, () -> TestEngine.use(editor.session().shot(), Conduct.PROMPT)));
        tell(editor::render);
        await("the take is shown", () -> showsTake(editor));
    }

    @Test
    void aStageThatDoesNotAnswerIsLeftBehindAndNamed() throws java.io.IOException {
        ShotEditor editor = open(Conduct.DEAF);
        clickUntil(widget("render"), editor::isRendering);
        await("it can be cancelled", () -> widget("cancel").isEnabled());
        clickUntil(widget("cancel"), () -> !editor.isRendering());
        StageCatalog catalog = Services.find(StageCatalog.class).orElseThrow();
        await("the stage is disabled", () -> catalog.disabled().containsKey(TestEngine.ID));
        catalog.enable(TestEngine.ID);
        tell(() -> editor.session().change("Mend", null, () -> TestEngine.use(editor.session().shot(), Conduct.PROMPT)));
        tell(editor::render);
        await("the take is shown", () -> showsTake(editor));
    }

    @Test
    void anUnsavedChangeSurvivesACrash() throws Exception {
        Shot shot = Presets.blank();
        tell(() -> ShotOpener.show(ShotInput.unsaved(shot)));
        ShotEditor editor = editor();
        tell(() -> editor.session().change("ISO", null, () -> editor.session().shot().getCamera().setIso(640)));
        ask(() -> Recovery.of(display()).writeNow()).get();
        Path recovery = WorkbenchHarness.userFolder().resolve(Kept.FOLDER);
        Path kept = recovery.resolve(editor.session().id() + ".shot");
        assertEquals(640, ShotFiles.load(kept).getCamera().getIso());
        Path crashed = Files.createDirectories(folder.resolve("crashed"));
        Files.copy(kept, crashed.resolve("old.shot"));
        Files.writeString(crashed.resolve("old.properties"), "file=\nprocess=-5\ntime=1\n");
        WorkbenchHarness.closeAll();
        assertGone(kept);
        List<Kept> abandoned = Kept.abandoned(crashed);
        assertEquals(1, abandoned.size());
        tell(() -> RecoveryOffer.restore(display(), crashed, abandoned));
        assertEquals(640, ask(() -> editor().session().shot().getCamera().getIso()));
        assertTrue(ask(() -> editor().isDirty()));
        assertEquals("old", editor().session().id(), "It finds the takes it had before it was saved");
        assertFalse(Files.exists(crashed.resolve("old.shot")));
        Path own = recovery.resolve(editor().session().id() + ".shot");
        assertTrue(Files.exists(own), "The restored shot is kept again at once");
        assertTrue(ask(() -> editor().saveTo(folder.resolve("saved.shot"))));
        assertGone(own);
    }

    /** The writer works on its own thread. */
    private static void assertGone(Path file) throws InterruptedException, ExecutionException {
        ask(() -> Recovery.of(display()).writeNow()).get();
        assertFalse(Files.exists(file), "left behind: " + file.getFileName());
    }
}
