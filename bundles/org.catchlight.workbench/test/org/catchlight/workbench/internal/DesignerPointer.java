package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.display;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Points at the lighting designer with the pointer and the keys of the screen. */
final class DesignerPointer {
    private static final long ARRIVAL_MILLIS = 8000;
    private static final long MOVE_MILLIS = 400;

    private final Control canvas;
    private final AtomicIntegerArray arrived = new AtomicIntegerArray(SWT.MouseMove + 1);

    private DesignerPointer(Control canvas) {
        this.canvas = canvas;
        tell(() -> {
            for (int type : new int[] {SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseMove}) {
                canvas.addListener(type, event -> arrived.incrementAndGet(type));
            }
        });
    }

    /** Waits until the designer is there. */
    static DesignerPointer designer() {
        await("the lighting designer is open", () -> {
            Control found = widget("lighting");
            return found != null && found.getSize().x > 100 && found.getSize().y > 100;
        });
        DesignerPointer pointer = new DesignerPointer(widget("lighting"));
        tell(() -> pointer.canvas.getShell().forceActive());
        return pointer;
    }

    Control canvas() {
        return canvas;
    }

    /** Where something is on the canvas, such as {@code plan:Key}. */
    @SuppressWarnings("unchecked")
    Point at(String what) {
        Point at = ask(() -> ((Function<String, Point>) canvas.getData("org.catchlight.locate")).apply(what));
        assertNotNull(at, what + " is not shown");
        return at;
    }

    void press(Point at) {
        move(at);
        move(new Point(at.x + 1, at.y));
        move(at);
        post(SWT.MouseDown, at, 1, 0);
    }

    void release(Point at) {
        post(SWT.MouseUp, at, 1, 0);
    }

    /** Moves the pointer, with the button as it is. */
    void move(Point at) {
        post(SWT.MouseMove, at, 0, 0);
    }

    /** Drags from one place to another in steps. */
    void drag(Point from, Point to) {
        press(from);
        glide(from, to);
        release(to);
    }

    /** Moves the pointer from one place to another. */
    void glide(Point from, Point to) {
        int steps = 8;
        for (int i = 1; i <= steps; i++) {
            move(new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps));
        }
    }

    void keyDown(int code) {
        post(SWT.KeyDown, new Point(0, 0), 0, code);
    }

    void keyUp(int code) {
        post(SWT.KeyUp, new Point(0, 0), 0, code);
    }

    void key(int code) {
        keyDown(code);
        keyUp(code);
    }

    /** Turns the wheel by a notch; SWT cannot post that to the screen. */
    void wheel(Point at, int notches, int state) {
        tell(() -> {
            Event event = new Event();
            event.x = at.x;
            event.y = at.y;
            event.count = notches;
            event.stateMask = state;
            canvas.notifyListeners(SWT.MouseVerticalWheel, event);
        });
    }

    private void post(int type, Point at, int button, int code) {
        int before = arrived.get(type);
        boolean posted = ask(() -> {
            Point onScreen = canvas.toDisplay(at);
            Event event = new Event();
            event.type = type;
            event.x = onScreen.x;
            event.y = onScreen.y;
            event.button = button;
            if (code >= SWT.KEYCODE_BIT || code == SWT.ESC || (code & SWT.MODIFIER_MASK) != 0) {
                event.keyCode = code;
            } else {
                event.character = (char) code;
            }
            return display().post(event);
        });
        assertTrue(posted, "The screen takes no events");
        // The screen passes events on in its own time; a move may be joined with the next, and a key may go to where the keyboard is.
        long end = System.currentTimeMillis() + (type == SWT.MouseMove ? MOVE_MILLIS : ARRIVAL_MILLIS);
        while (arrived.get(type) == before && System.currentTimeMillis() < end) {
            pause();
        }
        tell(() -> { });
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
