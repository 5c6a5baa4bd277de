package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.scheduler.Scheduler;
import org.osgi.service.component.annotations.Component;

/** {@link DpmMultistep} with noise on the way. */
@Component(service = Scheduler.class)
public final class Dpm2mSdeScheduler extends DpmMultistep {

    /** Made by declarative services. */
    public Dpm2mSdeScheduler() {
        super("dpmpp-2m-sde", "DPM++ 2M SDE", true);
    }
}
