package org.catchlight.light.ui.internal.designer;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.ui.form.ReadableNames;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the canvas. */
final class LightMenu {
    private final Designer designer;
    private final Rigging rigging;
    private final DesignerCanvas canvas;

    LightMenu(DesignerCanvas canvas, Rigging rigging) {
        this.canvas = canvas;
        this.rigging = rigging;
        designer = canvas.designer();
        Menu menu = new Menu(canvas);
        menu.addListener(SWT.Show, event -> fill(menu));
        canvas.setMenu(menu);
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        if (designer.session() == null) {
            return;
        }
        designer.selected().ifPresent(light -> ofLight(menu, light));
        Menu add = cascade(menu, "Add");
        for (Fixture fixture : Fixture.values()) {
            item(add, ReadableNames.of(fixture.getLiteral()), () -> rigging.add(fixture, null));
        }
        item(menu, "Mirror All Lights", rigging::mirrorAll);
        item(menu, "Copy All Lights\tCtrl+Shift+C", () -> rigging.copy(true));
        item(menu, "Paste Lights\tCtrl+V", rigging::paste);
        new MenuItem(menu, SWT.SEPARATOR);
        for (Pane pane : Pane.values()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText("Only " + pane.title() + "\t" + (pane.ordinal() + 1));
            item.setSelection(canvas.maximised() == pane);
            item.addListener(SWT.Selection, event -> canvas.maximise(pane));
        }
    }

    private void ofLight(Menu menu, Light light) {
        MenuItem name = new MenuItem(menu, SWT.PUSH);
        name.setText(light.getName());
        name.setEnabled(false);
        item(menu, (light.isEnabled() ? "Switch Off" : "Switch On") + "\tSpace", rigging::toggle);
        item(menu, (designer.isSoloed(light) ? "End Solo" : "Solo") + "\tH", designer::solo);
        choice(cascade(menu, "Role"), LightRole.values(), light.getRole(), (verb, role) -> designer.changeSelected(verb, null,
                changed -> changed.setRole(role)), "Role of");
        groups(cascade(menu, "Group"), light);
        choice(cascade(menu, "Modifier"), Fixture.values(), light.getFixture(), (verb, fixture) -> designer.changeSelected(verb, null,
                changed -> changed.setFixture(fixture)), "Modifier of");
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Duplicate\tCtrl+D", rigging::duplicate);
        item(menu, "Mirror\tM", rigging::mirror);
        item(menu, "Copy\tCtrl+C", () -> rigging.copy(false));
        item(menu, "Remove\tDelete", rigging::remove);
        new MenuItem(menu, SWT.SEPARATOR);
    }

    /** No group, the groups there are with their lights, and a new one. */
    private void groups(Menu menu, Light light) {
        String now = light.getGroup() == null ? "" : light.getGroup();
        radio(menu, "None", now.isBlank(), () -> rigging.group(""));
        for (String group : rigging.groups()) {
            String names = designer.lights().stream().filter(other -> group.equals(other.getGroup())).map(Light::getName)
                    .collect(Collectors.joining(", "));
            radio(menu, group + " (" + names + ")", group.equals(now), () -> rigging.group(group));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "New Group…", () -> {
            String proposed = rigging.groups().isEmpty() ? "A" : rigging.freeGroup(rigging.groups().getLast());
            InputDialog dialog = new InputDialog(canvas.getShell(), "New Group",
                    "Name of the group. Lights of a group move, dim and switch together.", proposed,
                    name -> name.isBlank() ? "Give it a name." : null);
            if (dialog.open() == Window.OK) {
                rigging.group(dialog.getValue());
            }
        });
    }

    private static void radio(Menu menu, String text, boolean chosen, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text.replace("&", "&&"));
        item.setSelection(chosen);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                run.run();
            }
        });
    }

    private static <E extends Enumerator> void choice(Menu menu, E[] values, E now, BiConsumer<String, E> choose, String verb) {
        for (E value : values) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(ReadableNames.of(value.getLiteral()));
            item.setSelection(value == now);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    choose.accept(verb, value);
                }
            });
        }
    }

    private static Menu cascade(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu sub = new Menu(item);
        item.setMenu(sub);
        return sub;
    }

    private static void item(Menu menu, String text, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> run.run());
    }
}
