package org.catchlight.image;

/**
 * Names and types one thing that a frame carries beside its picture.
 *
 * @param id   stable name, such as {@code depth}
 * @param type type of the value
 * @param <T>  type of the value
 */
public record AttachmentKey<T>(String id, Class<T> type) {
    /** Where a retouch may act: one channel, 0 keep to 1 change. */
    public static final AttachmentKey<FloatImage> MASK = image("mask");
    /** Distance along the optical axis in metres, one channel; the backdrop counts, infinity where there is nothing. */
    public static final AttachmentKey<FloatImage> DEPTH = image("depth");
    /** Surface normal in camera space (right, up, toward the camera), three channels, −1 to 1. */
    public static final AttachmentKey<FloatImage> NORMAL = image("normal");
    /** Diffuse reflectance, linear RGB. */
    public static final AttachmentKey<FloatImage> ALBEDO = image("albedo");
    /** Light on the surface without its reflectance: irradiance over π in scene-linear RGB, relative to the exposure. */
    public static final AttachmentKey<FloatImage> SHADING = image("shading");
    /** Parts, one channel that holds {@link Part#ordinal()} of the part that covers most of the pixel. */
    public static final AttachmentKey<FloatImage> PARTS = image("parts");

    private static AttachmentKey<FloatImage> image(String id) {
        return new AttachmentKey<>(id, FloatImage.class);
    }
}
