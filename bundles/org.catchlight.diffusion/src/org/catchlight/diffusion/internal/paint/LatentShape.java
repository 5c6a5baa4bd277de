package org.catchlight.diffusion.internal.paint;

import org.catchlight.diffusion.family.LatentFormat;

/**
 * How large a latent is.
 *
 * @param channels planes of it
 * @param height   places
 * @param width    places
 */
record LatentShape(int channels, int height, int width) {
    static LatentShape of(LatentFormat format, int pictureWidth, int pictureHeight) {
        return new LatentShape(format.channels(), format.places(pictureHeight), format.places(pictureWidth));
    }

    int plane() {
        return height * width;
    }

    int elements() {
        return channels * plane();
    }
}
