package org.catchlight.light.ui.internal.designer;

import java.util.function.Consumer;
import org.catchlight.light.ui.internal.live.PresetShelf;
import org.catchlight.shot.Shot;
import org.catchlight.ui.ActiveShot;
import org.catchlight.ui.ShotSession;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with presets: keep the present rig, rename or take away one of the user's own. */
final class PresetMenu {
    private PresetMenu() {
    }

    static void fill(Menu menu, PresetShelf.Item item, PresetShelf shelf, PresetStrip strip) {
        ShotSession session = ActiveShot.observe().getValue();
        if (session != null) {
            add(menu, "Save This Lighting as Preset…", () -> save(session, shelf, strip));
        }
        if (item != null && item.own() != null) {
            add(menu, "Rename '" + item.preset().label() + "'…", () -> ask(strip, "Rename Preset", item.preset().label(),
                    name -> shelf.rename(item, name, trouble -> done(strip, trouble))));
            add(menu, "Delete '" + item.preset().label() + "'", () -> {
                if (MessageDialog.openConfirm(strip.getShell(), "Delete Preset", "Delete your preset '" + item.preset().label() + "'?")) {
                    shelf.remove(item, trouble -> done(strip, trouble));
                }
            });
        }
    }

    /** Asks for a name and keeps the rig of a shot. */
    static void save(ShotSession session, PresetShelf shelf, PresetStrip strip) {
        Shot copy = EcoreUtil.copy(session.shot());
        ask(strip, "Save Lighting as Preset", copy.getName(), name -> shelf.save(name, copy, trouble -> done(strip, trouble)));
    }

    private static void ask(PresetStrip strip, String title, String name, Consumer<String> then) {
        InputDialog dialog = new InputDialog(strip.getShell(), title, "Name of the preset", name,
                text -> text.isBlank() ? "Give it a name." : null);
        if (dialog.open() == Window.OK) {
            then.accept(dialog.getValue().strip());
        }
    }

    private static void done(PresetStrip strip, String trouble) {
        if (strip.isDisposed()) {
            return;
        }
        if (!trouble.isEmpty()) {
            MessageDialog.openError(strip.getShell(), "Presets", trouble);
        }
        strip.reload();
    }

    private static void add(Menu menu, String text, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> run.run());
    }
}
