package org.catchlight.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.catchlight.models.Finding;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelException.Reason;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A library in memory: folders whose name begins with "bad" cannot be used, with "full" do not fit on the disk. */
final class FakeLibrary implements ModelLibrary {
    final Map<String, InstalledModel> models = new TreeMap<>();
    private Path place = Path.of("/library");

    @Override
    public Path place() {
        return place;
    }

    @Override
    public void use(Path folder) throws ModelException {
        if (folder.endsWith("bad")) {
            throw new ModelException("The folder " + folder + " cannot be written.", "Choose another, or change its permissions.");
        }
        place = folder;
    }

    @Override
    public List<InstalledModel> models() {
        return List.copyOf(models.values());
    }

    @Override
    public Optional<InstalledModel> find(String id) {
        return Optional.ofNullable(models.get(id));
    }

    @Override
    public ModelReport inspect(Path folder, IProgressMonitor monitor) throws ModelException {
        if (!Files.exists(folder)) {
            throw new ModelException(folder + " is not there.", "Check the name.");
        }
        boolean bad = folder.getFileName().toString().startsWith("bad");
        return new ModelReport("xl", "Stable Diffusion XL, float16", "float16", new TreeMap<>(Map.of("Scheduler", "Euler")),
                bad ? List.of(Finding.error("unet/model.onnx", "unet/model.onnx is empty.", "Get it again."))
                        : List.of(Finding.warning("vae_encoder", "There is no vae_encoder.", "Export it again."), Finding.note("", "Fine.")));
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
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        ModelReport report = inspect(folder, monitor);
        if (!report.usable()) {
            throw new ModelException(folder + ": " + report.findings().getFirst().message(), report.findings().getFirst().mend());
        }
        if (id.startsWith("full")) {
            throw new ModelException(Reason.DISK, folder + " takes 7 GB, and the disk has 1 GB free.", "Free some space.", null);
        }
        InstalledModel added = new InstalledModel(id, "xl", report.summary(), "float16", folder, way == Way.COPY, 6_938_000_000L,
                "0".repeat(64), Instant.EPOCH, State.READY, "");
        models.put(id, added);
        return added;
    }

    @Override
    public InstalledModel recheck(String id, IProgressMonitor monitor) throws ModelException {
        InstalledModel model = models.get(id);
        if (model.state() == State.MISSING) {
            throw new ModelException("The folder of the model " + id + " is not there.", "Bring it back.");
        }
        return model;
    }

    @Override
    public void remove(String id) throws ModelException {
        if (models.remove(id) == null) {
            throw new ModelException("There is no model '" + id + "' in the library.", "There is nothing.");
        }
    }

    @Override
    public AutoCloseable onChange(Consumer<ModelLibrary> listener) {
        return () -> { };
    }
}
