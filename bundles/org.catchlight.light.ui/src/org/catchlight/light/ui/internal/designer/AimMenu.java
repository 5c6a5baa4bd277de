package org.catchlight.light.ui.internal.designer;

import java.util.function.Consumer;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.ui.form.ReadableNames;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Offers patterns for the key and ratios for the fill, to be solved for. */
final class AimMenu {
    private static final int MOST_STOPS = 5;

    private final Studio studio;
    private final Consumer<String> said;

    AimMenu(Studio studio, Button below, Consumer<String> said) {
        this.studio = studio;
        this.said = said;
        below.addListener(SWT.Selection, event -> open(below));
    }

    private void open(Button below) {
        Menu menu = new Menu(below);
        for (Pattern pattern : Pattern.values()) {
            if (pattern != Pattern.NONE) {
                pattern(menu, pattern);
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (int stops = 0; stops <= MOST_STOPS; stops++) {
            ratio(menu, stops);
        }
        // The pointer rests on the button while the menu opens; its tooltip would cover the first patterns.
        String tip = below.getToolTipText();
        below.setToolTipText(null);
        Rectangle bounds = below.getBounds();
        menu.setLocation(below.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> {
            below.setToolTipText(tip);
            menu.getDisplay().asyncExec(menu::dispose);
        });
        menu.setVisible(true);
    }

    private void pattern(Menu menu, Pattern pattern) {
        String name = ReadableNames.of(pattern.name());
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(name);
        Menu sides = new Menu(item);
        item.setMenu(sides);
        side(sides, pattern, KeySide.KEEP, name + ", on the side of the key");
        side(sides, pattern, KeySide.LEFT, "From camera left");
        side(sides, pattern, KeySide.RIGHT, "From camera right");
        side(sides, pattern, KeySide.SHORT, "Short: the far side of the face");
        side(sides, pattern, KeySide.BROAD, "Broad: the near side of the face");
    }

    private void side(Menu menu, Pattern pattern, KeySide side, String text) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> studio.solve("Aim for " + ReadableNames.of(pattern.name()),
                shot -> solver -> solver.aimForPattern(shot, pattern, side), said));
    }

    private void ratio(Menu menu, int stops) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(stops == 0 ? "Fill as strong as the key (1:1)" : "Fill " + stops + (stops == 1 ? " stop" : " stops") + " under the key ("
                + (1 << stops) + ":1)");
        item.addListener(SWT.Selection, event -> studio.solve("Aim for a Ratio", shot -> solver -> solver.aimForRatio(shot, stops), said));
    }
}
