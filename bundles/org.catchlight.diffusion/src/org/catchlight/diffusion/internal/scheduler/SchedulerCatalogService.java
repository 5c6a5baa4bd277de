package org.catchlight.diffusion.internal.scheduler;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerCatalog;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The catalogue as a whiteboard: whatever is registered as a {@link Scheduler} is in it for as long as it is registered. */
@Component(service = SchedulerCatalog.class)
public final class SchedulerCatalogService implements SchedulerCatalog {
    private final List<Scheduler> schedulers = new CopyOnWriteArrayList<>();

    /** A catalogue with the schedulers of this bundle, outside of OSGi. */
    public static SchedulerCatalog builtIn() {
        SchedulerCatalogService catalog = new SchedulerCatalogService();
        List.of(new EulerScheduler(), new EulerAncestralScheduler(), new HeunScheduler(), new DdimScheduler(), new PndmScheduler(),
                new LmsScheduler(), new Dpm2mScheduler(), new Dpm2mSdeScheduler(), new DpmSdeScheduler(), new UniPcScheduler(),
                new LcmScheduler(), new FlowEulerScheduler()).forEach(catalog::add);
        return catalog;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Scheduler scheduler) {
        schedulers.add(scheduler);
    }

    void remove(Scheduler scheduler) {
        schedulers.remove(scheduler);
    }

    @Override
    public List<Scheduler> schedulers() {
        return schedulers.stream().sorted(Comparator.comparing(Scheduler::label).thenComparing(Scheduler::id)).toList();
    }

    @Override
    public Optional<Scheduler> find(String id) {
        return schedulers.stream().filter(scheduler -> scheduler.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Scheduler> namedBy(SchedulerConfig config) {
        return schedulers.stream().filter(scheduler -> scheduler.isNamedBy(config)).findFirst();
    }
}
