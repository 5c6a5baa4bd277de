package org.catchlight.light.ui.internal.designer;

import org.catchlight.light.ui.internal.edit.RigEdits;
import org.catchlight.light.ui.internal.edit.Words;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.Polar;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.shot.Light;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys do on the canvas. */
final class KeyTool {
    private static final double STEP = 1;
    private static final double WIDE = 15;
    private static final double FINE = 0.1;

    private final DesignerCanvas canvas;
    private final Designer designer;
    private final PointerTool pointer;

    KeyTool(DesignerCanvas canvas, PointerTool pointer) {
        this.canvas = canvas;
        this.pointer = pointer;
        designer = canvas.designer();
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
    }

    /** Tab goes from light to light, and on to the next control after the last. */
    private void traverse(Event event) {
        int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : event.detail == SWT.TRAVERSE_TAB_PREVIOUS ? -1 : 0;
        if (step == 0) {
            event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                    && event.detail != SWT.TRAVERSE_ESCAPE;
            return;
        }
        int next = designer.selectedIndex() < 0 ? step > 0 ? 0 : designer.lights().size() - 1 : designer.selectedIndex() + step;
        event.doit = next < 0 || next >= designer.lights().size();
        if (!event.doit) {
            designer.select(next);
            tell();
        }
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.ESC) {
            pointer.cancel();
        } else if (!control && event.character >= '1' && event.character <= '4') {
            canvas.maximise(Pane.values()[event.character - '1']);
        } else if (!control && event.character == '0') {
            canvas.maximise(null);
        } else if (canvas.drag() == null) {
            designer.selected().ifPresent(light -> {
                if (!move(event, light)) {
                    act(event, light, control);
                }
            });
        }
    }

    private boolean move(Event event, Light light) {
        double step = (event.stateMask & SWT.SHIFT) != 0 ? WIDE : (event.stateMask & SWT.ALT) != 0 ? FINE : STEP;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> turn(light, -step, 0);
            case SWT.ARROW_RIGHT -> turn(light, step, 0);
            case SWT.ARROW_UP -> turn(light, 0, step);
            case SWT.ARROW_DOWN -> turn(light, 0, -step);
            case SWT.PAGE_UP -> pointer.distance(light, 1);
            case SWT.PAGE_DOWN -> pointer.distance(light, -1);
            case SWT.KEYPAD_ADD -> pointer.power(light, 1);
            case SWT.KEYPAD_SUBTRACT -> pointer.power(light, -1);
            default -> {
                return false;
            }
        }
        tell();
        return true;
    }

    /** Steps of 15° land on multiples of 15°. */
    private void turn(Light light, double azimuth, double elevation) {
        double to = stepped(light.getAzimuth(), azimuth);
        double up = Math.clamp(stepped(light.getElevation(), elevation), -90, 90);
        designer.changeSelected("Move", "keys", moved -> RigEdits.place(moved, new Polar(Polar.wrap(to), up, moved.getDistance())));
    }

    private static double stepped(double value, double step) {
        double size = Math.abs(step);
        double to = size == WIDE ? (step > 0 ? Math.floor(value / size + 1e-6) + 1 : Math.ceil(value / size - 1e-6) - 1) * size : value + step;
        return Math.rint(to * 10) / 10 + 0.0;
    }

    private void act(Event event, Light light, boolean control) {
        if (event.keyCode == SWT.DEL) {
            designer.change("Remove " + light.getName(), null, shot -> shot.getRig().getLights().remove(light));
        } else if (!control) {
            switch (event.character) {
                case '+', '=' -> pointer.power(light, 1);
                case '-', '_' -> pointer.power(light, -1);
                case ' ' -> designer.changeSelected(light.isEnabled() ? "Switch Off" : "Switch On", null, l -> l.setEnabled(!l.isEnabled()));
                default -> {
                    return;
                }
            }
            tell();
        }
    }

    /** Says where the selected light is now, where it is. */
    private void tell() {
        int index = designer.selectedIndex();
        if (index < 0 || canvas.views() == null) {
            return;
        }
        SceneLight light = designer.scene().lights().get(index);
        for (Pane pane : Pane.values()) {
            if (canvas.views().view(pane) != null && !light.isDome()) {
                canvas.say(light.name() + "  " + Words.place(light.place(), light.isDistant()) + " · " + Words.power(light.power()),
                        canvas.views().at(pane, light));
                return;
            }
        }
    }
}
