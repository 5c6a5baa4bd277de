package org.catchlight.onnx.internal.session;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.ProviderStatus;
import org.catchlight.onnx.TensorSpec;
import org.catchlight.onnx.internal.graph.FullPrecision;
import org.catchlight.onnx.internal.provider.Providers;
import org.catchlight.onnx.internal.tensor.NativeTensor;
import org.catchlight.onnx.internal.tensor.OrtTypes;

/**
 * A model on the first provider of a list that takes it. A provider that fails when the model is opened, or in its first run, makes way
 * for the next; one that has worked keeps its place, as its later failures have other causes.
 */
final class LoadedModel implements AutoCloseable {
    private final GraphSummary graph;
    private final Opener opener;
    private final Providers providers;
    private final OrtEnvironment environment;
    private final OnnxOptions options;
    private final CancelWatch watch;
    private final Deque<Provider> next;
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private OrtSession session;
    private Provider provider;
    private volatile boolean proven;
    private List<TensorSpec> inputs;
    private List<TensorSpec> outputs;

    /** Makes a session of the model on a provider. */
    @FunctionalInterface
    interface Opener {
        OrtSession open(Provider provider) throws OrtException, OnnxException;
    }

    LoadedModel(GraphSummary graph, SessionFactory factory, OnnxOptions options, int threads, List<Provider> order, CancelWatch watch)
            throws OnnxException {
        this(graph, factory, opener(graph, factory, options, threads), options, order, watch);
    }

    private static Opener opener(GraphSummary graph, SessionFactory factory, OnnxOptions options, int threads) {
        return provider -> options.fullPrecision() ? factory.open(FullPrecision.of(graph), options, threads, provider)
                : factory.open(graph.file(), options, threads, provider);
    }

    LoadedModel(GraphSummary graph, SessionFactory factory, Opener opener, OnnxOptions options, List<Provider> order, CancelWatch watch)
            throws OnnxException {
        this.graph = graph;
        this.opener = opener;
        this.options = options;
        this.watch = watch;
        providers = factory.providers();
        environment = factory.runtime().environment();
        next = new ArrayDeque<>(order);
        advance();
        try {
            inputs = specs(session.getInputInfo().values(), graph.inputs());
            outputs = specs(session.getOutputInfo().values(), graph.outputs());
        } catch (OrtException failed) {
            close();
            throw NativeFailures.opening(graph.file(), failed);
        }
    }

    private static List<TensorSpec> specs(Iterable<NodeInfo> nodes, List<TensorSpec> told) {
        List<TensorSpec> specs = new ArrayList<>();
        for (NodeInfo node : nodes) {
            boolean ranked = told.stream().noneMatch(spec -> spec.name().equals(node.getName()) && !spec.ranked());
            specs.add(OrtTypes.spec(node, ranked));
        }
        return List.copyOf(specs);
    }

    /** Goes on to the first provider that opens the model. */
    private void advance() throws OnnxException {
        while (session == null) {
            provider = next.removeFirst();
            ProviderStatus status = providers.status(provider);
            if (!status.available() && provider != Provider.CPU) {
                notices.add(goingOn(provider.label() + " is not available: " + status.reason()));
                continue;
            }
            try {
                session = opener.open(provider);
            } catch (OrtException failed) {
                if (next.isEmpty()) {
                    throw NativeFailures.opening(graph.file(), failed);
                }
                notices.add(goingOn(provider.label() + " cannot open " + graph.file().getFileName() + ": "
                        + NativeFailures.text(failed)));
            }
        }
    }

    private String goingOn(String problem) {
        String sentence = problem.endsWith(".") ? problem.substring(0, problem.length() - 1) : problem;
        return sentence + "; continuing on " + (next.getFirst() == Provider.CPU ? "the processor" : next.getFirst().label());
    }

    Map<String, NativeTensor> run(RunRequest request) throws OnnxException {
        while (true) {
            OrtException failure;
            lock.readLock().lock();
            OrtSession used = session;
            try {
                request.check(graph.file().toString(), inputs, outputs);
                Map<String, NativeTensor> made = new NativeRun(environment, watch, shrink()).run(used, request);
                proven = true;
                return made;
            } catch (OrtException failed) {
                failure = failed;
            } finally {
                lock.readLock().unlock();
            }
            if (!fallBack(used, failure)) {
                throw NativeFailures.running(graph.file(), failure);
            }
        }
    }

    /** On the processor there is no arena then: a shrunk one would keep the first, largest part. */
    private String shrink() {
        return !options.keepMemory() && (provider == Provider.CUDA || provider == Provider.TENSOR_RT) ? "gpu:0" : "";
    }

    /** Whether there is another provider to try, now in place. */
    private boolean fallBack(OrtSession failed, OrtException failure) throws OnnxException {
        lock.writeLock().lock();
        try {
            if (session != failed) {
                return true;
            }
            if (proven || next.isEmpty()) {
                return false;
            }
            notices.add(goingOn(provider.label() + " failed in its first run of " + graph.file().getFileName() + ": "
                    + NativeFailures.text(failure)));
            closeSession();
            advance();
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    GraphSummary graph() {
        return graph;
    }

    List<TensorSpec> inputs() {
        return inputs;
    }

    List<TensorSpec> outputs() {
        return outputs;
    }

    Provider provider() {
        lock.readLock().lock();
        try {
            return provider;
        } finally {
            lock.readLock().unlock();
        }
    }

    List<String> notices() {
        return List.copyOf(notices);
    }

    /** Nobody runs it any more. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closeSession();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void closeSession() {
        if (session != null) {
            try {
                session.close();
            } catch (OrtException failed) {
                throw new IllegalStateException("The model " + graph.file() + " cannot be closed", failed);
            } finally {
                session = null;
            }
        }
    }
}
