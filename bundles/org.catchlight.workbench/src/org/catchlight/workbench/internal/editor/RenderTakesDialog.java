package org.catchlight.workbench.internal.editor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks how many takes to render and from which seed. */
public final class RenderTakesDialog extends Dialog {
    private static final int MOST = 9999;

    private long seed;
    private int count = 4;
    private Text seedText;
    private Spinner countSpinner;

    private RenderTakesDialog(Shell shell, long seed) {
        super(shell);
        this.seed = seed;
    }

    /** Asks, and renders in the editor. */
    public static void open(ShotEditor editor) {
        RenderTakesDialog dialog = new RenderTakesDialog(editor.getSite().getShell(), editor.session().shot().getSeed());
        if (dialog.open() == OK) {
            editor.render(dialog.seed, dialog.count);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Render takes");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(2, false));
        new Label(area, SWT.NONE).setText("Takes");
        countSpinner = new Spinner(area, SWT.BORDER);
        countSpinner.setValues(count, 1, MOST, 0, 1, 10);
        new Label(area, SWT.NONE).setText("First seed");
        seedText = new Text(area, SWT.BORDER | SWT.RIGHT);
        seedText.setText(Long.toString(seed));
        seedText.setLayoutData(new GridData(160, SWT.DEFAULT));
        seedText.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID).setEnabled(isSeed()));
        Label hint = new Label(area, SWT.WRAP);
        hint.setText("Each take has the next seed. Finished takes are in the contact sheet.");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 320;
        hint.setLayoutData(wide);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Render", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private boolean isSeed() {
        try {
            Long.parseLong(seedText.getText().strip());
            return true;
        } catch (NumberFormatException notWhole) {
            return false;
        }
    }

    @Override
    protected void okPressed() {
        seed = Long.parseLong(seedText.getText().strip());
        count = countSpinner.getSelection();
        super.okPressed();
    }
}
