package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.scheduler.Scheduler;
import org.osgi.service.component.annotations.Component;

/** {@link DpmMultistep} without noise on the way. */
@Component(service = Scheduler.class)
public final class Dpm2mScheduler extends DpmMultistep {

    /** Made by declarative services. */
    public Dpm2mScheduler() {
        super("dpmpp-2m", "DPM++ 2M", false);
    }
}
