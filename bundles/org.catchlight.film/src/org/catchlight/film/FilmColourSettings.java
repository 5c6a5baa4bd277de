package org.catchlight.film;

import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Label;
import org.catchlight.stage.settings.Range;

/**
 * Settings of the film's colour beside those of the shot (stock, exposure compensation, halation).
 *
 * @param contrast   factor on the contrast of the stock
 * @param saturation factor on the saturation of the stock
 * @param warmth     −1 cool to 1 warm
 * @param hueKeep    how far strong light keeps its hue: 0 as layers of film do, 1 exactly
 * @param filter     filter for monochrome film
 */
public record FilmColourSettings(
        @Label(value = "Contrast", help = "Factor on the contrast of the film stock.")
        @Default("1") @Range(min = 0.5, max = 2, step = 0.05) double contrast,
        @Label(value = "Saturation", help = "Factor on the saturation of the film stock; 0 is without colour.")
        @Default("1") @Range(min = 0, max = 2, step = 0.05) double saturation,
        @Label(value = "Warmth", help = "Negative is cooler, positive is warmer.")
        @Default("0") @Range(min = -1, max = 1, step = 0.05) double warmth,
        @Label(value = "Keep hues", help = "How far strong light keeps its hue; 0 lets it shift as the layers of film do.")
        @Default("0.7") @Range(min = 0, max = 1, step = 0.05) double hueKeep,
        @Label(value = "Monochrome filter", help = "Colour filter before the lens; works on monochrome film only.")
        @Default("NONE") ColourFilter filter) {
    /** The stock as it is. */
    public static final FilmColourSettings DEFAULT = new FilmColourSettings(1, 1, 0, 0.7, ColourFilter.NONE);
}
