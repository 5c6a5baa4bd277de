package org.catchlight.light.ui.internal.live;

import org.catchlight.image.FloatImage;
import org.catchlight.image.meter.Histogram;
import org.eclipse.swt.graphics.ImageData;

/**
 * What the camera sees.
 *
 * @param linear    scene-linear RGB at the shot's exposure
 * @param shown     the same as the film shows it, or as the tools do
 * @param histogram of it, or null if it is not asked for
 * @param falseColour whether it is shown in false colour
 * @param exposedEv EV at ISO 100 that it is exposed for
 * @param shotCount which state of the shot it shows, counted up
 */
public record LensPicture(FloatImage linear, ImageData shown, Histogram histogram, boolean falseColour, double exposedEv, long shotCount) {
}
