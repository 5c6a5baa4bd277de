package org.catchlight.models.ui.internal.prefs;

import org.catchlight.models.ui.internal.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Labelled rows in a grid of two columns. */
final class Fields {
    private final Composite grid;
    private final Runnable changed;

    /** @param changed is called after something was typed */
    Fields(Composite grid, Runnable changed) {
        this.grid = grid;
        this.changed = changed;
    }

    /** A number with its unit and a word on what it is. */
    Text number(String label, String unit, String name, String tip) {
        label(label, tip);
        Composite row = row(2);
        Text text = text(row, name, tip, SWT.RIGHT);
        GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        narrow.widthHint = 70;
        text.setLayoutData(narrow);
        Label words = Look.styled(new Label(row, SWT.NONE), "CatchlightQuiet");
        words.setText(unit);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return text;
    }

    /** A folder, or also a file. */
    Text path(String label, String name, String tip, String files) {
        label(label, tip);
        Composite row = row(files.isEmpty() ? 2 : 3);
        Text text = text(row, name, tip, SWT.LEFT);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        text.setLayoutData(wide);
        if (!files.isEmpty()) {
            Look.button(row, "Jar…", "Choose a file", () -> {
                FileDialog dialog = new FileDialog(grid.getShell(), SWT.OPEN);
                dialog.setText(label);
                dialog.setFilterExtensions(new String[] {files, "*"});
                take(text, dialog.open());
            });
        }
        Look.button(row, "Folder…", "Choose a folder", () -> {
            DirectoryDialog dialog = new DirectoryDialog(grid.getShell(), SWT.OPEN);
            dialog.setText(label);
            dialog.setFilterPath(text.getText());
            take(text, dialog.open());
        });
        return text;
    }

    /** A quiet line under a row. */
    Label note(String words) {
        new Label(grid, SWT.NONE);
        Label note = Look.styled(new Label(grid, SWT.WRAP), "CatchlightQuiet");
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 300;
        note.setLayoutData(data);
        note.setText(words);
        return note;
    }

    private static void take(Text text, String chosen) {
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    private void label(String words, String tip) {
        Control label = new Label(grid, SWT.NONE);
        ((Label) label).setText(words);
        label.setToolTipText(tip);
    }

    private Composite row(int columns) {
        Composite row = new Composite(grid, SWT.NONE);
        row.setLayout(Look.grid(columns));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    private Text text(Composite row, String name, String tip, int align) {
        Text text = Look.named(new Text(row, SWT.BORDER | SWT.SINGLE | align), name);
        text.setToolTipText(tip);
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }
}
