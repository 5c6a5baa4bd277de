package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.dialogSays;
import static org.catchlight.workbench.internal.WorkbenchHarness.display;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.find;
import static org.catchlight.workbench.internal.WorkbenchHarness.page;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.catchlight.shot.Camera;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.preset.Presets;
import org.catchlight.ui.ActiveShot;
import org.catchlight.ui.form.Form;
import org.catchlight.workbench.internal.editor.Picture;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.catchlight.workbench.internal.open.DropFiles;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WorkbenchHarness.class)
class EditingTest {
    @TempDir
    Path folder;

    @AfterEach
    void close() {
        WorkbenchHarness.closeAll();
    }

    private static ShotEditor newShot(String preset) {
        tell(() -> ShotOpener.openPreset(preset));
        ShotEditor editor = editor();
        assertNotNull(editor);
        return editor;
    }

    private static void command(String id) {
        tell(() -> {
            try {
                page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @Test
    void theMenusAreOurs() {
        List<String> titles = ask(() -> Arrays.stream(page().getWorkbenchWindow().getShell().getMenuBar().getItems())
                .map(MenuItem::getText).map(text -> text.replace("&", "")).toList());
        assertEquals(List.of("File", "Edit", "Shot", "Window", "Help"), titles);
    }

    @Test
    void theStartPageOffersEveryPreset() {
        for (String preset : Presets.ids()) {
            assertNotNull(find(control -> ("preset:" + preset).equals(control.getData("org.catchlight.widget"))), preset);
        }
    }

    @Test
    void aClickOnAPresetOpensItAndAPreviewComes() {
        WorkbenchHarness.clickUntil(widget("preset:rembrandt"), () -> ShotEditor.of(page().getActiveEditor()).isPresent());
        ShotEditor editor = editor();
        assertEquals("Rembrandt", ask(() -> editor.session().shot().getName()));
        assertTrue(ask(editor::isDirty));
        await("the preview is shown", () -> editor.canvas().picture() != null);
        assertEquals(Picture.Kind.PREVIEW, ask(() -> editor.canvas().picture().kind()));
        assertEquals(ask(() -> editor.session().shot().getFraming().getWidth()), ask(() -> editor.canvas().picture().width()));
    }

    @Test
    void aValueTypedIntoAFormIsUndoneAndMadeAgain() {
        ShotEditor editor = newShot("loop");
        Camera camera = editor.session().shot().getCamera();
        tell(() -> camera.setFocalLength(77));
        Shell shell = ask(() -> {
            Shell window = new Shell(page().getWorkbenchWindow().getShell(), SWT.SHELL_TRIM);
            window.setLayout(new FillLayout());
            Form form = Form.create(window);
            form.section("Camera").number(ShotPackage.Literals.CAMERA__FOCAL_LENGTH, "Focal length");
            form.show(ActiveShot.observe().getValue(), camera);
            window.setBounds(40, 40, 360, 200);
            window.open();
            return window;
        });
        Control field = find(control -> control instanceof Text text && text.getText().equals("77"));
        assertNotNull(field, "The form shows the focal length of the shot in front");
        WorkbenchHarness.clickUntil(field, field::isFocusControl);
        tell(() -> {
            ((Text) field).setText("50");
            field.notifyListeners(SWT.DefaultSelection, null);
        });
        assertEquals(50, ask(camera::getFocalLength));
        command("org.eclipse.ui.edit.undo");
        assertEquals(77, ask(camera::getFocalLength));
        assertEquals("77", ask(((Text) field)::getText));
        command("org.eclipse.ui.edit.redo");
        assertEquals(50, ask(camera::getFocalLength));
        tell(shell::close);
    }

    @Test
    void aSavedShotOpensAgainAndOnlyOnce() throws IOException {
        ShotEditor editor = newShot("split");
        tell(() -> editor.session().change("Aperture", null, () -> editor.session().shot().getCamera().setAperture(2.8)));
        Path file = folder.resolve("mine.shot");
        assertTrue(ask(() -> editor.saveTo(file)));
        assertFalse(ask(editor::isDirty));
        assertTrue(Files.size(file) > 0);
        assertTrue(ask(() -> ShotOpener.open(file)));
        assertSame(editor, editor());
        tell(() -> page().closeEditor(editor, false));
        assertTrue(ask(() -> ShotOpener.open(file)));
        assertEquals(2.8, ask(() -> editor().session().shot().getCamera().getAperture()));
        assertFalse(ask(() -> editor().isDirty()));
    }

    @Test
    void whatIsDroppedOpensAndWhatIsNoShotIsSaid() throws IOException {
        ShotEditor editor = newShot("rim");
        Path file = folder.resolve("dropped.shot");
        assertTrue(ask(() -> editor.saveTo(file)));
        tell(() -> page().closeEditor(editor, false));
        tell(() -> DropFiles.open(file.toString()));
        assertEquals(file, ask(() -> editor().session().file()));
        Path words = Files.writeString(folder.resolve("letter.txt"), "Dear");
        display().asyncExec(() -> DropFiles.open(words.toString()));
        assertTrue(dialogSays("letter.txt"));
        Path damaged = Files.writeString(folder.resolve("broken.shot"), "<?xml version='1.0'?><shot:Shot");
        display().asyncExec(() -> DropFiles.open(damaged.toString()));
        assertTrue(dialogSays("broken.shot"));
        assertEquals(file, ask(() -> editor().session().file()), "The workbench goes on");
    }
}
