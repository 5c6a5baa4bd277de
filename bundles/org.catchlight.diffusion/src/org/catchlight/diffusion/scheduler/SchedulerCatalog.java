package org.catchlight.diffusion.scheduler;

import java.util.List;
import java.util.Optional;

/** The schedulers there are at the moment. An OSGi service. */
public interface SchedulerCatalog {

    /** All, by label. */
    List<Scheduler> schedulers();

    /** The one with that id. */
    Optional<Scheduler> find(String id);

    /** The one that a model's configuration names; empty if it names one that is not here, so that the user must choose. */
    Optional<Scheduler> namedBy(SchedulerConfig config);
}
