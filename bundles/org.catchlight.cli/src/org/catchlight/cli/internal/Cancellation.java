package org.catchlight.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the user has interrupted the command. Long work asks it often. */
class Cancellation implements AutoCloseable {
    /** A stage that ignores its monitor is given up after two seconds; then there is time to clean up. */
    private static final int PATIENCE_SECONDS = 5;
    private volatile boolean requested;
    private final CountDownLatch finished = new CountDownLatch(1);

    /** Cancels when the process is interrupted, with exit code 1 as soon as the command has cleaned up. */
    static Cancellation onInterrupt(Console console) {
        var cancellation = new Cancellation() {
            private final Thread hook = new Thread(() -> endProcess(console), "interrupt");

            @Override
            public void close() {
                super.close();
                if (!requested()) {
                    try {
                        Runtime.getRuntime().removeShutdownHook(hook);
                    } catch (IllegalStateException shuttingDown) {
                        // Interrupted at the last moment; the hook ends the process.
                    }
                }
            }
        };
        Runtime.getRuntime().addShutdownHook(cancellation.hook);
        return cancellation;
    }

    /** Waits until the command has cleaned up, then ends the process. */
    void endProcess(Console console) {
        requested = true;
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                console.complain("cancelled");
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        console.out().flush();
        Runtime.getRuntime().halt(Failure.FAILED);
    }

    /** Whether to stop. */
    boolean requested() {
        return requested;
    }

    /** Asks to stop. */
    void request() {
        requested = true;
    }

    /** The command has ended and has said why. */
    @Override
    public void close() {
        finished.countDown();
    }
}
