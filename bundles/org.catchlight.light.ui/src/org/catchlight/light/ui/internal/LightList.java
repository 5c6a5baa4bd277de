package org.catchlight.light.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import org.catchlight.light.rig.Axis;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.form.ReadableNames;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The lights of a rig. Space switches a light, Delete removes it, Ctrl+D makes a second one like it. */
final class LightList {
    /** Pixels of the columns; the last takes what is left. */
    private static final int NAME_WIDTH = 90;
    private static final int ROLE_WIDTH = 64;
    private static final int SUMMARY_WIDTH = 260;

    private final Consumer<Light> selected;
    private final Composite box;
    private final Table table;
    private final Button duplicate;
    private final Button mirror;
    private final Button remove;
    private final Button solo;
    private final Swatches swatches;
    private ShotSession session;
    private Light shown;

    LightList(Composite parent, Consumer<Light> selected, Runnable soloed) {
        this.selected = selected;
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        box.setLayout(layout);
        Composite bar = new Composite(box, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = 4;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button add = item(bar, "Add", "Add a light");
        add.addListener(SWT.Selection, event -> addMenu(add));
        duplicate = item(bar, "Duplicate", "Add a light like the selected one (Ctrl+D)");
        duplicate.addListener(SWT.Selection, event -> duplicate());
        mirror = item(bar, "Mirror", "Move the selected light to the other side (Ctrl+Shift+M)");
        mirror.addListener(SWT.Selection, event -> mirror());
        remove = item(bar, "Remove", "Remove the selected light (Delete)");
        remove.addListener(SWT.Selection, event -> remove());
        solo = item(bar, "Solo", "Look at the selected light alone in the Lighting view (H there); the shot does not change");
        solo.addListener(SWT.Selection, event -> soloed.run());
        table = new Table(box, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        swatches = new Swatches(table);
        column(NAME_WIDTH);
        column(ROLE_WIDTH);
        TableColumn summary = column(SUMMARY_WIDTH);
        table.addListener(SWT.Resize, event -> summary.setWidth(
                Math.max(SUMMARY_WIDTH, table.getClientArea().width - NAME_WIDTH - ROLE_WIDTH)));
        table.addListener(SWT.MouseMove, event -> {
            TableItem under = table.getItem(new Point(event.x, event.y));
            String text = under != null && under.getData() instanceof Light light ? LightSummary.of(light) : "";
            if (!text.equals(table.getToolTipText())) {
                table.setToolTipText(text);
            }
        });
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, this::tableSelected);
        table.addListener(SWT.KeyDown, this::key);
    }

    private TableColumn column(int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setWidth(width);
        return column;
    }

    private static Button item(Composite bar, String text, String tooltip) {
        Button item = new Button(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tooltip);
        return item;
    }

    void show(ShotSession newSession) {
        session = newSession;
        shown = null;
        table.removeAll();
        if (session != null) {
            refresh();
            if (session.selection().getValue() instanceof Light light) {
                select(light);
            } else if (table.getItemCount() > 0) {
                table.setSelection(0);
                tell();
            }
        }
    }

    private List<Light> lights() {
        return session.shot().getRig().getLights();
    }

    /** Shows the lights as they are now. */
    void refresh() {
        if (session == null || table.isDisposed()) {
            return;
        }
        Light before = shown;
        int count = table.getItemCount();
        List<Light> lights = lights();
        table.setItemCount(lights.size());
        // Only the rows that are seen are filled again.
        table.clearAll();
        if (before != null && lights.contains(before)) {
            table.setSelection(lights.indexOf(before));
            shown = before;
        } else if (count != lights.size() || before != null) {
            if (!lights.isEmpty()) {
                table.setSelection(Math.clamp(table.getSelectionIndex(), 0, lights.size() - 1));
            }
            tell();
        }
        enable();
    }

    private void fill(TableItem item, int index) {
        if (session == null || index < 0 || index >= lights().size()) {
            return;
        }
        Light light = lights().get(index);
        item.setData(light);
        item.setText(new String[] {light.getName(), ReadableNames.of(light.getRole().getLiteral()), LightSummary.of(light)});
        item.setImage(0, swatches.of(light));
        item.setChecked(light.isEnabled());
    }

    Light selected() {
        int index = table.getSelectionIndex();
        return session == null || index < 0 || index >= lights().size() ? null : lights().get(index);
    }

    void select(Light light) {
        int index = session == null ? -1 : lights().indexOf(light);
        if (index >= 0 && table.getSelectionIndex() != index) {
            table.setSelection(index);
        }
        shown = selected();
        enable();
    }

    void setFocus() {
        table.setFocus();
    }

    private void enable() {
        boolean some = table.getSelectionIndex() >= 0;
        duplicate.setEnabled(some);
        mirror.setEnabled(some);
        remove.setEnabled(some);
        solo.setEnabled(some);
    }

    private void tell() {
        enable();
        shown = selected();
        selected.accept(shown);
    }

    private void tableSelected(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item && item.getData() instanceof Light light) {
            boolean on = item.getChecked();
            session.change((on ? "Switch On " : "Switch Off ") + light.getName(), null, () -> light.setEnabled(on));
        }
        tell();
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.DEL) {
            remove();
        } else if (control && event.keyCode == 'd') {
            duplicate();
        } else if (control && (event.stateMask & SWT.MOD2) != 0 && event.keyCode == 'm') {
            mirror();
        }
    }

    private void remove() {
        Light light = selected();
        if (light != null) {
            session.change("Remove " + light.getName(), null, () -> lights().remove(light));
        }
    }

    private void duplicate() {
        Light light = selected();
        if (light != null) {
            session.change("Duplicate " + light.getName(), null, () -> RigEdits.duplicate(light));
            select(lights().get(lights().indexOf(light) + 1));
            tell();
        }
    }

    private void mirror() {
        Light light = selected();
        if (light != null) {
            session.change("Mirror " + light.getName(), null, () -> RigEdits.mirror(session.shot(), light, Axis.CAMERA));
        }
    }

    private void add(String label, Light light) {
        session.change(label, null, () -> lights().add(light));
        select(light);
        tell();
    }

    private void addMenu(Button below) {
        Menu menu = new Menu(table);
        for (Fixture fixture : Fixture.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            String name = ReadableNames.of(fixture.getLiteral());
            item.setText(name);
            item.addListener(SWT.Selection, event -> add("Add " + name, NewLights.create(fixture, lights())));
        }
        var bounds = below.getBounds();
        menu.setLocation(below.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
