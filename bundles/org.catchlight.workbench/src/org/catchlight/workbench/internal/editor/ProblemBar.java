package org.catchlight.workbench.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import org.catchlight.shot.check.Problem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A slim bar that names the worst problem of the shot; a click selects the part it is about. Hidden while all is well. */
final class ProblemBar {
    private final Composite bar;
    private final Label text;
    private final Label more;
    private final Consumer<Problem> select;
    private List<Problem> problems = List.of();
    private int index;

    ProblemBar(Composite parent, Consumer<Problem> select) {
        this.select = select;
        bar = new Composite(parent, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightWarning");
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 4;
        layout.marginWidth = 10;
        bar.setLayout(layout);
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.exclude = true;
        bar.setLayoutData(hidden);
        bar.setVisible(false);
        text = new Label(bar, SWT.NONE);
        text.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightWarning");
        text.setData("org.catchlight.widget", "problem");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setCursor(bar.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        more = new Label(bar, SWT.NONE);
        more.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightWarning");
        more.setCursor(bar.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        text.addListener(SWT.MouseUp, event -> this.select.accept(problems.get(index)));
        more.addListener(SWT.MouseUp, event -> {
            index = (index + 1) % problems.size();
            refresh();
        });
    }

    /** Shows these problems, the worst first. */
    void show(List<Problem> now) {
        if (problems.equals(now)) {
            return;
        }
        problems = List.copyOf(now);
        index = 0;
        refresh();
        boolean visible = !problems.isEmpty();
        GridData data = (GridData) bar.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            bar.setVisible(visible);
            bar.getParent().layout(true, true);
        }
    }

    private void refresh() {
        if (!problems.isEmpty()) {
            Problem problem = problems.get(index);
            text.setText((problem.severity() == Problem.Severity.ERROR ? "✕  " : "⚠  ") + problem.message());
            text.setToolTipText(problem.message() + "\nClick to go to it");
            more.setText(problems.size() > 1 ? index + 1 + " of " + problems.size() + " ›" : "");
            bar.layout();
        }
    }
}
