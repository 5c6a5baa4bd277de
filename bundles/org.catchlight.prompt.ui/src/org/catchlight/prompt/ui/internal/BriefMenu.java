package org.catchlight.prompt.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.BriefReader;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.prompt.metadata.ImportReport;
import org.catchlight.prompt.ui.internal.assist.Snippets;
import org.catchlight.prompt.ui.internal.editor.BriefEditor;
import org.catchlight.prompt.ui.internal.imports.PromptImporter;
import org.catchlight.shot.Shot;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What the menu of the brief offers: prompts from elsewhere and to elsewhere, snippets, sorting words. */
final class BriefMenu {
    private final Shell shell;
    private final BriefEditor editor;
    private final Snippets snippets;
    private final PromptImporter importer;

    BriefMenu(Shell shell, BriefEditor editor, Snippets snippets) {
        this.shell = shell;
        this.editor = editor;
        this.snippets = snippets;
        importer = new PromptImporter(shell.getDisplay(), this::tell, message -> MessageDialog.openError(shell, "Import", message));
        importer.accept(editor.viewer().getTextWidget(), editor::session);
    }

    void fill(IMenuManager menu) {
        menu.add(new Separator());
        menu.add(item("Import from Picture or Text…", this::importFile));
        menu.add(item("Import from Clipboard", this::importClipboard));
        menu.add(item("Sort Words into Parts", this::sort));
        MenuManager copy = new MenuManager("Copy Prompt as");
        Services.find(PromptCompiler.class).ifPresent(compiler -> compiler.dialects()
                .forEach(dialect -> copy.add(item(dialect.label(), () -> copy(compiler, dialect)))));
        menu.add(copy);
        menu.add(new Separator());
        MenuManager insert = new MenuManager("Insert Snippet");
        MenuManager forget = new MenuManager("Forget Snippet");
        snippets.all().forEach(snippet -> {
            insert.add(item(snippet.name(), () -> editor.insert(snippet.text())));
            forget.add(item(snippet.name(), () -> guarded(() -> snippets.forget(snippet.name()))));
        });
        menu.add(insert);
        menu.add(item("Keep as Snippet…", this::keep));
        menu.add(forget);
        menu.add(new Separator());
        menu.add(item(editor.isFolded(BriefPart.NEGATIVE) ? "Unfold What Is Left Out" : "Fold What Is Left Out",
                () -> editor.toggleFold(BriefPart.NEGATIVE)));
    }

    private static Action item(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void importFile() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Import a Prompt");
        dialog.setFilterNames(new String[] {"Pictures and texts", "All files"});
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.webp;*.txt;*.json", "*"});
        String chosen = dialog.open();
        if (chosen != null && editor.session() != null) {
            importer.file(editor.session(), Path.of(chosen));
        }
    }

    /** Reads the prompt that lies on the clipboard. */
    void importClipboard() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (editor.session() != null) {
            importer.text(editor.session(), text instanceof String words ? words : "");
        }
    }

    private void tell(ImportReport report) {
        if (!report.left().isEmpty()) {
            String lines = String.join("\n", report.left().stream().limit(12).map(Object::toString).toList());
            MessageDialog.openInformation(shell, "Imported " + report.source(), report.taken().size()
                    + " things were taken over. Not taken over:\n\n" + lines);
        }
    }

    /** Sorts all that was typed into the parts where it belongs. */
    void sort() {
        if (editor.session() == null) {
            return;
        }
        Services.find(BriefReader.class).ifPresent(reader -> {
            Shot shot = editor.session().shot();
            StringBuilder words = new StringBuilder();
            for (BriefPart part : BriefPart.values()) {
                String text = part.in(shot);
                if (part != BriefPart.NEGATIVE && !text.isBlank()) {
                    words.append(words.isEmpty() ? "" : ", ").append(text.strip());
                }
            }
            BriefReader.ReadBrief read = reader.read(words.toString(), BriefPart.NEGATIVE.in(shot));
            editor.session().change("Sort Words into Parts", null, () -> read.applyTo(shot, true));
        });
    }

    private void copy(PromptCompiler compiler, Dialect dialect) {
        Shot copy = EcoreUtil.copy(editor.session().shot());
        Job.create("Compile the prompt", monitor -> {
            String prompt = compiler.compile(copy, dialect).prompt();
            shell.getDisplay().asyncExec(() -> {
                Clipboard clipboard = new Clipboard(shell.getDisplay());
                clipboard.setContents(new Object[] {prompt.isEmpty() ? " " : prompt}, new Transfer[] {TextTransfer.getInstance()});
                clipboard.dispose();
            });
        }).schedule();
    }

    /** Asks for a name and keeps what is selected, or all of the part. */
    void keep() {
        String selected = editor.viewer().getTextWidget().getSelectionText();
        String text = selected.isBlank() ? editor.brief().words(editor.caret().part()) : selected;
        if (text.isBlank()) {
            return;
        }
        InputDialog dialog = new InputDialog(shell, "Keep as Snippet", "Name of the snippet", "", Snippets::problem);
        if (dialog.open() == Window.OK) {
            guarded(() -> snippets.keep(dialog.getValue(), text));
        }
    }

    private interface Keeping {
        void run() throws IOException;
    }

    private void guarded(Keeping keeping) {
        try {
            keeping.run();
        } catch (IOException failure) {
            MessageDialog.openError(shell, "Snippets", failure.getMessage());
        }
    }
}
