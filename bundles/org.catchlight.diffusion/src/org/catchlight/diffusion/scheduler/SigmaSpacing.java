package org.catchlight.diffusion.scheduler;

/** How the noise levels between the highest and the lowest are spread. */
public enum SigmaSpacing {
    /** As the timesteps have it. */
    TIMESTEPS,
    /** Karras, Aittala, Aila and Laine (2022): more steps at little noise, ρ = 7. */
    KARRAS,
    /** Equal ratios. */
    EXPONENTIAL,
    /** Quantiles of the beta distribution with α = β = 0.6: more steps at both ends (Lee and others 2024). */
    BETA
}
