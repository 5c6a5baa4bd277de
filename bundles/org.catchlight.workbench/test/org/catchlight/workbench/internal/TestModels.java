package org.catchlight.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.catchlight.models.Finding;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A library in memory, which takes its time as the test wants. Folders whose name has <em>broken</em> in it cannot be added. */
final class TestModels implements ModelLibrary, AutoCloseable {
    static final int WORK = 100;
    private final Map<String, InstalledModel> models = new TreeMap<>();
    private final List<Consumer<ModelLibrary>> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore allowed = new Semaphore(0);
    private final Path place;
    private final ServiceRegistration<?> registration;
    private volatile int rechecks;

    TestModels(Path place) {
        this.place = place;
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(Constants.SERVICE_RANKING, 1000);
        registration = FrameworkUtil.getBundle(TestModels.class).getBundleContext().registerService(ModelLibrary.class, this, properties);
    }

    /** Puts a model in. */
    synchronized InstalledModel put(String id, State state, boolean copied) {
        InstalledModel model = new InstalledModel(id, "test-family", "Test model " + id + ", float16, 2.1 GB", "float16",
                place.resolve("files").resolve(id), copied, 2_100_000_000L, "0123456789abcdef0123456789abcdef", Instant.EPOCH, state,
                state == State.READY ? "" : "The files of " + id + " are not as they should be.");
        models.put(id, model);
        changed();
        return model;
    }

    private void changed() {
        listeners.forEach(listener -> listener.accept(this));
    }

    /** Lets adding go on by so many of {@link #WORK} parts. */
    void work(int parts) {
        allowed.release(parts);
    }

    int rechecks() {
        return rechecks;
    }

    @Override
    public Path place() {
        return place;
    }

    @Override
    public void use(Path other) throws ModelException {
        throw new ModelException("The folder " + other + " cannot be used.", "Take another.");
    }

    @Override
    public synchronized List<InstalledModel> models() {
        return List.copyOf(models.values());
    }

    @Override
    public synchronized Optional<InstalledModel> find(String id) {
        return Optional.ofNullable(models.get(id));
    }

    @Override
    public ModelReport inspect(Path folder, IProgressMonitor monitor) throws ModelException {
        String name = folder.getFileName().toString();
        if (Files.isRegularFile(folder)) {
            throw new ModelException("The file " + folder + " is not read, since it may run code.", "Export the model to ONNX.");
        }
        List<Finding> findings = !name.contains("broken") ? List.of(Finding.note("", "It has no safety checker."))
                : List.of(Finding.error("unet/model.onnx", "There is no unet/model.onnx.", "Export the model again."));
        return new ModelReport("test-family", "Test model, float16, 2.1 GB", "float16", Map.of("Scheduler", "Euler"), findings);
    }

    @Override
    public ModelReport check(Path folder, IProgressMonitor monitor) throws ModelException {
        return inspect(folder, monitor);
    }

    @Override
    public String suggestId(Path folder) {
        return folder.getFileName().toString();
    }

    @Override
    public InstalledModel add(Path folder, String id, Way way, IProgressMonitor monitor) throws ModelException {
        monitor.beginTask("Reading " + folder.getFileName(), WORK);
        try {
            for (int part = 0; part < WORK; part++) {
                while (!allowed.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                }
                monitor.worked(1);
            }
        } catch (InterruptedException stopped) {
            throw new OperationCanceledException();
        }
        if (id.startsWith("nan")) {
            throw new ModelException("The weights in unet/model.onnx are not numbers.", "Download the file again.");
        }
        return put(id, State.READY, way == Way.COPY);
    }

    @Override
    public InstalledModel recheck(String id, IProgressMonitor monitor) {
        rechecks++;
        return put(id, State.READY, false);
    }

    @Override
    public void remove(String id) {
        synchronized (this) {
            models.remove(id);
        }
        changed();
    }

    @Override
    public AutoCloseable onChange(Consumer<ModelLibrary> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        allowed.release(1_000_000);
        registration.unregister();
    }
}
