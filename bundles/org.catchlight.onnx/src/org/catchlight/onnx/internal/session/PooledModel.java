package org.catchlight.onnx.internal.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.catchlight.onnx.OnnxException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A model of the pool, loaded or on its way. All but waiting is under the pool's lock. */
final class PooledModel {
    private static final long LOOK_MILLIS = 20;
    final ModelKey key;
    long bytes;
    int users;
    long idleSince;
    Future<LoadedModel> loading;

    PooledModel(ModelKey key, long bytes) {
        this.key = key;
        this.bytes = bytes;
    }

    /** Whether it is loaded and nobody holds it. */
    boolean idle() {
        return users == 0 && loading.isDone();
    }

    /** The model, once it is loaded. */
    LoadedModel await(IProgressMonitor monitor) throws OnnxException {
        while (true) {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                return loading.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                continue;
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (CancellationException closed) {
                throw new IllegalStateException("The runtime is closed", closed);
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case OnnxException told -> throw told;
                    case Error error -> throw error;
                    case RuntimeException unexpected -> throw unexpected;
                    default -> throw new IllegalStateException(failed.getCause());
                }
            }
        }
    }

    /** Unloads it, if it was loaded. */
    void close() {
        if (loading.state() == Future.State.SUCCESS) {
            loading.resultNow().close();
        }
    }
}
