/**
 * Families of diffusion models. A bundle that registers a {@link org.catchlight.diffusion.family.DiffusionFamily} makes its models
 * engines: it says what a folder is, how prompts become inputs of the denoising graph, and what its latents are; noise, schedulers,
 * guidance, masks, previews and decoding are the same for all.
 */
package org.catchlight.diffusion.family;
