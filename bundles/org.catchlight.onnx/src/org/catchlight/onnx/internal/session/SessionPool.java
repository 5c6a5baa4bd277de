package org.catchlight.onnx.internal.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.MemoryUse;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.RuntimeSettings;
import org.catchlight.onnx.WeightTensor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * All models that are loaded: shared, counted, and unloaded when nobody uses them for a while or something else needs the room. Models
 * are loaded one at a time on a thread of the pool, so that whoever waits can be cancelled and what each takes can be measured.
 */
public final class SessionPool implements AutoCloseable {
    private static final long OVERHEAD_BYTES = 16L << 20;
    private static final long PRESSURE_LOOK_SECONDS = 10;
    /** Idle models go when less than this part of the machine's memory is left. */
    private static final long PRESSURE_PART = 12;
    private final SessionFactory factory;
    private final Supplier<RuntimeSettings> settings;
    private final CancelWatch watch = new CancelWatch();
    private final Map<ModelKey, PooledModel> models = new HashMap<>();
    private final ExecutorService loader;
    private final ScheduledThreadPoolExecutor sweeper;
    private boolean closed;

    /** @param settings asked at each opening */
    public SessionPool(SessionFactory factory, Supplier<RuntimeSettings> settings) {
        this.factory = factory;
        this.settings = settings;
        ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("Loading of models").factory());
        one.allowCoreThreadTimeOut(true);
        loader = one;
        sweeper = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("Unloading of models").factory());
        sweeper.setKeepAliveTime(1, TimeUnit.SECONDS);
        sweeper.allowCoreThreadTimeOut(true);
        sweeper.setRemoveOnCancelPolicy(true);
    }

    /** See {@link org.catchlight.onnx.OnnxRuntime#open}. */
    public OnnxSession open(GraphSummary graph, OnnxOptions options, IProgressMonitor monitor) throws OnnxException {
        RuntimeSettings now = settings.get();
        List<Provider> providers = options.providers().isEmpty() ? now.providers()
                : now.withProviders(options.providers().toArray(Provider[]::new)).providers();
        int threads = options.threads() > 0 ? options.threads() : now.threads() > 0 ? now.threads() : Cores.threads();
        ModelKey key = ModelKey.of(graph, options, providers, threads);
        PooledModel model = hold(key, graph, options);
        try {
            return new SessionHandle(model.await(monitor), () -> release(model));
        } catch (OnnxException | RuntimeException | Error failed) {
            release(model);
            throw failed;
        }
    }

    private synchronized PooledModel hold(ModelKey key, GraphSummary graph, OnnxOptions options) throws OnnxException {
        if (closed) {
            throw new IllegalStateException("The runtime is closed");
        }
        PooledModel model = models.get(key);
        if (model == null || model.loading.state() == Future.State.FAILED) {
            long bytes = estimate(graph);
            makeRoom(bytes, graph);
            PooledModel fresh = new PooledModel(key, bytes);
            models.put(key, fresh);
            fresh.loading = loader.submit(() -> load(fresh, graph, options));
            model = fresh;
        }
        model.users++;
        return model;
    }

    private LoadedModel load(PooledModel model, GraphSummary graph, OnnxOptions options) throws OnnxException {
        synchronized (this) {
            if (model.users == 0) {
                models.remove(model.key, model);
                throw new OperationCanceledException();
            }
        }
        long before = MachineMemory.resident();
        LoadedModel loaded = new LoadedModel(graph, factory, options, model.key.threads(), model.key.providers(), watch);
        long grown = MachineMemory.resident() - before;
        synchronized (this) {
            model.bytes = Math.max(model.bytes, grown);
            if (model.users == 0) {
                // Whoever asked has gone: the sweeper finds it when this call has ended.
                model.idleSince = System.nanoTime();
                sweepLater();
            }
        }
        return loaded;
    }

    /** Its weights as the processor has them: half floats become whole ones there. */
    static long estimate(GraphSummary graph) {
        long bytes = OVERHEAD_BYTES;
        for (WeightTensor weight : graph.weights()) {
            boolean half = weight.type() == ElementType.FLOAT16 || weight.type() == ElementType.BFLOAT16;
            bytes += half ? 2 * weight.bytes() : weight.bytes();
        }
        return bytes;
    }

    private void makeRoom(long bytes, GraphSummary graph) throws OnnxException {
        long limit = limit();
        long used = used(models.values().stream());
        for (PooledModel idle : idleOldestFirst()) {
            if (used + bytes <= limit) {
                return;
            }
            used -= idle.bytes;
            unload(idle);
        }
        if (used + bytes > limit) {
            throw new OnnxException(Reason.MEMORY, String.format("The model %s needs about %s, and of the %s for models %s are in use",
                    graph.file(), gigabytes(bytes), gigabytes(limit), gigabytes(used)),
                    "Close other models, use a smaller one, or allow more memory in the preferences");
        }
    }

    private static String gigabytes(long bytes) {
        return String.format(bytes < 100L << 20 ? "%.2f GB" : "%.1f GB", bytes / 1e9);
    }

    private long limit() {
        long told = settings.get().memoryLimit();
        return told > 0 ? told : MachineMemory.physical() / 4 * 3;
    }

    private List<PooledModel> idleOldestFirst() {
        return models.values().stream().filter(PooledModel::idle)
                .sorted(Comparator.comparingLong((PooledModel model) -> model.idleSince - System.nanoTime())).toList();
    }

    private static long used(Stream<PooledModel> some) {
        return some.mapToLong(model -> model.bytes).sum();
    }

    private void unload(PooledModel model) {
        models.remove(model.key, model);
        model.close();
    }

    private synchronized void release(PooledModel model) {
        model.users--;
        if (model.users > 0) {
            return;
        }
        model.idleSince = System.nanoTime();
        boolean failed = model.loading.isDone() && model.loading.state() != Future.State.SUCCESS;
        if (failed || model.loading.isDone() && (closed || settings.get().keepIdle().isZero())) {
            unload(model);
        } else if (closed) {
            unloadWhenLoaded(model);
        } else {
            sweepLater();
        }
    }

    private void sweepLater() {
        if (!closed && sweeper.getQueue().isEmpty()) {
            long nanos = Math.clamp(settings.get().keepIdle().toNanos(), 0, TimeUnit.SECONDS.toNanos(PRESSURE_LOOK_SECONDS));
            sweeper.schedule(this::sweep, Math.max(nanos, TimeUnit.MILLISECONDS.toNanos(1)), TimeUnit.NANOSECONDS);
        }
    }

    private synchronized void sweep() {
        long keep = settings.get().keepIdle().toNanos();
        boolean pressed = MachineMemory.available() < MachineMemory.physical() / PRESSURE_PART;
        for (PooledModel model : idleOldestFirst()) {
            if (pressed || System.nanoTime() - model.idleSince >= keep) {
                unload(model);
            }
        }
        if (models.values().stream().anyMatch(model -> model.users == 0)) {
            sweepLater();
        }
    }

    /** See {@link org.catchlight.onnx.OnnxRuntime#memory}. */
    public synchronized MemoryUse memory() {
        return new MemoryUse(limit(), used(models.values().stream()), used(models.values().stream().filter(PooledModel::idle)),
                models.size());
    }

    /** See {@link org.catchlight.onnx.OnnxRuntime#unloadIdle}. */
    public synchronized void unloadIdle() {
        idleOldestFirst().forEach(this::unload);
    }

    /** What is in use goes when its users go. */
    @Override
    public synchronized void close() {
        closed = true;
        unloadIdle();
        sweeper.shutdownNow();
        models.values().stream().filter(model -> model.users == 0).toList().forEach(this::unloadWhenLoaded);
    }

    private void unloadWhenLoaded(PooledModel model) {
        loader.execute(() -> {
            synchronized (this) {
                unload(model);
            }
        });
    }
}
