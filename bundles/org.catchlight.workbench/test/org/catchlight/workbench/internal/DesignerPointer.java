package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.display;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Assumptions;

/**
 * Points at the lighting designer with the pointer and the keys of the screen. Each step waits until the designer has had it, so a busy
 * machine only makes it slower.
 */
final class DesignerPointer implements AutoCloseable {
    static final long ESCAPE = 0xff1b;
    static final long DELETE = 0xffff;
    static final long RETURN = 0xff0d;
    static final long TAB = 0xff09;
    static final long HOME = 0xff50;
    static final long RIGHT = 0xff53;
    static final long SHIFT = 0xffe1;
    static final long CONTROL = 0xffe3;
    static final long ALT = 0xffe9;
    private static final int STEPS = 8;
    private static final int CLICKS = 20;
    private static final int CLICK_MILLIS = 9000;

    private final Control canvas;
    private final XTest screen = new XTest();
    private final AtomicIntegerArray arrived = new AtomicIntegerArray(SWT.MouseWheel + 1);
    private volatile Point moved = new Point(-1, -1);
    private boolean pressed;

    private DesignerPointer(Control canvas) {
        this.canvas = canvas;
        tell(() -> {
            for (int type : new int[] {SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseWheel}) {
                canvas.addListener(type, event -> {
                    boolean modifier = type == SWT.KeyUp && (event.keyCode & SWT.MODIFIER_MASK) != 0;
                    arrived.addAndGet(type, modifier ? 0 : 1);
                });
            }
            canvas.addListener(SWT.MouseMove, event -> moved = new Point(event.x, event.y));
        });
    }

    /** Waits until the designer is there and shows a set. */
    static DesignerPointer designer() {
        Assumptions.assumeTrue(SWT.getPlatform().equals("gtk"), "Pointer and keys are those of an X screen");
        await("the lighting designer is open", () -> widget("lighting") != null && located("plan:head") != null);
        DesignerPointer pointer = new DesignerPointer(widget("lighting"));
        tell(() -> pointer.canvas.getShell().forceActive());
        return pointer;
    }

    Control canvas() {
        return canvas;
    }

    /** Where something is on the canvas, such as {@code plan:Key}. */
    Point at(String what) {
        Point at = located(what);
        assertNotNull(at, what + " is not shown");
        return at;
    }

    @SuppressWarnings("unchecked")
    private static Point located(String what) {
        return ask(() -> ((Function<String, Point>) widget("lighting").getData("org.catchlight.locate")).apply(what));
    }

    /** Clicks the key light until the designer has the keyboard: a window manager takes its time to hand it over, and may forget to. */
    void takeKeyboard() {
        Point key = at("plan:Key");
        for (int i = 0; i < CLICKS; i++) {
            click(canvas, key);
            long end = System.nanoTime() + CLICK_MILLIS * 1_000_000L;
            while (System.nanoTime() < end) {
                if (ask(canvas::isFocusControl)) {
                    return;
                }
                pause();
            }
        }
        fail("The designer is not given the keyboard");
    }

    /** Clicks a point of any control; what that does comes later. */
    void click(Control control, Point at) {
        over(control, at);
        screen.button(1, true);
        screen.button(1, false);
        screen.send();
    }

    private void over(Control control, Point at) {
        Point pixel = onScreen(control, at);
        screen.move(pixel.x, pixel.y);
        screen.send();
        await("the pointer is over " + ask(control::toString), () -> display().getCursorControl() == control
                && display().getCursorLocation().equals(control.toDisplay(at)));
    }

    private static Point onScreen(Control control, Point at) {
        return ask(() -> {
            Point point = control.toDisplay(at);
            int zoom = control.getMonitor().getZoom();
            return new Point(point.x * zoom / 100, point.y * zoom / 100);
        });
    }

    /** Presses the left button at a place. */
    void press(Point at) {
        over(canvas, at);
        pressed = true;
        untilArrived(SWT.MouseDown, () -> screen.button(1, true));
    }

    void release() {
        pressed = false;
        untilArrived(SWT.MouseUp, () -> screen.button(1, false));
    }

    /** Moves the pointer while a button is pressed. */
    void move(Point at) {
        Point pixel = onScreen(canvas, at);
        screen.move(pixel.x, pixel.y);
        screen.send();
        await("the pointer is at " + at, () -> at.equals(moved));
    }

    /** Drags from one place to another in steps. */
    void drag(Point from, Point to) {
        press(from);
        glide(from, to);
        release();
    }

    /** Moves the pointer from one place to another while a button is pressed. */
    void glide(Point from, Point to) {
        for (int i = 1; i <= STEPS; i++) {
            move(new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS));
        }
    }

    /** Presses and lets go a key; the designer must have the keyboard. */
    void key(long keysym) {
        await("the designer has the keyboard", canvas::isFocusControl);
        untilArrived(SWT.KeyUp, () -> {
            screen.key(keysym, true);
            screen.key(keysym, false);
        });
    }

    /** Presses and lets go a key for whatever control has the keyboard; what that does comes later. */
    void type(long keysym) {
        screen.key(keysym, true);
        screen.key(keysym, false);
        screen.send();
    }

    /** Does something while a key is held, such as Shift. */
    void holding(long modifier, Runnable work) {
        screen.key(modifier, true);
        screen.send();
        try {
            work.run();
        } finally {
            screen.key(modifier, false);
            screen.send();
        }
    }

    /** Turns the wheel up by some notches at one go. */
    void wheel(Point at, int notches) {
        over(canvas, at);
        untilArrived(SWT.MouseWheel, notches, () -> {
            for (int i = 0; i < notches; i++) {
                screen.button(4, true);
                screen.button(4, false);
            }
        });
    }

    private void untilArrived(int type, Runnable made) {
        untilArrived(type, 1, made);
    }

    private void untilArrived(int type, int count, Runnable made) {
        int before = arrived.get(type);
        made.run();
        screen.send();
        await("the designer hears event " + type, () -> arrived.get(type) >= before + count);
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (pressed) {
            screen.button(1, false);
            screen.send();
        }
        screen.close();
    }
}
