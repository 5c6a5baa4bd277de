package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.util.Optional;

/**
 * What a render begins with, worked out.
 *
 * @param latent     at the noise level of the first evaluation
 * @param maskPlanes what goes into the graph behind the latent; null for nothing
 * @param blend      what keeps the rest of a picture; empty for nothing
 */
record StartLatent(FloatBuffer latent, FloatBuffer maskPlanes, Optional<MaskBlend> blend) {
}
