package org.catchlight.onnx.internal;

/** Frees something when it was closed and its last use has ended, once. */
public final class UseCount {
    private final String what;
    private final Runnable free;
    private int uses;
    private boolean closed;

    /**
     * @param what for messages: "This tensor"
     * @param free called once, without a lock
     */
    public UseCount(String what, Runnable free) {
        this.what = what;
        this.free = free;
    }

    /** A use begins; end it with {@link #leave}. */
    public synchronized void enter() {
        check();
        uses++;
    }

    /** A use ends. */
    public void leave() {
        boolean last;
        synchronized (this) {
            uses--;
            last = closed && uses == 0;
        }
        if (last) {
            free.run();
        }
    }

    /** Throws if it is closed. */
    public synchronized void check() {
        if (closed) {
            throw new IllegalStateException(what + " is closed");
        }
    }

    /** Whether no use goes on. */
    public synchronized boolean unused() {
        return uses == 0;
    }

    /** No further use may begin. */
    public void close() {
        boolean last;
        synchronized (this) {
            last = !closed && uses == 0;
            closed = true;
        }
        if (last) {
            free.run();
        }
    }
}
