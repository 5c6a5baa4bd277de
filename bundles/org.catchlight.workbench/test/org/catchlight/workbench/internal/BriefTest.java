package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.find;
import static org.catchlight.workbench.internal.WorkbenchHarness.page;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.catchlight.shot.Brief;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words are typed, completed, mended and taken back in the text of the brief. */
@ExtendWith(WorkbenchHarness.class)
class BriefTest {
    private StyledText text;

    @BeforeEach
    void open() {
        tell(() -> ShotOpener.openPreset("rembrandt"));
        tell(() -> show("org.catchlight.prompt.ui.prompt"));
        tell(() -> show("org.catchlight.prompt.ui.brief"));
        await("the brief is shown", () -> widget("brief") instanceof StyledText shown && shown.getText().contains("Subject"));
        text = (StyledText) widget("brief");
        tell(text::setFocus);
    }

    @AfterEach
    void close() {
        WorkbenchHarness.closeAll();
    }

    private static IViewPart show(String view) {
        try {
            return page().showView(view);
        } catch (PartInitException failure) {
            throw new IllegalStateException(failure);
        }
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

    private String shown() {
        return ask(text::getText);
    }

    private static Brief brief() {
        return editor().session().shot().getBrief();
    }

    /** Puts the caret behind the first occurrence of some words. */
    private void caretBehind(String words) {
        tell(() -> text.setCaretOffset(text.getText().indexOf(words) + words.length()));
    }

    private void key(char letter, int code) {
        tell(() -> {
            Event event = new Event();
            event.character = letter;
            event.keyCode = code;
            event.doit = true;
            text.notifyListeners(SWT.KeyDown, event);
        });
    }

    private void type(String words) {
        words.chars().forEach(letter -> key((char) letter, letter));
    }

    private void write(String part, String words) {
        tell(() -> editor().session().change("Set", null, () -> brief().eSet(brief().eClass().getEStructuralFeature(part), words)));
    }

    @Test
    void whatIsTypedIsInTheShotAndUndoTakesItBack() {
        String before = ask(() -> brief().getSubject());
        caretBehind("Subject\n" + before);
        type(", grey stubble");
        assertEquals(before + ", grey stubble", ask(() -> brief().getSubject()));
        command("org.eclipse.ui.edit.undo");
        assertEquals(before, ask(() -> brief().getSubject()));
        assertTrue(ask(() -> text.getText().startsWith("Subject\n" + before + "\n")));
        command("org.eclipse.ui.edit.redo");
        assertEquals(before + ", grey stubble", ask(() -> brief().getSubject()));
    }

    @Test
    void headingsStayWhateverIsDeleted() {
        caretBehind("Expression\n");
        key(SWT.BS, SWT.BS);
        assertTrue(ask(() -> text.getText().contains("\n\nExpression\n")), this::shown);
        tell(text::selectAll);
        type("x");
        assertEquals("x", ask(() -> brief().getSubject()));
        assertEquals("", ask(() -> brief().getNegative()));
        assertTrue(ask(() -> text.getText().contains("\n\nLeave out\n")), this::shown);
    }

    @Test
    void wordsComeToCountMore() {
        write("wardrobe", "dark wool sweater");
        caretBehind("dark wool");
        command("org.catchlight.prompt.ui.heavier");
        command("org.catchlight.prompt.ui.heavier");
        assertEquals("dark (wool:1.2) sweater", ask(() -> brief().getWardrobe()));
        command("org.catchlight.prompt.ui.lighter");
        command("org.catchlight.prompt.ui.lighter");
        assertEquals("dark wool sweater", ask(() -> brief().getWardrobe()));
    }

    @Test
    void aTermIsCompletedFromTheLexicon() {
        write("skin", "frec");
        caretBehind("\nfrec");
        command("org.catchlight.prompt.ui.complete");
        await("words are offered", () -> offered() != null);
        Table list = offered();
        tell(() -> {
            list.setSelection(0);
            list.notifyListeners(SWT.Selection, new Event());
            list.notifyListeners(SWT.DefaultSelection, new Event());
        });
        await("the word is written", () -> brief().getSkin().toLowerCase().contains("freckle"));
        command("org.eclipse.ui.edit.undo");
        assertEquals("frec", ask(() -> brief().getSkin()));
    }

    /** The list of words in a window of its own that has come up. */
    private static Table offered() {
        Control found = find(control -> control instanceof Table table && table.getShell().getParent() != null && table.getItemCount() > 0);
        return (Table) found;
    }

    @Test
    void adviceIsGivenAndItsMendCanBeUndone() {
        write("skin", "flawless skin");
        await("the words are remarked on", () -> remark("flawless") >= 0);
        tell(() -> {
            Table remarks = (Table) widget("remarks");
            remarks.setSelection(remark("flawless"));
            remarks.notifyListeners(SWT.Selection, new Event());
        });
        await("a mend is offered", () -> widget("remark-deed") != null);
        Control mend = widget("remark-deed");
        tell(() -> mend.notifyListeners(SWT.Selection, new Event()));
        assertTrue(!ask(() -> brief().getSkin()).contains("flawless"), ask(() -> brief().getSkin()));
        await("the remark is gone", () -> remark("flawless") < 0);
        command("org.eclipse.ui.edit.undo");
        assertEquals("flawless skin", ask(() -> brief().getSkin()));
    }

    private static int remark(String about) {
        Table remarks = (Table) widget("remarks");
        TableItem[] items = remarks == null ? new TableItem[0] : remarks.getItems();
        for (int index = 0; index < items.length; index++) {
            if (items[index].getText(0).toLowerCase().contains(about)) {
                return index;
            }
        }
        return -1;
    }

    @Test
    void thePromptFollowsTheWords() {
        write("subject", "a lighthouse keeper of sixty");
        await("the prompt says it", () -> widget("prompt-text") instanceof StyledText prompt
                && prompt.getText().contains("lighthouse keeper"));
    }

    /** Processor time, since other work on the machine makes clocks tell nothing. */
    @Test
    void aMegabyteStaysEditable() {
        String line = "a woman of thirty in a wool coat by the window, soft light from the left, visible pores, ";
        write("extras", (line.repeat(10) + "\n").repeat(1_000_000 / (line.length() * 10 + 1) + 1));
        await("the text is shown", () -> text.getCharCount() > 1_000_000);
        caretBehind("Extras\n" + line);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[41];
        for (int count = 0; count < nanos.length; count++) {
            int index = count;
            tell(() -> {
                long before = threads.getCurrentThreadCpuTime();
                Event event = new Event();
                event.character = 'x';
                event.keyCode = 'x';
                event.doit = true;
                text.notifyListeners(SWT.KeyDown, event);
                text.update();
                nanos[index] = threads.getCurrentThreadCpuTime() - before;
            });
        }
        Arrays.sort(nanos);
        long median = nanos[nanos.length / 2];
        System.out.printf("A key in a megabyte of text: median %.1f ms, slowest %.1f ms of processor time%n", median / 1e6,
                nanos[nanos.length - 1] / 1e6);
        assertTrue(median <= 50_000_000, "A key takes " + median / 1e6 + " ms");
        String extras = ask(() -> brief().getExtras());
        assertTrue(extras.contains(line + "x".repeat(nanos.length)), extras.substring(0, 500));
    }
}
