package org.catchlight.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** The path of a file: typed, chosen in a dialog, or dropped. */
public final class FileField extends Field<String> {
    private final Composite box;
    private final Text text;
    private boolean displaying;

    /**
     * A field in a parent.
     *
     * @param title      of the dialog
     * @param extensions what the dialog shows, such as {@code *.png;*.jpg}
     * @param hint       what the empty field says, or empty
     */
    public FileField(Composite parent, String title, String extensions, String hint) {
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Text(box, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 60;
        text.setLayoutData(wide);
        Button browse = new Button(box, SWT.PUSH);
        browse.setText("…");
        browse.setToolTipText("Choose a file");
        browse.addListener(SWT.Selection, event -> {
            FileDialog dialog = new FileDialog(box.getShell(), SWT.OPEN);
            dialog.setText(title);
            dialog.setFilterExtensions(new String[] {extensions, "*"});
            String chosen = dialog.open();
            if (chosen != null) {
                store(chosen, false);
            }
        });
        text.addListener(SWT.Modify, event -> {
            if (!displaying) {
                store(text.getText().strip(), true);
            }
        });
        acceptFiles();
        ready();
    }

    private void acceptFiles() {
        DropTarget target = new DropTarget(box, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    store(files[0], false);
                }
            }
        });
    }

    @Override
    protected void display(String shownValue) {
        String shown = shownValue == null ? "" : shownValue;
        if (!text.getText().strip().equals(shown)) {
            displaying = true;
            try {
                text.setText(shown);
                text.setSelection(shown.length());
            } finally {
                displaying = false;
            }
        }
        text.setToolTipText(shown.isEmpty() ? null : shown);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    protected Control focusControl() {
        return text;
    }
}
