package org.catchlight.film;

import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Label;
import org.catchlight.stage.settings.Range;

/**
 * Settings of the grain beside its amount, which is the shot's.
 *
 * @param size   factor on the size of the grains
 * @param colour share of colour in the grain of colour film, 0–1
 */
public record GrainSettings(
        @Label(value = "Grain size", help = "Factor on the size of the grains, which counts on a 36 mm frame whatever the pixels.")
        @Default("1") @Range(min = 0.5, max = 4, step = 0.1) double size,
        @Label(value = "Colour", help = "How coloured the grain of colour film is; monochrome film has none.")
        @Default("0.35") @Range(min = 0, max = 1, step = 0.05) double colour) {
    /** Grain as film has it. */
    public static final GrainSettings DEFAULT = new GrainSettings(1, 0.35);
}
