package org.catchlight.recipe.ui.internal;

import java.util.List;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.ui.engine.EngineGuide;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** All engines side by side. */
final class EngineDialog extends Dialog {
    private static final String[] TITLES = {"Engine", "Runs on", "Largest picture", "Seeds", "Negative prompt", "Light of the rig", "Mask",
        "References"};
    private static final int[] WIDTHS = {200, 110, 130, 60, 120, 110, 60, 90};
    private static final int FIRST_LINK = IDialogConstants.CLIENT_ID + 1;

    private final List<EngineEntry> entries;
    private final List<EngineGuide> places;
    private EngineEntry selected;
    private Table table;
    private Label words;

    EngineDialog(Shell shell, List<EngineEntry> entries, EngineEntry used, EngineGuides guides) {
        super(shell);
        this.entries = entries;
        places = guides.places();
        selected = used;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; answers null if nothing was chosen. */
    EngineEntry choose() {
        return open() == Window.OK ? selected : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Engines");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).verticalSpacing = 10;
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("org.catchlight.widget", "engines");
        table.setHeaderVisible(true);
        for (int i = 0; i < TITLES.length; i++) {
            TableColumn column = new TableColumn(table, i < 3 ? SWT.LEFT : SWT.CENTER);
            column.setText(TITLES[i]);
            column.setWidth(WIDTHS[i]);
        }
        for (EngineEntry entry : entries) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(cells(entry));
        }
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.heightHint = table.getHeaderHeight() + Math.clamp(entries.size(), 6, 14) * (table.getItemHeight() + 4);
        table.setLayoutData(wide);
        words = new Label(area, SWT.WRAP);
        words.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        below.heightHint = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3;
        below.widthHint = 400;
        words.setLayoutData(below);
        table.setSelection(Math.max(0, entries.indexOf(selected)));
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    private static String[] cells(EngineEntry entry) {
        EngineAbilities can = entry.abilities().orElse(null);
        if (can == null) {
            return new String[] {entry.title(), "–", "–", "–", "–", "–", "–", "–"};
        }
        return new String[] {entry.title(), can.remote() ? "another machine" : "this machine", EngineWords.size(can), mark(can.seeds()),
            mark(can.negativePrompt()), mark(can.lightConditioning()), mark(can.inpainting()),
            can.references() == 0 ? mark(false) : String.valueOf(can.references())};
    }

    private static String mark(boolean able) {
        return able ? "✓" : "–";
    }

    private void select() {
        selected = entries.get(Math.max(0, table.getSelectionIndex()));
        String text = selected.usable() ? selected.summary() : selected.problem() + "\n" + selected.mend();
        words.setText(text);
        words.setToolTipText(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        for (int i = 0; i < places.size(); i++) {
            Button link = createButton(parent, FIRST_LINK + i, places.get(i).label() + "…", false);
            link.setToolTipText("Where engines of this kind are added, checked and removed");
        }
        createButton(parent, IDialogConstants.OK_ID, "Use", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        select();
        table.setFocus();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id >= FIRST_LINK && id < FIRST_LINK + places.size()) {
            String engine = selected.id();
            EngineGuide place = places.get(id - FIRST_LINK);
            setReturnCode(CANCEL);
            close();
            place.show(place.note(engine).isPresent() ? engine : "");
        } else {
            super.buttonPressed(id);
        }
    }
}
