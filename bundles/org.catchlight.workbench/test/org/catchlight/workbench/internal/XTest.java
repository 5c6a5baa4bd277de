package org.catchlight.workbench.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * The pointer and the keyboard of an X screen. What is made here goes through the X server as from a hand: it arrives in the order in
 * which it was made, a pressed button grabs the pointer, and held keys show in the state of what follows. {@code Display.post} of SWT does
 * none of this on GTK: it warps the pointer, which takes its way through the server, but puts buttons and keys right into the toolkit's own
 * queue, where they overtake the pointer when the machine is busy, and the server never hears of them.
 */
final class XTest implements AutoCloseable {
    private static final int SYNC_KEEPS_EVENTS = 0;

    private final Arena arena = Arena.ofShared();
    private final MethodHandle motion;
    private final MethodHandle button;
    private final MethodHandle key;
    private final MethodHandle code;
    private final MethodHandle sync;
    private final MethodHandle close;
    private final MemorySegment screen;

    /** Opens the screen that the environment names. */
    XTest() {
        try {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            SymbolLookup xtst = SymbolLookup.libraryLookup("libXtst.so.6", arena);
            motion = function(xtst, "XTestFakeMotionEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG);
            button = function(xtst, "XTestFakeButtonEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
            key = function(xtst, "XTestFakeKeyEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
            code = function(x11, "XKeysymToKeycode", JAVA_INT, ADDRESS, JAVA_LONG);
            sync = function(x11, "XSync", JAVA_INT, ADDRESS, JAVA_INT);
            close = function(x11, "XCloseDisplay", JAVA_INT, ADDRESS);
            screen = (MemorySegment) function(x11, "XOpenDisplay", ADDRESS, ADDRESS).invokeExact(MemorySegment.NULL);
        } catch (Throwable missing) {
            throw new IllegalStateException("Tests that point at the screen need libX11 and libXtst (on Debian: libxtst6)", missing);
        }
        if (screen.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("The screen " + System.getenv("DISPLAY") + " cannot be opened");
        }
    }

    private static MethodHandle function(SymbolLookup library, String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    /** Moves the pointer to a pixel of the screen. */
    void move(int x, int y) {
        call(() -> (int) motion.invokeExact(screen, -1, x, y, 0L));
    }

    /** Presses or lets go a button: 1 is the left one, 4 and 5 are notches of the wheel up and down. */
    void button(int number, boolean down) {
        call(() -> (int) button.invokeExact(screen, number, down ? 1 : 0, 0L));
    }

    /** Presses or lets go a key by the X name of what is on it. */
    void key(long keysym, boolean down) {
        int keycode = call(() -> (int) code.invokeExact(screen, keysym));
        if ((keycode & 0xff) == 0) {
            throw new IllegalStateException("The keyboard has no key " + Long.toHexString(keysym));
        }
        call(() -> (int) key.invokeExact(screen, keycode & 0xff, down ? 1 : 0, 0L));
    }

    /** Waits until the server has all of it; what the toolkit makes of it comes later. */
    void send() {
        call(() -> (int) sync.invokeExact(screen, SYNC_KEEPS_EVENTS));
    }

    private interface Call {
        int run() throws Throwable;
    }

    private static int call(Call call) {
        try {
            return call.run();
        } catch (Throwable refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        call(() -> (int) close.invokeExact(screen));
        arena.close();
    }
}
