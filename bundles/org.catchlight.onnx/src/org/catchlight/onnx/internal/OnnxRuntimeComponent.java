package org.catchlight.onnx.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.MemoryUse;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.ProviderStatus;
import org.catchlight.onnx.ProviderCheck;
import org.catchlight.onnx.RuntimeSettings;
import org.catchlight.onnx.internal.provider.NativeRuntime;
import org.catchlight.onnx.internal.provider.Providers;
import org.catchlight.onnx.internal.session.MachineMemory;
import org.catchlight.onnx.internal.session.ProviderProbe;
import org.catchlight.onnx.internal.session.SessionFactory;
import org.catchlight.onnx.internal.session.SessionPool;
import org.catchlight.stage.UserFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The service: puts the parts together. Nothing native is loaded before it is needed. */
@Component(service = OnnxRuntime.class)
public final class OnnxRuntimeComponent implements OnnxRuntime, AutoCloseable {
    private final SettingsFile settings;
    private final NativeRuntime runtime;
    private final Providers providers;
    private final ProviderProbe probe;
    private final SessionPool pool;

    /** Made by declarative services. */
    @Activate
    public OnnxRuntimeComponent() {
        this(UserFolder::path, Log.platform());
    }

    /** Outside of OSGi, with a folder for settings and caches; close it. */
    public OnnxRuntimeComponent(Supplier<Path> userFolder, Log log) {
        settings = new SettingsFile(userFolder, log);
        runtime = new NativeRuntime(() -> settings.settings().gpuLibrary(), userFolder, log);
        providers = new Providers(runtime, userFolder);
        SessionFactory factory = new SessionFactory(runtime, providers);
        probe = new ProviderProbe(factory);
        pool = new SessionPool(factory, settings::settings);
    }

    @Override
    public OnnxSession open(Path model, OnnxOptions options, IProgressMonitor monitor) throws OnnxException {
        GraphSummary graph = GraphSummary.read(model);
        Set<String> unknown = graph.unknownDomains();
        if (!unknown.isEmpty()) {
            throw new OnnxException(Reason.MODEL, "The model " + model + " needs operators of " + String.join(", ", unknown)
                    + ", which ONNX Runtime does not have", "Export it without operators of one's own");
        }
        Set<String> strange = new TreeSet<>(options.fixedDimensions().keySet());
        strange.removeAll(graph.freeDimensions());
        if (!strange.isEmpty()) {
            throw new OnnxException(Reason.INPUT, "The model " + model + " has no free dimensions " + strange + " but "
                    + graph.freeDimensions(), "Check that it is a model for this");
        }
        return pool.open(graph, options, monitor);
    }

    @Override
    public List<ProviderStatus> providers() {
        return providers.all();
    }

    @Override
    public ProviderCheck test(Provider provider) {
        return probe.test(provider);
    }

    @Override
    public MemoryUse memory() {
        return pool.memory();
    }

    @Override
    public long freeMemory() {
        return MachineMemory.available();
    }

    @Override
    public void unloadIdle() {
        pool.unloadIdle();
    }

    @Override
    public RuntimeSettings settings() {
        return settings.settings();
    }

    @Override
    public void configure(RuntimeSettings chosen) {
        settings.store(chosen);
    }

    @Override
    public String version() {
        return NativeRuntime.libraryVersion();
    }

    @Override
    @Deactivate
    public void close() {
        pool.close();
    }
}
