package org.catchlight.prompt.ui.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.prompt.advice.AdviceSwitches;
import org.catchlight.prompt.advice.Severity;
import org.catchlight.prompt.recognise.Changes;
import org.catchlight.prompt.ui.internal.desk.Deed;
import org.catchlight.prompt.ui.internal.desk.Judgement;
import org.catchlight.prompt.ui.internal.desk.PromptDesk;
import org.catchlight.prompt.ui.internal.desk.Remark;
import org.catchlight.prompt.ui.internal.editor.Inks;
import org.catchlight.prompt.ui.internal.text.PartWords;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What is said about the brief, why, and buttons that mend it. */
final class RemarkList {
    private static final int MOST = 500;

    private final PromptDesk desk;
    private final Table table;
    private final Label why;
    private final Composite buttons;
    private Judgement shown = Judgement.NONE;

    RemarkList(Composite parent, PromptDesk desk) {
        this.desk = desk;
        Composite content = new Composite(parent, 0);
        GridLayout layout = new GridLayout(1, false);
        layout.marginHeight = 2;
        content.setLayout(layout);
        table = new Table(content, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("org.catchlight.widget", "remarks");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumn what = new TableColumn(table, SWT.LEFT);
        TableColumn where = new TableColumn(table, SWT.LEFT);
        where.setWidth(110);
        table.addListener(SWT.Resize, event -> what.setWidth(Math.max(120, table.getClientArea().width - where.getWidth())));
        table.addListener(SWT.Selection, event -> explain());
        table.addListener(SWT.DefaultSelection, event -> selected().flatMap(Remark::range).ifPresent(desk::reveal));
        why = new Label(content, SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        below.widthHint = 100;
        why.setLayoutData(below);
        why.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        buttons = new Composite(content, 0);
        buttons.setLayout(new RowLayout());
        GridData last = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        last.widthHint = 100;
        buttons.setLayoutData(last);
    }

    void setFocus() {
        table.setFocus();
    }

    void show(Judgement judgement) {
        if (judgement == shown || table.isDisposed()) {
            return;
        }
        shown = judgement;
        int selected = table.getSelectionIndex();
        Inks inks = Inks.of(table);
        table.setRedraw(false);
        table.removeAll();
        for (Remark remark : judgement.remarks().subList(0, Math.min(MOST, judgement.remarks().size()))) {
            TableItem item = new TableItem(table, 0);
            item.setText(0, remark.message());
            item.setText(1, remark.range().map(words -> PartWords.heading(words.part())).orElse("the shot"));
            item.setForeground(0, remark.severity() == Severity.ERROR ? inks.error()
                    : remark.severity() == Severity.WARNING ? inks.warning() : inks.grey(0.8));
            item.setForeground(1, inks.quiet());
        }
        table.setRedraw(true);
        if (table.getItemCount() > 0) {
            table.setSelection(Math.clamp(selected, 0, table.getItemCount() - 1));
        }
        explain();
    }

    private Optional<Remark> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.remarks().size() ? Optional.empty() : Optional.of(shown.remarks().get(index));
    }

    private void explain() {
        for (var old : buttons.getChildren()) {
            old.dispose();
        }
        Optional<Remark> remark = selected();
        why.setText(remark.map(Remark::why).orElse(desk.session() == null ? "" : "Nothing to mend.").replace("&", "&&"));
        remark.ifPresent(chosen -> {
            chosen.deeds().forEach(deed -> button(deed.label(), "remark-deed", () -> apply(deed)));
            if (!chosen.rule().isEmpty()) {
                button("Don't Say This Again", "remark-off", () -> switchOff(chosen.rule()));
            }
        });
        if (shown.wishes().size() > 1) {
            button("Let the Shot Follow All Its Words", "remark-all", this::followAll);
        }
        buttons.requestLayout();
        why.requestLayout();
    }

    private void button(String label, String name, Runnable run) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label.replace("&", "&&"));
        button.setData("org.catchlight.widget", name);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void apply(Deed deed) {
        if (desk.session() != null) {
            deed.in(desk.session());
        }
    }

    private void followAll() {
        List<org.catchlight.prompt.recognise.Change> wishes = shown.wishes();
        apply(new Deed("Follow the Words", shot -> Changes.apply(shot, wishes, solver(shot))));
    }

    private static Optional<RigSolver> solver(org.catchlight.shot.Shot shot) {
        return Services.find(FaceGeometries.class).map(faces -> RigSolver.on(faces.of(shot.getStandIn())));
    }

    private void switchOff(String rule) {
        Services.find(AdviceSwitches.class).ifPresent(switches -> {
            try {
                switches.set(rule, false);
                desk.judgeSoon();
            } catch (IOException failure) {
                MessageDialog.openError(table.getShell(), "Advice", failure.getMessage());
            }
        });
    }
}
