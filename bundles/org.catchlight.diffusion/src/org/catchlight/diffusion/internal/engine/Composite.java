package org.catchlight.diffusion.internal.engine;

import org.catchlight.image.FloatImage;

/** Puts what was painted back over the untouched picture, so that nothing outside of the mask changes. */
final class Composite {
    private Composite() {
    }

    /**
     * Blends by the mask's first channel: 0 keeps, 1 takes what was painted.
     *
     * @param kept    RGB, perhaps with one channel only
     * @param painted RGB of the same size
     */
    static FloatImage over(FloatImage kept, FloatImage painted, FloatImage mask) {
        FloatImage both = FloatImage.create(painted.width(), painted.height(), painted.channels());
        for (int y = 0; y < painted.height(); y++) {
            for (int x = 0; x < painted.width(); x++) {
                float weight = Math.clamp(mask.get(x, y, 0), 0f, 1f);
                for (int channel = 0; channel < painted.channels(); channel++) {
                    float old = kept.get(x, y, Math.min(channel, kept.channels() - 1));
                    both.set(x, y, channel, old + weight * (painted.get(x, y, channel) - old));
                }
            }
        }
        return both;
    }
}
