package org.catchlight.models.ui.internal.view;

import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu and the keys of the table of models. */
final class ModelMenu {
    private final ModelTable table;
    private final ModelActions actions;
    private final Menu menu;

    ModelMenu(ModelTable table, ModelActions actions) {
        this.table = table;
        this.actions = actions;
        menu = new Menu(table.control());
        menu.addListener(SWT.Show, event -> fill());
        table.control().setMenu(menu);
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                table.selection().ifPresent(actions::remove);
            } else if (event.keyCode == 'c' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                table.selection().ifPresent(model -> actions.copy(model.folder().toString()));
            }
        });
        table.control().addListener(SWT.DefaultSelection, event -> table.selection().ifPresent(actions::use));
    }

    private void fill() {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        InstalledModel model = table.selection().orElse(null);
        if (model != null) {
            item("Use in This Shot\tEnter", () -> actions.use(model), ModelActions.whyNotUsable(model).isEmpty());
            new MenuItem(menu, SWT.SEPARATOR);
            item("Check Again\tF5", () -> actions.check(model), true);
            item("Show Folder", () -> actions.reveal(model), model.state() != State.MISSING);
            item("Copy Path\tCtrl+C", () -> actions.copy(model.folder().toString()), true);
            item("Copy Engine Id", () -> actions.copy(model.engineId()), true);
            new MenuItem(menu, SWT.SEPARATOR);
            item("Remove…\tDel", () -> actions.remove(model), true);
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item("Add a Model…", actions::add, true);
    }

    private void item(String text, Runnable run, boolean enabled) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> run.run());
    }
}
