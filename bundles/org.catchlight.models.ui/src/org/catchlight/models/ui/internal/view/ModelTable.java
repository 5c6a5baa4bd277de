package org.catchlight.models.ui.internal.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.text.ModelWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The models as rows; a click on a heading sorts. The selection follows the model, not the row. */
final class ModelTable {
    private final Table table;
    private final Consumer<InstalledModel> selected;
    private List<InstalledModel> models = List.of();
    private ModelColumn sorted = ModelColumn.NAME;
    private boolean descending;
    private String wanted = "";

    /** @param selected is called with the model that is selected now, or null */
    ModelTable(Composite parent, Consumer<InstalledModel> selected) {
        this.selected = selected;
        table = Look.named(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION), "models");
        table.setHeaderVisible(true);
        for (ModelColumn column : ModelColumn.values()) {
            TableColumn shown = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
            shown.setText(column.title());
            shown.setWidth(column.width());
            shown.setMoveable(true);
            shown.addListener(SWT.Selection, event -> sort(column));
        }
        table.setSortColumn(table.getColumn(sorted.ordinal()));
        table.setSortDirection(SWT.DOWN);
        table.addListener(SWT.Selection, event -> tell());
        table.addListener(SWT.MouseMove, this::hover);
    }

    Table control() {
        return table;
    }

    Optional<InstalledModel> selection() {
        TableItem[] items = table.getSelection();
        return items.length == 0 ? Optional.empty() : Optional.of((InstalledModel) items[0].getData());
    }

    /** Selects a model now, or as soon as it is there. */
    void select(String id) {
        wanted = id;
        fill();
    }

    void show(List<InstalledModel> now) {
        models = List.copyOf(now);
        fill();
    }

    private void sort(ModelColumn column) {
        descending = sorted == column && !descending;
        sorted = column;
        table.setSortColumn(table.getColumn(column.ordinal()));
        table.setSortDirection(descending ? SWT.UP : SWT.DOWN);
        fill();
    }

    private void fill() {
        String before = selection().map(InstalledModel::id).orElse("");
        int row = Math.max(0, table.getSelectionIndex());
        List<InstalledModel> rows = models.stream().sorted(descending ? sorted.order().reversed() : sorted.order()).toList();
        table.setRedraw(false);
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = table.getItem(i);
            InstalledModel model = rows.get(i);
            for (ModelColumn column : ModelColumn.values()) {
                String text = column.text(model);
                if (!item.getText(column.ordinal()).equals(text)) {
                    item.setText(column.ordinal(), text);
                }
            }
            item.setData(model);
        }
        int select = index(rows, wanted);
        if (select >= 0) {
            wanted = "";
        } else {
            select = index(rows, before);
        }
        if (select < 0 && !rows.isEmpty()) {
            select = Math.min(row, rows.size() - 1);
        }
        table.setSelection(select);
        table.setRedraw(true);
        tell();
    }

    private static int index(List<InstalledModel> rows, String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void tell() {
        selected.accept(selection().orElse(null));
    }

    private void hover(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String tip = item == null ? null : tip((InstalledModel) item.getData());
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private static String tip(InstalledModel model) {
        String text = model.summary() + "\n" + model.folder() + " (" + ModelWords.way(model) + ")";
        String problem = ModelWords.problem(model);
        return problem.isEmpty() ? text : text + "\n" + problem + "\n" + ModelWords.mend(model.state());
    }
}
