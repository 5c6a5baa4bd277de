package org.catchlight.ui.picture;

import org.catchlight.shot.Shot;

/**
 * Pixels of a preview.
 *
 * @param width  at least 16
 * @param height at least 16
 */
public record PreviewSize(int width, int height) {
    /** Pixels of all lights together. A preview keeps a layer of some 36 bytes a pixel for each light, so this is 0.3 GB. */
    private static final double MOST_LAYER_PIXELS = 8e6;
    private static final int LEAST = 16;

    /**
     * The size of a preview in a place: not larger than the place, than {@code longSide}, or than memory allows, since a preview keeps a layer
     * for each light. So a rig of hundreds of lights is shown coarsely rather than not at all.
     *
     * @param width    pixels of the place
     * @param height   pixels of the place
     * @param longSide most pixels of the longer side
     * @param shot     tells how many lights there are
     */
    public static PreviewSize of(int width, int height, int longSide, Shot shot) {
        int layers = shot.getRig() == null ? 1 : shot.getRig().getLights().size() + 1;
        double scale = Math.min(1, longSide / (double) Math.max(1, Math.max(width, height)));
        double memory = Math.sqrt(MOST_LAYER_PIXELS / layers / Math.max(1.0, (double) width * height));
        double smaller = Math.min(scale, memory);
        return new PreviewSize(pixels(width * smaller), pixels(height * smaller));
    }

    private static int pixels(double pixels) {
        return Math.max(LEAST, (int) Math.round(pixels));
    }
}
