package org.catchlight.light.ui.internal.designer;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.catchlight.light.ui.internal.live.LensTools;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.plugin.AbstractUIPlugin;

/** The buttons of the designer. */
final class ViewActions {
    private ViewActions() {
    }

    /** Adds the buttons. */
    static void fill(ToolBarManager bar, Studio studio, Exports exports, Runnable savePreset, Consumer<Boolean> showLibrary) {
        bar.add(tool(studio, "spot", "Spot meter: the pointer reads stops from mid grey, zone and EV in the camera's picture; a click matches a light",
                (tools, on) -> new LensTools(on, tools.falseColour(), tools.zebra(), tools.histogram())));
        bar.add(tool(studio, "false-colour", "False colour: exposure as colour; green is mid grey, pink is light skin, red clips",
                (tools, on) -> new LensTools(tools.spot(), on, tools.zebra(), tools.histogram())));
        bar.add(tool(studio, "zebra", "Zebra: stripes where more than 3.5 stops over mid grey clip",
                (tools, on) -> new LensTools(tools.spot(), tools.falseColour(), on, tools.histogram())));
        bar.add(tool(studio, "histogram", "Histogram, in stops from mid grey",
                (tools, on) -> new LensTools(tools.spot(), tools.falseColour(), tools.zebra(), on)));
        bar.add(new Separator());
        Action library = check("library", "Show modifiers and presets below the views", showLibrary);
        library.setChecked(true);
        bar.add(library);
        bar.add(push("save-preset", "Keep this lighting as a preset of your own…", savePreset));
        bar.add(new ExportAction(exports));
        bar.update(true);
    }

    private static Action tool(Studio studio, String name, String tip, BiFunction<LensTools, Boolean, LensTools> with) {
        return check(name, tip, on -> studio.setTools(with.apply(studio.tools(), on)));
    }

    private static ImageDescriptor icon(String name) {
        return AbstractUIPlugin.imageDescriptorFromPlugin("org.catchlight.light.ui", "icons/" + name + ".png");
    }

    private static Action check(String name, String tip, Consumer<Boolean> changed) {
        Action action = new Action(tip, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                changed.accept(isChecked());
            }
        };
        action.setToolTipText(tip);
        action.setImageDescriptor(icon(name));
        return action;
    }

    private static Action push(String name, String tip, Runnable run) {
        Action action = new Action(tip) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(tip);
        action.setImageDescriptor(icon(name));
        return action;
    }

    /** Opens a menu with what can be exported. */
    private static final class ExportAction extends Action implements IMenuCreator {
        private final Exports exports;
        private Menu menu;

        ExportAction(Exports exports) {
            super("Export", IAction.AS_DROP_DOWN_MENU);
            this.exports = exports;
            setToolTipText("Export the lighting plan (SVG, PDF) or the views (PNG)");
            setImageDescriptor(icon("export"));
            setMenuCreator(this);
        }

        @Override
        public void runWithEvent(Event event) {
            exports.plan();
        }

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            menu = new Menu(parent);
            item("Lighting Plan (SVG or PDF)…", exports::plan);
            item("Views (PNG)…", exports::views);
            return menu;
        }

        private void item(String text, Runnable run) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(text);
            item.addListener(SWT.Selection, event -> run.run());
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (menu != null) {
                menu.dispose();
                menu = null;
            }
        }
    }
}
