package org.catchlight.light.ui.internal.designer;

import org.catchlight.light.ui.internal.edit.HandEdits;
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
    private static final double ROLL = 5;

    private final DesignerCanvas canvas;
    private final Designer designer;
    private final PointerTool pointer;
    private final Rigging rigging;

    KeyTool(DesignerCanvas canvas, PointerTool pointer, Rigging rigging) {
        this.canvas = canvas;
        this.pointer = pointer;
        this.rigging = rigging;
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
        } else if (canvas.drag() == null && designer.session() != null) {
            if (designer.selected().filter(light -> !control && move(event, light)).isEmpty()) {
                act(event, control);
            }
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
        double right = stepped(light.getAzimuth(), azimuth) - light.getAzimuth();
        double up = Math.clamp(stepped(light.getElevation(), elevation), -90, 90) - light.getElevation();
        designer.changeGroup("Move", "keys", moved -> HandEdits.place(moved, new Polar(Polar.wrap(moved.getAzimuth() + right),
                Math.clamp(moved.getElevation() + up, -90, 90), moved.getDistance()).tidy(0.01)));
    }

    private static double stepped(double value, double step) {
        double size = Math.abs(step);
        double to = size == WIDE ? (step > 0 ? Math.floor(value / size + 1e-6) + 1 : Math.ceil(value / size - 1e-6) - 1) * size : value + step;
        return Math.rint(to * 10) / 10 + 0.0;
    }

    private void act(Event event, boolean control) {
        if (control) {
            withControl(event);
            return;
        }
        switch (event.keyCode) {
            case SWT.DEL -> rigging.remove();
            case 'm' -> rigging.mirror();
            case 'h' -> designer.solo();
            case ' ' -> rigging.toggle();
            default -> {
                strengthOrRoll(event);
                return;
            }
        }
        tell();
    }

    private void strengthOrRoll(Event event) {
        if (event.character == '[' || event.character == ']') {
            double by = event.character == ']' ? ROLL : -ROLL;
            designer.changeSelected("Rotate", "roll", light -> light.setRotation(Polar.wrap(light.getRotation() + by)));
            return;
        }
        int thirds = event.character == '+' || event.character == '=' ? 1 : event.character == '-' || event.character == '_' ? -1 : 0;
        if (thirds != 0) {
            designer.selected().ifPresent(light -> pointer.power(light, thirds));
            tell();
        }
    }

    private void withControl(Event event) {
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        switch (event.keyCode) {
            case 'd' -> rigging.duplicate();
            case 'c' -> rigging.copy(shift);
            case 'x' -> {
                rigging.copy(false);
                rigging.remove();
            }
            case 'v' -> rigging.paste();
            default -> { }
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
