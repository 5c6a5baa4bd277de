package org.catchlight.recipe.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.catchlight.ui.Subscription;
import org.catchlight.ui.engine.EngineGuide;
import org.catchlight.ui.engine.EngineNote;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** All guides to engines there are. */
final class EngineGuides implements AutoCloseable {
    private record Followed(EngineGuide guide, Subscription changes) {
    }

    private final ServiceTracker<EngineGuide, Followed> tracker;

    /** @param changed is called on any thread */
    EngineGuides(Runnable changed) {
        tracker = new ServiceTracker<>(FrameworkUtil.getBundle(EngineGuides.class).getBundleContext(), EngineGuide.class, null) {
            @Override
            public Followed addingService(ServiceReference<EngineGuide> reference) {
                EngineGuide guide = context.getService(reference);
                changed.run();
                return guide == null ? null : new Followed(guide, guide.onChange(changed));
            }

            @Override
            public void removedService(ServiceReference<EngineGuide> reference, Followed followed) {
                followed.changes().close();
                context.ungetService(reference);
                changed.run();
            }
        };
        tracker.open();
    }

    private List<EngineGuide> guides() {
        return Arrays.stream(tracker.getServices(new Followed[0])).filter(Objects::nonNull).map(Followed::guide).toList();
    }

    Optional<EngineNote> note(String engine) {
        return guides().stream().map(guide -> guide.note(engine)).flatMap(Optional::stream).findFirst();
    }

    /** The guide that knows an engine. */
    Optional<EngineGuide> of(String engine) {
        return guides().stream().filter(guide -> guide.note(engine).isPresent()).findFirst();
    }

    /** All engines that guides know. */
    List<EngineNote> engines() {
        return guides().stream().flatMap(guide -> guide.engines().stream()).toList();
    }

    /** Places where engines can be added. */
    List<EngineGuide> places() {
        return guides();
    }

    @Override
    public void close() {
        tracker.close();
    }
}
