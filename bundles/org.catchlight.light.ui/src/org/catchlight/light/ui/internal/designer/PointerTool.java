package org.catchlight.light.ui.internal.designer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.light.ui.internal.edit.HandEdits;
import org.catchlight.light.ui.internal.edit.Words;
import org.catchlight.light.ui.internal.live.FrameStep;
import org.catchlight.light.ui.internal.scene.Change;
import org.catchlight.light.ui.internal.scene.Drag;
import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.GroupMove;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.ui.Gesture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the pointer does on the canvas: select, drag, wheel. */
final class PointerTool {
    /** Points that the pointer must go before a press becomes a drag. */
    private static final double SLACK = 3;

    private final DesignerCanvas canvas;
    private final Designer designer;
    private PanePoint pressed;
    private Grip grip;
    private Gesture gesture;
    /** Where the hand is while the picture of where it was is still being made, or null. */
    private Event ahead;
    private final Runnable late = this::catchUp;
    private Consumer<PanePoint> spotChosen = at -> { };

    PointerTool(DesignerCanvas canvas) {
        this.canvas = canvas;
        designer = canvas.designer();
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.onPainted(this::catchUp);
        canvas.addListener(SWT.MouseExit, event -> {
            if (canvas.drag() == null) {
                canvas.setHover(null, null);
                canvas.say("", at(event));
            }
        });
    }

    /** Calls {@code chosen} when a spot of the picture is clicked while the spot meter is on. */
    void onSpot(Consumer<PanePoint> chosen) {
        spotChosen = chosen;
    }

    private static PanePoint at(Event event) {
        return new PanePoint(event.x, event.y);
    }

    private void down(Event event) {
        canvas.setFocus();
        if (canvas.views() == null || event.button == 2) {
            return;
        }
        Optional<Grip> hit = canvas.gripAt(at(event));
        hit.filter(found -> found.light() >= 0).ifPresent(found -> designer.select(found.light()));
        if (event.button == 1) {
            grip = hit.orElse(null);
            pressed = grip == null ? null : at(event);
            if (grip == null && canvas.tools().spot()) {
                spotChosen.accept(at(event));
            }
        }
    }

