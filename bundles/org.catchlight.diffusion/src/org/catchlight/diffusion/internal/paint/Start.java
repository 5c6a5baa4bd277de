package org.catchlight.diffusion.internal.paint;

import org.catchlight.image.FloatImage;

/** What a render begins with. Pictures are display-referred and of the render's size. */
public sealed interface Start {
    /** Noise alone. */
    record Noise() implements Start {
    }

    /**
     * A picture that is painted over.
     *
     * @param picture  RGB
     * @param strength how much of the way is gone: over 0 (nearly as it is) to 1 (nearly anew)
     */
    record Picture(FloatImage picture, double strength) implements Start {
    }

    /**
     * A picture of which a part is painted over.
     *
     * @param picture  RGB
     * @param mask     one channel: 0 keeps, from 0.5 on is painted
     * @param strength as for {@link Picture}
     */
    record Masked(FloatImage picture, FloatImage mask, double strength) implements Start {
    }

    /**
     * Noise over the light of a picture, without its detail.
     *
     * @param picture RGB
     * @param weight  0 (noise alone) to 1
     */
    record Light(FloatImage picture, double weight) implements Start {
    }

    /**
     * The latent that another model left on its way; no noise is added.
     *
     * @param latent planes
     */
    record Latent(java.nio.FloatBuffer latent) implements Start {
    }
}
