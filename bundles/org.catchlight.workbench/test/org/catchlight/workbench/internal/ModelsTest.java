package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.click;
import static org.catchlight.workbench.internal.WorkbenchHarness.clickUntil;
import static org.catchlight.workbench.internal.WorkbenchHarness.display;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.find;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The models view and the wizard that adds models. */
@ExtendWith(WorkbenchHarness.class)
class ModelsTest {
    private static final long F5 = 0xffc2;

    @TempDir
    Path folder;
    private TestModels library;

    @BeforeEach
    void open() {
        library = new TestModels(folder);
        WorkbenchHarness.show("org.catchlight.models.ui.models");
    }

    @AfterEach
    void close() {
        library.close();
        WorkbenchHarness.closeAll();
        await("nothing is added any more", () -> widget("model-task") == null);
    }

    private static Table table() {
        return (Table) widget("models");
    }

    /** The cells of the row of a model; empty if there is none. */
    private static List<String> row(String id) {
        Table table = table();
        return table == null ? List.of() : ask(() -> IntStream.range(0, table.getItemCount()).mapToObj(table::getItem)
                .filter(item -> item.getText(0).equals(id)).findFirst()
                .map(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList()).orElse(List.of()));
    }

    private static void select(String id) {
        await(id + " is in the table", () -> !row(id).isEmpty());
        tell(() -> {
            Table table = table();
            for (int i = 0; i < table.getItemCount(); i++) {
                if (table.getItem(i).getText(0).equals(id)) {
                    table.setSelection(i);
                }
            }
            table.setFocus();
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static String text(String name) {
        Control control = widget(name);
        return control == null ? "" : ask(() -> control instanceof StyledText text ? text.getText()
                : control instanceof Label label ? label.getText() : ((Text) control).getText());
    }

    private static Button button(String text) {
        return (Button) find(control -> control instanceof Button button && button.getText().replace("&", "").equals(text));
    }

    private static void type(String name, String text) {
        await("there is a field " + name, () -> widget(name) != null);
        Text field = (Text) widget(name);
        tell(() -> field.setText(text));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** Opens the wizard on a folder and waits until it may be named. */
    private void beginToAdd(Path model) {
        String opener = ask(() -> widget("add-model") == null) ? "add-first-model" : "add-model";
        await("models can be added", () -> widget(opener) != null);
        clickUntil(widget(opener), () -> widget("model-folder") != null);
        type("model-folder", model.toString());
        await("the folder is found good", () -> button("Next >").isEnabled());
        assertTrue(text("model-report").contains("Scheduler"), text("model-report"));
        clickUntil(button("Next >"), () -> widget("model-name") != null);
    }

    private void finish() {
        Shell wizard = ask(() -> widget("model-name").getShell());
        clickUntil(button("Finish"), wizard::isDisposed);
    }

    @Test
    void aModelIsAddedFromItsFolder() throws IOException {
        await("there is an empty state", () -> widget("add-first-model") != null);
        beginToAdd(folder("portrait-xl"));
        assertEquals("portrait-xl", text("model-name"));
        finish();
        await("it says what it does", () -> text("model-task").startsWith("Add portrait-xl"));
        library.work(30);
        await("it says how far it is", () -> text("model-task").contains("30 %"));
        assertTrue(text("model-task").contains("Reading portrait-xl"), text("model-task"));
        library.work(20);
        await("it says how long it will take", () -> text("model-task").contains("50 %") && text("model-task").contains(" left"));
        library.work(50);
        await("it is there", () -> !row("portrait-xl").isEmpty());
        await("it is selected", () -> table().getSelection()[0].getText(0).equals("portrait-xl"));
        assertEquals("Ready", row("portrait-xl").get(1));
        await("nothing works any more", () -> widget("model-task") == null);
        await("its folder was looked into", () -> text("model-details").contains("It has no safety checker."));
    }

    @Test
    void severalModelsAreAddedOneAfterTheOther() throws IOException {
        beginToAdd(folder("first"));
        finish();
        await("the first is worked on", () -> text("model-task").startsWith("Add first"));
        beginToAdd(folder("second"));
        finish();
        await("the second waits", () -> text("model-task").contains("1 waiting"));
        library.work(2 * TestModels.WORK);
        await("both are there", () -> !row("first").isEmpty() && !row("second").isEmpty());
    }

    @Test
    void aCancelLeavesNothing() throws IOException {
        beginToAdd(folder("heavy"));
        finish();
        library.work(10);
        await("it works", () -> text("model-task").contains("10 %"));
        clickUntil(widget("cancel-model-task"), () -> widget("model-task") == null);
        assertTrue(library.models().isEmpty());
        assertEquals(null, find(control -> control instanceof Label label && label.getText().contains("heavy")
                && label.getShell().getParent() != null), "A cancel is no failure");
    }

    @Test
    void aFailureIsToldWithTheMend() throws IOException {
        beginToAdd(folder("nan-model"));
        finish();
        library.work(TestModels.WORK);
        assertTrue(WorkbenchHarness.dialogSays("Download the file again."));
        assertTrue(library.models().isEmpty());
    }

    @Test
    void whatCannotBeAddedSaysWhatIsMissing() throws IOException {
        await("models can be added", () -> widget("add-first-model") != null);
        clickUntil(widget("add-first-model"), () -> widget("model-folder") != null);
        type("model-folder", folder("broken-model").toString());
        await("it says what is missing", () -> text("model-report").contains("There is no unet/model.onnx."));
        assertTrue(text("model-report").contains("Export the model again."));
        assertFalse(ask(() -> button("Next >").isEnabled()));
        type("model-folder", folder.resolve("nowhere").toString());
        await("it says that there is nothing", () -> text("model-report").contains("There is no folder"));
        type("model-folder", Files.createFile(folder.resolve("model.ckpt")).toString());
        await("it says why not", () -> text("model-report").contains("may run code"));
        assertFalse(ask(() -> button("Next >").isEnabled()));
        type("model-folder", folder("good").toString());
        await("another is good", () -> button("Next >").isEnabled());
    }

    @Test
    void aNameThatIsTakenOrOddIsRefusedAtOnce() throws IOException {
        library.put("sdxl", State.READY, false);
        await("it is shown", () -> !row("sdxl").isEmpty());
        beginToAdd(folder("other"));
        type("model-name", "sdxl");
        await("it is refused", () -> !button("Finish").isEnabled());
        type("model-name", "a/b");
        assertFalse(ask(() -> button("Finish").isEnabled()));
        type("model-name", "sdxl-2");
        await("a good one is taken", () -> button("Finish").isEnabled());
    }

    @Test
    void removingSaysWhetherFilesAreDeleted() {
        library.put("linked", State.READY, false);
        library.put("copied", State.READY, true);
        select("copied");
        click(widget("remove-model"));
        assertTrue(WorkbenchHarness.dialogSays("is deleted"));
        assertFalse(row("copied").isEmpty(), "Closing the dialog removes nothing");
        select("linked");
        tell(() -> {
            Event key = new Event();
            key.keyCode = SWT.DEL;
            display().asyncExec(() -> table().notifyListeners(SWT.KeyDown, key));
        });
        await("it asks", () -> button("Remove") != null);
        assertTrue(ask(() -> find(control -> control instanceof Label label && label.getText().contains("stay where they are")) != null));
        clickUntil(button("Remove"), () -> button("Remove") == null);
        await("it is gone", () -> row("linked").isEmpty());
        assertFalse(row("copied").isEmpty());
    }

    @Test
    void aModelThatIsNotReadySaysWhyAndF5ChecksItAgain() {
        library.put("moved", State.CHANGED, false);
        select("moved");
        assertEquals("⚠ Changed", row("moved").get(1));
        await("it says why", () -> text("model-details").contains("are not as they should be"));
        assertFalse(ask(() -> widget("use-model").isEnabled()));
        await("the table has the keyboard", () -> table().isFocusControl());
        click(table(), 40, 80);
        try (XTest keys = new XTest()) {
            keys.key(F5, true);
            keys.key(F5, false);
            keys.send();
        }
        await("it was checked", () -> library.rechecks() == 1);
        await("it is ready", () -> row("moved").get(1).equals("Ready"));
    }

    @Test
    void thePathIsCopied() {
        library.put("sd", State.READY, false);
        select("sd");
        tell(() -> {
            Event key = new Event();
            key.keyCode = 'c';
            key.stateMask = SWT.MOD1;
            table().notifyListeners(SWT.KeyDown, key);
        });
        String copied = ask(() -> {
            Clipboard clipboard = new Clipboard(display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        assertEquals(folder.resolve("files").resolve("sd").toString(), copied);
    }

    @Test
    void theShotInFrontIsGivenAModelAndItCanBeUndone() {
        try (PaintingEngine engine = new PaintingEngine("model:sd", "sd")) {
            tell(() -> ShotOpener.openPreset("loop"));
            var editor = editor();
            String before = ask(() -> editor.session().shot().getRecipe().getSteps().getFirst().getStage());
            library.put("sd", State.READY, false);
            select("sd");
            await("it can be used", () -> widget("use-model").isEnabled());
            clickUntil(widget("use-model"), () -> editor.session().shot().getRecipe().getSteps().getFirst().getStage().equals("model:sd"));
            await("it is used", () -> !widget("use-model").isEnabled());
            assertEquals("Use sd", ask(editor.session()::undoLabel));
            tell(editor.session()::undo);
            assertEquals(before, ask(() -> editor.session().shot().getRecipe().getSteps().getFirst().getStage()));
            assertTrue(ask(() -> widget("use-model").isEnabled()));
        }
    }
}
