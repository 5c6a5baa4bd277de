package org.catchlight.diffusion.family;

import java.util.Map;
import java.util.Optional;

/**
 * Inputs of the denoising graph beside sample and timestep. Immutable.
 *
 * @param positive of the prompt, by name
 * @param negative of the negative prompt: of the same names and shapes; empty where no guidance asked for it
 */
public record Conditioning(Map<String, HostTensor> positive, Optional<Map<String, HostTensor>> negative) {
    /** Keeps copies. */
    public Conditioning {
        positive = Map.copyOf(positive);
        negative = negative.map(Map::copyOf);
    }
}
