package org.catchlight.recipe.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.settings.Choice;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The installed stages as the recipe view needs them; without the catalogue's service there are none. */
final class StageChoices implements AutoCloseable {
    private final ServiceTracker<StageCatalog, AutoCloseable> tracker;
    private volatile StageCatalog catalog;

    /** Follows the catalogue; {@code changed} is called on any thread. */
    StageChoices(Runnable changed) {
        Bundle bundle = FrameworkUtil.getBundle(StageChoices.class);
        tracker = new ServiceTracker<>(bundle.getBundleContext(), StageCatalog.class, null) {
            @Override
            public AutoCloseable addingService(org.osgi.framework.ServiceReference<StageCatalog> reference) {
                catalog = context.getService(reference);
                changed.run();
                return catalog.onChange(now -> changed.run());
            }

            @Override
            public void removedService(org.osgi.framework.ServiceReference<StageCatalog> reference, AutoCloseable listening) {
                catalog = null;
                try {
                    listening.close();
                } catch (Exception alreadyGone) {
                    // The catalogue went away first.
                }
                context.ungetService(reference);
                changed.run();
            }
        };
        tracker.open();
    }

    List<StageDescriptor> all() {
        StageCatalog now = catalog;
        return now == null ? List.of() : now.stages();
    }

    Optional<StageDescriptor> find(String id) {
        StageCatalog now = catalog;
        return now == null ? Optional.empty() : now.find(id);
    }

    /** Why a stage is disabled, or empty. */
    String disabled(String id) {
        StageCatalog now = catalog;
        return now == null ? "" : now.disabled().getOrDefault(id, "");
    }

    Optional<StageCatalog> catalog() {
        return Optional.ofNullable(catalog);
    }

    /** What an engine can do, if it says so. */
    Optional<EngineAbilities> abilities(StageDescriptor engine) {
        return ask(engine, Stage::abilities);
    }

    /** Values that a stage offers for a setting. */
    List<Choice> offered(StageDescriptor stage, String key) {
        return ask(stage, service -> service.choices(key)).orElse(List.of());
    }

    private <A> Optional<A> ask(StageDescriptor stage, Function<Stage<?>, A> question) {
        try {
            return catalog().flatMap(now -> now.service(stage)).map(question);
        } catch (RuntimeException | LinkageError faulty) {
            ILog.of(StageChoices.class).warn("The stage " + stage.id() + " does not say what it can do", faulty);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        tracker.close();
    }
}
