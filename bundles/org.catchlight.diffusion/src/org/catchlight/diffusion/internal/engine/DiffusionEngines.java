package org.catchlight.diffusion.internal.engine;

import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.catchlight.diffusion.engine.PaintingModels;
import org.catchlight.diffusion.family.DiffusionFamily;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.internal.paint.Painter;
import org.catchlight.diffusion.scheduler.SchedulerCatalog;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.ModelLibrary;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.StageType;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Registers an engine for each model of the library whose family is a diffusion family. Models that cannot be used now have one too: it
 * says why.
 */
@Component(immediate = true, service = PaintingModels.class)
public final class DiffusionEngines implements Painters, PaintingModels {
    private final BundleContext context;
    private final ModelLibrary library;
    private final OnnxRuntime runtime;
    private final SchedulerCatalog schedulers;
    private final StageCatalog stages;
    private final PromptCompiler prompts;
    private final List<DiffusionFamily> families = new CopyOnWriteArrayList<>();
    private final Map<String, Registered> engines = new HashMap<>();
    private final Map<String, ModelPainter> painters = new ConcurrentHashMap<>();
    private AutoCloseable listening = () -> {
    };
    private boolean active;

    /** An engine that is there, and as what it was registered. */
    private record Registered(InstalledModel model, ServiceRegistration<?> registration) {
    }

    /** Made by declarative services. */
    @Activate
    public DiffusionEngines(BundleContext context, @Reference ModelLibrary library, @Reference OnnxRuntime runtime,
            @Reference SchedulerCatalog schedulers, @Reference StageCatalog stages, @Reference PromptCompiler prompts) {
        this.context = context;
        this.library = library;
        this.runtime = runtime;
        this.schedulers = schedulers;
        this.stages = stages;
        this.prompts = prompts;
    }

    @Reference(service = DiffusionFamily.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFamily(DiffusionFamily family) {
        families.add(family);
        refresh();
    }

    void removeFamily(DiffusionFamily family) {
        families.remove(family);
        painters.clear();
        refresh();
    }

    @Activate
    void start() {
        synchronized (this) {
            active = true;
        }
        listening = library.onChange(_ -> refresh());
        refresh();
    }

    @Deactivate
    void stop() throws Exception {
        listening.close();
        synchronized (this) {
            active = false;
            engines.values().forEach(engine -> engine.registration().unregister());
            engines.clear();
        }
    }

    private synchronized void refresh() {
        if (!active) {
            return;
        }
        Map<String, InstalledModel> wanted = library.models().stream().filter(model -> family(model.family()) != null
                || model.state() == InstalledModel.State.NO_FAMILY).collect(Collectors.toMap(InstalledModel::id, model -> model));
        engines.entrySet().removeIf(entry -> {
            boolean stale = !Objects.equals(wanted.get(entry.getKey()), entry.getValue().model());
            if (stale) {
                entry.getValue().registration().unregister();
                painters.remove(entry.getKey());
            }
            return stale;
        });
        wanted.forEach((id, model) -> engines.computeIfAbsent(id, _ -> new Registered(model, register(model))));
    }

    private ServiceRegistration<?> register(InstalledModel model) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(StageType.PREFIX_ + "id", model.engineId());
        properties.put(StageType.PREFIX_ + "kind", StageKind.ENGINE.name());
        properties.put(StageType.PREFIX_ + "label", model.id());
        properties.put(StageType.PREFIX_ + "description", model.summary() + (model.message().isEmpty() ? "" : ". " + model.message()));
        DiffusionFamily family = family(model.family());
        String dialect = family == null ? Dialect.SENTENCES : family.dialect();
        return context.registerService(Stage.class, new DiffusionEngine(model.id(), dialect, this, schedulers, stages, prompts), properties);
    }

    private DiffusionFamily family(String id) {
        return families.stream().filter(family -> family.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    public ModelPainter named(String name) throws StageException {
        InstalledModel model = library.find(name).orElseThrow(() -> new StageException("There is no model '" + name + "' in the library.",
                "Add it with 'catchlight models add', or take one that 'catchlight models list' shows."));
        DiffusionFamily family = family(model.family());
        if (model.state() != InstalledModel.State.READY || family == null) {
            throw new StageException(model.message().isEmpty() ? "The model " + name + " is of a family that is not installed."
                    : model.message(), "Check the model again, or remove it and add it anew.");
        }
        ModelPainter known = painters.get(name);
        if (known == null || !known.hash().equals(model.hash())) {
            ModelFolder folder = ModelFolder.open(model.folder());
            known = new ModelPainter(name, model.hash(), new Painter(folder, family.open(folder), runtime), new WordCache());
            painters.put(name, known);
        }
        return known;
    }

    @Override
    public List<String> names() {
        return library.models().stream().map(InstalledModel::id).toList();
    }

    @Override
    public Optional<DiffusionModel> find(String engine) throws StageException {
        String name = engine.startsWith(InstalledModel.ENGINE_PREFIX) ? engine.substring(InstalledModel.ENGINE_PREFIX.length()) : "";
        return library.find(name).isEmpty() ? Optional.empty() : Optional.of(named(name).painter().model());
    }

    @Override
    public String state(String name) {
        return library.find(name).map(model -> model.hash() + " " + model.state()).orElse("") + " " + runtime.settings().providers();
    }
}
