package org.catchlight.onnx.internal.session;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.RunOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Looks at the monitors of all runs that go on, as a monitor tells nobody when it is cancelled. One thread for all, a real one: runs on
 * virtual threads hold on to their carriers and could starve a virtual one. It lives as long as there is something to watch.
 */
public final class CancelWatch {
    private static final long PERIOD_MILLIS = 5;
    private static final long LINGER_PERIODS = 400;
    private final Set<Watched> runs = ConcurrentHashMap.newKeySet();
    private Thread thread;

    /** A run that can be cancelled; close it before the options. */
    final class Watched implements AutoCloseable {
        private final IProgressMonitor monitor;
        private final RunOptions options;
        private boolean ended;
        private boolean terminated;

        private Watched(IProgressMonitor monitor, RunOptions options) {
            this.monitor = monitor;
            this.options = options;
        }

        private synchronized void look() {
            if (!ended && !terminated && monitor.isCanceled()) {
                try {
                    options.setTerminate(true);
                    terminated = true;
                } catch (OrtException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }

        /** Whether the run was told to end. */
        synchronized boolean terminated() {
            return terminated;
        }

        @Override
        public void close() {
            runs.remove(this);
            synchronized (this) {
                ended = true;
            }
        }
    }

    /** Begins to watch. */
    Watched watch(IProgressMonitor monitor, RunOptions options) {
        Watched run = new Watched(monitor, options);
        runs.add(run);
        synchronized (this) {
            if (thread == null) {
                thread = Thread.ofPlatform().daemon().name("Cancelling of models").start(this::work);
            }
        }
        return run;
    }

    private void work() {
        int idle = 0;
        while (true) {
            try {
                Thread.sleep(PERIOD_MILLIS);
            } catch (InterruptedException nobodyDoesThat) {
                continue;
            }
            idle = runs.isEmpty() ? idle + 1 : 0;
            for (Watched run : runs) {
                try {
                    run.look();
                } catch (RuntimeException faultyMonitor) {
                    runs.remove(run);
                }
            }
            synchronized (this) {
                if (idle > LINGER_PERIODS && runs.isEmpty()) {
                    thread = null;
                    return;
                }
            }
        }
    }
}
