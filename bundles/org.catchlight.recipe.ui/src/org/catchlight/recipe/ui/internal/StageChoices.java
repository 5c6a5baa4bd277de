package org.catchlight.recipe.ui.internal;

import java.util.List;
import java.util.Optional;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
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

    @Override
    public void close() {
        tracker.close();
    }
}
