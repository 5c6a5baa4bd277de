package org.catchlight.light.ui.internal.designer;

import java.util.function.Consumer;
import org.catchlight.image.meter.SpotReading;
import org.catchlight.light.rig.Solution;
import org.catchlight.light.ui.internal.edit.Words;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.shot.Light;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Sets the power of the selected light by a spot of the picture. */
final class MeterMenu {
    private static final int DARKEST_ZONE = 2;
    private static final String[] NUMERALS = {"0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"};

    private final DesignerCanvas canvas;
    private final Studio studio;
    private final Consumer<String> said;

    MeterMenu(DesignerCanvas canvas, Studio studio, Consumer<String> said) {
        this.canvas = canvas;
        this.studio = studio;
        this.said = said;
    }

    /** Offers zones for the spot at a point of the canvas. */
    void open(PanePoint at) {
        PaneBox frame = canvas.views().frame();
        canvas.lens().read(at, frame).ifPresent(reading -> canvas.designer().selected().ifPresent(light -> open(at, frame, reading, light)));
    }

    private void open(PanePoint at, PaneBox frame, SpotReading reading, Light light) {
        Menu menu = new Menu(canvas);
        MenuItem title = new MenuItem(menu, SWT.PUSH);
        title.setText("Set " + light.getName() + " so that this spot, now " + reading.words() + ", reads");
        title.setEnabled(false);
        for (int zone = DARKEST_ZONE; zone < NUMERALS.length; zone++) {
            int stops = zone - 5;
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText("Zone " + NUMERALS[zone] + "   " + (stops == 0 ? "mid grey" : Words.power(stops)));
            item.addListener(SWT.Selection, event -> match(at, frame, stops - reading.stops()));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void match(PanePoint at, PaneBox frame, double change) {
        double x = (at.x() - frame.x()) / frame.width();
        double y = (at.y() - frame.y()) / frame.height();
        int index = canvas.designer().selectedIndex();
        studio.solve("Match a Spot", shot -> solver -> solver.pick(shot, x, y)
                .map(point -> solver.matchChange(shot, shot.getRig().getLights().get(index), point, change))
                .orElseGet(() -> Solution.no("There is no face at that spot; click on the face.")), said);
    }
}
