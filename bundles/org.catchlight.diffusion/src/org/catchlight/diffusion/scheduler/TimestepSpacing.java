package org.catchlight.diffusion.scheduler;

/** How few steps are spread over the many of the training (Lin, Liu, Li and Yang 2024, table 2). */
public enum TimestepSpacing {
    /** From the first to the last timestep of the training, both with, in equal steps. */
    LINSPACE,
    /** Each step begins its equal part, so that the noisiest timesteps are left out; {@code steps_offset} is added. */
    LEADING,
    /** Each step ends its equal part, so that the last timestep of the training is the first step. */
    TRAILING
}
