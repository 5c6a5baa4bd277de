package org.catchlight.workbench.internal.takes;

import org.catchlight.image.io.PictureFormat;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the format of an export and whether it tells how the picture was made. */
final class ExportDialog extends Dialog {
    private static final PictureFormat[] FORMATS = {PictureFormat.PNG, PictureFormat.JPEG, PictureFormat.TIFF};

    private final int count;
    private final Button[] formats = new Button[FORMATS.length];
    private Button stripBox;
    private PictureFormat format = PictureFormat.PNG;
    private boolean strip;

    ExportDialog(Shell shell, int count) {
        super(shell);
        this.count = count;
    }

    PictureFormat format() {
        return format;
    }

    boolean strip() {
        return strip;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(count == 1 ? "Export take" : "Export " + count + " takes");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(1, false));
        String[] names = {"PNG: no loss", "JPEG: small, for the web and mail", "TIFF: no loss, for print"};
        for (int i = 0; i < FORMATS.length; i++) {
            formats[i] = new Button(area, SWT.RADIO);
            formats[i].setText(names[i]);
        }
        formats[0].setSelection(true);
        stripBox = new Button(area, SWT.CHECK);
        stripBox.setText("Leave out the shot, the seed and everything else that tells how it was made");
        GridData below = new GridData();
        below.verticalIndent = 8;
        stripBox.setLayoutData(below);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText("With them a PNG opens as a shot again.");
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Export…", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        for (int i = 0; i < FORMATS.length; i++) {
            if (formats[i].getSelection()) {
                format = FORMATS[i];
            }
        }
        strip = stripBox.getSelection();
        super.okPressed();
    }
}
