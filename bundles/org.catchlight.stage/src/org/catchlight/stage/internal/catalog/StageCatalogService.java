package org.catchlight.stage.internal.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.UserFolder;
import org.catchlight.stage.internal.Log;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The catalogue as a whiteboard: whatever is registered as a {@link Stage} is in it for as long as it is registered. */
@Component(service = {StageCatalog.class, StageCatalogService.class})
public final class StageCatalogService implements StageCatalog {
    private static final Comparator<InstalledStage> BY_KIND_AND_LABEL = Comparator
            .comparing((InstalledStage stage) -> stage.descriptor().kind()).thenComparing(stage -> stage.descriptor().label())
            .thenComparing(InstalledStage::id);

    private final List<StageEntry> entries = new CopyOnWriteArrayList<>();
    private final List<Consumer<StageCatalog>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, String> disabled = new ConcurrentHashMap<>();
    private final StagePreferences preferences;
    private final Log log;
    private final BundleContext context;

    /** Made by declarative services. */
    @Activate
    public StageCatalogService(BundleContext context) {
        this(context, UserFolder::path, Log.platform());
    }

    /** A catalogue outside of OSGi; add stages with {@link #add(StageSource)}. */
    public StageCatalogService(Supplier<Path> userFolder, Log log) {
        this(null, userFolder, log);
    }

    private StageCatalogService(BundleContext context, Supplier<Path> userFolder, Log log) {
        this.context = context;
        this.log = log;
        preferences = new StagePreferences(userFolder, log);
    }

    @Reference(service = Stage.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addStage(ServiceReference<Stage<?>> reference) {
        add(ServiceSource.of(reference, context));
    }

    void removeStage(ServiceReference<Stage<?>> reference) {
        remove(ServiceSource.of(reference, context));
    }

    void updatedStage(ServiceReference<Stage<?>> reference) {
        ServiceSource source = ServiceSource.of(reference, context);
        replace(source, source);
    }

    /** A stage arrives. */
    public void add(StageSource source) {
        replace(null, source);
    }

    /** A stage leaves; who runs it may run on. */
    public void remove(StageSource source) {
        replace(source, null);
    }

    private void replace(StageSource leaving, StageSource arriving) {
        for (StageEntry entry : entries) {
            if (entry.source().equals(leaving) && entries.remove(entry)) {
                entry.release();
            }
        }
        if (arriving != null) {
            entries.add(new StageEntry(arriving, log));
        }
        changed();
    }

    /** One stage an id, the best. */
    private List<InstalledStage> best() {
        List<InstalledStage> all = new ArrayList<>();
        entries.forEach(entry -> entry.stage().ifPresent(all::add));
        all.sort(InstalledStage.BEST_FIRST);
        Set<String> seen = new HashSet<>();
        all.removeIf(stage -> !seen.add(stage.id()));
        return all;
    }

    @Override
    public List<StageDescriptor> stages() {
        return best().stream().sorted(BY_KIND_AND_LABEL).map(InstalledStage::descriptor).toList();
    }

    /** The stage that answers to an id, with all that is needed to run it. */
    public Optional<InstalledStage> resolve(String id) {
        return new StageResolution(best(), preferences::chosenFor).find(id);
    }

    @Override
    public Optional<StageDescriptor> find(String id) {
        return resolve(id).map(InstalledStage::descriptor);
    }

    @Override
    public Optional<Stage<?>> service(StageDescriptor stage) {
        for (StageEntry entry : entries) {
            Optional<InstalledStage> found = entry.stage().filter(one -> one.descriptor().equals(stage));
            if (found.isPresent()) {
                return Optional.of(found.get().service());
            }
        }
        return Optional.empty();
    }

    @Override
    public Map<String, String> disabled() {
        return Map.copyOf(disabled);
    }

    /** Keeps a stage from running until it is enabled again. */
    public void disable(String id, String reason) {
        disabled.put(id, reason);
        log.warn("The stage '" + id + "' is disabled: " + reason);
        changed();
    }

    @Override
    public void enable(String id) {
        if (disabled.remove(id) != null) {
            changed();
        }
    }

    @Override
    public void prefer(String id, String chosen) {
        preferences.choose(id, chosen);
        changed();
    }

    @Override
    public AutoCloseable onChange(Consumer<StageCatalog> listener) {
        Consumer<StageCatalog> mine = listener::accept;
        listeners.add(mine);
        return () -> listeners.remove(mine);
    }

    private void changed() {
        for (Consumer<StageCatalog> listener : listeners) {
            try {
                listener.accept(this);
            } catch (RuntimeException | LinkageError faulty) {
                log.accept("Something that listens to the catalogue of stages failed", faulty);
            }
        }
    }
}
