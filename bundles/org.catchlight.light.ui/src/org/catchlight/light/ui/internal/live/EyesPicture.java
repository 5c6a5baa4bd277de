package org.catchlight.light.ui.internal.live;

import java.util.Map;
import org.catchlight.light.FaceGeometry.Side;
import org.eclipse.swt.graphics.ImageData;

/**
 * Both eyes from near.
 *
 * @param shown the picture that holds both
 * @param eyes  where in it, as shares of its size
 */
public record EyesPicture(ImageData shown, Map<Side, Spot> eyes) {
    /**
     * One eye in the picture.
     *
     * @param x      middle of the iris, share of the picture's width
     * @param y      share of its height
     * @param radius of the iris, share of its width
     */
    public record Spot(double x, double y, double radius) {
    }
}
