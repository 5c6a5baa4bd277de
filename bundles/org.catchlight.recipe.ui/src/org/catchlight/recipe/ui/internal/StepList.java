package org.catchlight.recipe.ui.internal;

import java.util.function.Consumer;
import org.catchlight.shot.Recipe;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.engine.EngineNote;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The steps of a recipe as a list with check boxes: Space switches, Alt+Up and Alt+Down move, Delete removes. */
final class StepList {
    private final StageChoices stages;
    private final EngineGuides guides;
    private final Consumer<Step> selected;
    private final Composite box;
    private final Table table;
    private final Button remove;
    private final Button up;
    private final Button down;
    private ShotSession session;

    StepList(Composite parent, StageChoices stages, EngineGuides guides, Consumer<Step> selected) {
        this.stages = stages;
        this.guides = guides;
        this.selected = selected;
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        box.setLayout(layout);
        Composite bar = new Composite(box, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = 4;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button add = item(bar, "Add", "Add a stage to the recipe");
        add.addListener(SWT.Selection, event -> addMenu(add));
        remove = item(bar, "Remove", "Remove the selected stage (Delete)");
        remove.addListener(SWT.Selection, event -> remove());
        up = item(bar, "Up", "Run the selected stage earlier (Alt+Up)");
        up.addListener(SWT.Selection, event -> move(-1));
        down = item(bar, "Down", "Run the selected stage later (Alt+Down)");
        down.addListener(SWT.Selection, event -> move(1));
        table = new Table(box, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.addListener(SWT.Selection, this::tableSelected);
        table.addListener(SWT.KeyDown, this::key);
        new StepDrag(table, (from, to) -> change("Move Stage", () -> recipe().getSteps().move(to, from), to));
    }

    private static Button item(Composite bar, String text, String tooltip) {
        Button item = new Button(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tooltip);
        return item;
    }

    void show(ShotSession shown) {
        session = shown;
        table.removeAll();
        if (session != null) {
            refresh();
            if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
                table.select(0);
            }
            tell();
        }
    }

    private Recipe recipe() {
        return session.shot().getRecipe();
    }

    /** Shows the steps as they are now, the selection kept by place. */
    void refresh() {
        if (session == null || table.isDisposed()) {
            return;
        }
        Step before = selected();
        var steps = recipe().getSteps();
        table.setItemCount(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            fill(table.getItem(i), steps.get(i));
        }
        int place = before == null ? -1 : steps.indexOf(before);
        if (place >= 0) {
            table.setSelection(place);
        } else if (!steps.isEmpty()) {
            table.setSelection(Math.clamp(table.getSelectionIndex(), 0, steps.size() - 1));
        }
        tell();
    }

    private void fill(TableItem item, Step step) {
        StageDescriptor stage = stages.find(step.getStage()).orElse(null);
        item.setData(step);
        item.setText(name(step, stage));
        item.setChecked(step.isEnabled());
        item.setGrayed(stage == null);
    }

    private String name(Step step, StageDescriptor stage) {
        if (stage == null) {
            return guides.note(step.getStage()).map(EngineNote::label).orElse(step.getStage()) + " (not installed)";
        }
        boolean stopped = !stages.disabled(stage.id()).isEmpty();
        boolean unusable = guides.note(stage.id()).filter(note -> !note.usable()).isPresent();
        return stage.label() + (stopped ? " (disabled)" : unusable ? " (cannot be used now)" : "");
    }

    Step selected() {
        TableItem[] items = table.getSelection();
        return items.length == 0 ? null : (Step) items[0].getData();
    }

    void setFocus() {
        table.setFocus();
    }

    private void tell() {
        int index = table.getSelectionIndex();
        remove.setEnabled(index >= 0);
        up.setEnabled(index > 0);
        down.setEnabled(index >= 0 && index < table.getItemCount() - 1);
        selected.accept(selected());
    }

    private void tableSelected(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item && item.getData() instanceof Step step) {
            boolean on = item.getChecked();
            session.change(on ? "Enable Stage" : "Disable Stage", null, () -> step.setEnabled(on));
        }
        tell();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL) {
            remove();
        } else if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        }
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            change("Remove Stage", () -> recipe().getSteps().remove(index), Math.min(index, recipe().getSteps().size() - 2));
        }
    }

    private void move(int by) {
        int index = table.getSelectionIndex();
        int target = index + by;
        if (index >= 0 && target >= 0 && target < table.getItemCount()) {
            change("Move Stage", () -> recipe().getSteps().move(target, index), target);
        }
    }

    private void change(String label, Runnable edit, int select) {
        session.change(label, null, edit);
        refresh();
        if (select >= 0) {
            table.setSelection(select);
        }
        tell();
    }

    private void addMenu(Button below) {
        Menu menu = new Menu(table);
        StageKind kind = null;
        for (StageDescriptor stage : stages.all()) {
            if (kind != null && kind != stage.kind()) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            kind = stage.kind();
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(stage.label() + "\t" + stage.kind().label());
            item.setToolTipText(stage.description());
            item.addListener(SWT.Selection, event -> add(stage));
        }
        if (menu.getItemCount() == 0) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText("No stages are installed");
            none.setEnabled(false);
        }
        var bounds = below.getBounds();
        menu.setLocation(below.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Adds a stage where its kind belongs: after the last step of its own or an earlier kind. */
    private void add(StageDescriptor stage) {
        Step step = ShotFactory.eINSTANCE.createStep();
        step.setStage(stage.id());
        int place = 0;
        var steps = recipe().getSteps();
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            boolean before = stages.find(steps.get(index).getStage()).map(other -> other.kind().compareTo(stage.kind()) <= 0).orElse(true);
            place = before ? i + 1 : place;
        }
        int at = place;
        change("Add " + stage.label(), () -> recipe().getSteps().add(at, step), at);
    }
}
