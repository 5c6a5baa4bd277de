package org.catchlight.diffusion.family;

/**
 * What the latents of a model are: z = (encoded − shift) · scale.
 *
 * @param channels of the latent
 * @param factor   pixels to one place of the latent, in width and height
 * @param scale    of the autoencoder's configuration ({@code scaling_factor})
 * @param shift    of the autoencoder's configuration ({@code shift_factor}); 0 if it has none
 */
public record LatentFormat(int channels, int factor, float scale, float shift) {
    /** Places of the latent across so many pixels. */
    public int places(int pixels) {
        return pixels / factor;
    }

    /** Numbers in the latent of a picture. */
    public int elements(int width, int height) {
        return Math.multiplyExact(channels, Math.multiplyExact(places(width), places(height)));
    }
}