    private void move(Event event) {
        if (canvas.views() == null) {
            return;
        }
        PanePoint now = at(event);
        if (canvas.drag() != null && canvas.isBehind()) {
            ahead = event;
            canvas.getDisplay().timerExec(DesignerCanvas.BEHIND_MILLIS, late);
        } else if (canvas.drag() != null) {
            drag(event);
        } else if (pressed != null && now.distance(pressed) >= SLACK) {
            begin(event);
        } else if (pressed == null) {
            Pane pane = canvas.views().layout().at(now).orElse(null);
            Optional<Grip> hit = canvas.gripAt(now);
            canvas.setHover(pane, hit.orElse(null));
            canvas.setCursor(hit.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            canvas.setToolTipText(hit.map(this::tip).orElse(null));
            if (canvas.tools().spot()) {
                meter(now, hit.isPresent());
            }
        }
    }

    private void meter(PanePoint now, boolean onGrip) {
        var reading = canvas.lens().read(now, canvas.views().frame());
        canvas.say(reading.isEmpty() || onGrip ? "" : reading.get().words()
                + String.format(" · EV %.1f", reading.get().ev(canvas.lens().picture().exposedEv())), now);
        canvas.setCursor(reading.isEmpty() || onGrip ? canvas.getCursor() : canvas.getDisplay().getSystemCursor(SWT.CURSOR_CROSS));
    }

    private void begin(Event event) {
        Pane pane = canvas.views().layout().at(pressed).orElse(null);
        if (pane == null) {
            return;
        }
        canvas.setToolTipText(null);
        canvas.setDrag(new Drag(designer.scene(), canvas.views(), pane, grip, pressed));
        drag(event);
    }

    /** Goes where the hand went meanwhile: more often than pictures come, the shot need not change. */
    private void catchUp() {
        if (ahead != null && canvas.drag() != null) {
            drag(ahead);
        }
    }

    private void drag(Event event) {
        ahead = null;
        boolean snap = (event.stateMask & SWT.SHIFT) != 0;
        boolean fine = (event.stateMask & SWT.ALT) != 0;
        Change change = canvas.drag().to(at(event), snap, fine);
        if (gesture == null) {
            gesture = designer.session().gesture(label(change), canvas.views().frame() != null);
        }
        List<? extends Change> changes = change instanceof Change.MoveLight move
                ? GroupMove.of(canvas.drag().scene(), move, designer.companions(move.light())) : List.of(change);
        try (FrameStep step = FrameStep.begin("model")) {
            gesture.change(() -> changes.forEach(each -> HandEdits.apply(designer.session().shot(), each)));
        }
        SceneLight light = grip.light() < 0 ? null : designer.scene().lights().get(grip.light());
        canvas.say(Words.change(light, change), at(event));
    }

    private String label(Change change) {
        return change instanceof Change.MoveLight move ? "Move " + designer.title(designer.lights().get(move.light()))
                : HandEdits.label(designer.session().shot(), change);
    }

    private void up(Event event) {
        catchUp();
        ahead = null;
        pressed = null;
        gesture = null;
        if (canvas.drag() != null) {
            canvas.setDrag(null);
        }
    }

    /** Ends a drag and puts everything back. Answers whether there was one. */
    boolean cancel() {
        boolean dragging = canvas.drag() != null;
        ahead = null;
        pressed = null;
        if (gesture != null) {
            Gesture undone = gesture;
            gesture = null;
            canvas.setDrag(null);
            undone.cancel();
        }
        return dragging;
    }

    private void doubleClick(Event event) {
        if (canvas.views() != null && canvas.gripAt(at(event)).isEmpty()) {
            canvas.views().layout().at(at(event)).ifPresent(canvas::maximise);
        }
    }

    /** Power in thirds of a stop; with Ctrl the distance; over the camera the focal length. */
    private void wheel(Event event) {
        if (canvas.views() == null || event.count == 0 || canvas.drag() != null) {
            return;
        }
        event.doit = false;
        int steps = event.count > 0 ? 1 : -1;
        Optional<Grip> hit = canvas.gripAt(at(event));
        if (hit.filter(found -> found.kind() == Grip.Kind.CAMERA).isPresent()) {
            designer.change("Focal Length", "wheel:focal", shot -> HandEdits.focalLength(shot.getCamera(), steps));
            canvas.say(String.format("%.0f mm", designer.session().shot().getCamera().getFocalLength()), at(event));
            return;
        }
        int index = hit.map(Grip::light).filter(light -> light >= 0).orElse(designer.selectedIndex());
        if (index < 0) {
            return;
        }
        designer.select(index);
        Light light = designer.lights().get(index);
        if ((event.stateMask & SWT.MOD1) != 0) {
            distance(light, steps);
        } else {
            power(light, steps);
        }
        canvas.say(Words.place(designer.scene().lights().get(index).place(), designer.scene().lights().get(index).isDistant())
                + (light.getFixture() == Fixture.REFLECTOR ? "" : " · " + Words.power(light.getPower())), at(event));
    }

    void power(Light light, int thirds) {
        if (light.getFixture() != Fixture.REFLECTOR) {
            designer.session().change("Power of " + designer.title(light), List.of("power", light), () -> designer.group(light).stream()
                    .filter(other -> other.getFixture() != Fixture.REFLECTOR).forEach(other -> HandEdits.power(other, thirds)));
        }
    }

    void distance(Light light, double steps) {
        if (light.getFixture() != Fixture.SUN && light.getFixture() != Fixture.SKY) {
            designer.session().change("Distance of " + designer.title(light), List.of("distance", light), () -> designer.group(light).stream()
                    .filter(other -> other.getFixture() != Fixture.SUN && other.getFixture() != Fixture.SKY)
                    .forEach(other -> HandEdits.distance(other, steps)));
        }
    }

    private String tip(Grip hit) {
        return switch (hit.kind()) {
            case CAMERA -> "Camera: " + Words.place(designer.scene().camera().place(), false)
                    + "\nDrag to orbit and to change the distance in metres; the wheel changes the focal length in mm";
            case HEAD -> "Head: drag to turn it (degrees)";
            case AIM -> "Aim: drag to feather the light away from the face (degrees)";
            case SIZE -> "Size: drag to change the modifier's size (metres)";
            case LIGHT -> {
                SceneLight light = designer.scene().lights().get(hit.light());
                String group = designer.lights().get(hit.light()).getGroup();
                yield light.name() + ": " + Words.place(light.place(), light.isDistant()) + " · " + Words.power(light.power())
                        + (group == null || group.isBlank() ? "" : "\nIn group " + group + ": what moves, dims or switches it does so to all of it")
                        + "\nDrag to move (Shift: 15° steps, Alt: fine); wheel: power in thirds of a stop; Ctrl+wheel: distance";
            }
        };
    }
}
