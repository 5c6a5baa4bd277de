package org.catchlight.workbench.internal.queue;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.catchlight.take.RenderQueue;
import org.catchlight.take.RenderQueue.Entry;
import org.catchlight.take.RenderQueue.State;
import org.catchlight.ui.form.ChoiceField;
import org.catchlight.ui.form.EmptyState;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.app.Services;
import org.catchlight.workbench.internal.app.TimeText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/** The render queue: what waits, runs, is done or failed; cancel, retry, remove. */
public final class QueueView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.catchlight.workbench.queue";
    private static final int PROGRESS = 2;

    private final AtomicBoolean scheduled = new AtomicBoolean();
    private RenderQueue queue;
    private AutoCloseable subscription;
    private Composite stack;
    private Composite list;
    private EmptyState empty;
    private Table table;
    private Button cancel;
    private Button retry;
    private Button remove;
    private List<Entry> entries = List.of();

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "Nothing in the queue", "Renders wait and run here, one after the other.");
        list = new Composite(stack, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        list.setLayout(layout);
        createBar();
        table = new Table(list, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        String[] titles = {"Shot", "State", "Progress", "Left", "Doing"};
        int[] widths = {220, 90, 180, 90, 420};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(widths[i]);
        }
        table.addListener(SWT.Selection, event -> buttons());
        table.addListener(SWT.PaintItem, this::paintProgress);
        queue = Services.find(RenderQueue.class).orElse(null);
        if (queue != null) {
            subscription = queue.onChange(now -> schedule());
        }
        refresh();
    }

    private void createBar() {
        Composite bar = new Composite(list, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightBar");
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        bar.setLayout(layout);
        cancel = button(bar, "Cancel", () -> queue.cancel(selected().id()));
        retry = button(bar, "Retry", () -> queue.retry(selected().id()));
        remove = button(bar, "Remove", () -> queue.remove(selected().id()));
        button(bar, "Resume Unfinished", () -> queue.resume()).setToolTipText("Go on with jobs that an earlier start left unfinished");
    }

    private Button button(Composite bar, String text, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            try {
                run.run();
            } catch (RuntimeException failure) {
                Problems.show(text, failure);
            }
        });
        return button;
    }

    private Entry selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= entries.size() ? null : entries.get(index);
    }

    private void schedule() {
        if (!stack.isDisposed() && scheduled.compareAndSet(false, true)) {
            stack.getDisplay().asyncExec(() -> {
                scheduled.set(false);
                if (!stack.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        Entry before = selected();
        entries = queue == null ? List.of() : queue.entries().reversed();
        table.setItemCount(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            TableItem item = table.getItem(i);
            String doing = entry.state() == State.FAILED ? entry.message() : entry.task();
            boolean timed = entry.state() == State.RUNNING && entry.secondsLeft() >= 0;
            String left = timed ? TimeText.of(entry.secondsLeft()) : "";
            item.setText(new String[] {entry.label(), ChoiceField.readable(entry.state().name()), "", left, doing});
            if (before != null && entry.id().equals(before.id())) {
                table.select(i);
            }
        }
        table.redraw();
        buttons();
        ((StackLayout) stack.getLayout()).topControl = entries.isEmpty() ? empty : list;
        stack.layout();
    }

    private void buttons() {
        Entry entry = selected();
        cancel.setEnabled(entry != null && (entry.state() == State.WAITING || entry.state() == State.RUNNING));
        retry.setEnabled(entry != null && (entry.state() == State.FAILED || entry.state() == State.CANCELLED));
        remove.setEnabled(entry != null && entry.state() != State.RUNNING);
    }

    private void paintProgress(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (event.index != PROGRESS || index < 0 || index >= entries.size()) {
            return;
        }
        Entry entry = entries.get(index);
        Rectangle cell = ((TableItem) event.item).getBounds(PROGRESS);
        double fraction = entry.state() == State.DONE ? 1 : Math.clamp(entry.fraction(), 0, 1);
        int width = cell.width - 62;
        int middle = cell.y + cell.height / 2;
        event.gc.setAlpha(70);
        event.gc.setBackground(table.getForeground());
        event.gc.fillRoundRectangle(cell.x + 4, middle - 3, width, 6, 6, 6);
        event.gc.setAlpha(220);
        event.gc.fillRoundRectangle(cell.x + 4, middle - 3, (int) Math.round(width * fraction), 6, 6, 6);
        event.gc.setAlpha(255);
        String text = entry.done() + " of " + entry.takes();
        event.gc.drawText(text, cell.x + width + 10, middle - event.gc.textExtent(text).y / 2, true);
    }

    @Override
    public void setFocus() {
        (entries.isEmpty() ? empty : table).setFocus();
    }

    @Override
    public void dispose() {
        try {
            if (subscription != null) {
                subscription.close();
            }
        } catch (Exception failure) {
            Problems.log("The queue view did not close well", failure);
        }
        super.dispose();
    }
}
