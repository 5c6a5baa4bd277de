package org.example.upscale.crisp;

import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Label;
import org.catchlight.stage.settings.Range;

/**
 * Settings of the crisp upscaler. The workbench makes a page of them, the command line takes them as
 * {@code --set org.example.upscale.crisp.sharpness=0.5}.
 *
 * @param scale     how many times larger
 * @param sharpness how much the edges are steepened
 */
public record CrispSettings(
        @Label(value = "Scale", help = "How many times wider and higher the picture becomes.") @Default("TWICE") Scale scale,
        @Label(value = "Sharpness", help = "0 leaves the edges as the enlargement makes them.") @Default("0.35") @Range(min = 0, max = 1,
                step = 0.05) double sharpness) {

    /** Factors that the stage knows. */
    public enum Scale {
        TWICE(2), FOUR_TIMES(4);

        private final int factor;

        Scale(int factor) {
            this.factor = factor;
        }

        /** Width of the new picture over that of the old. */
        public int factor() {
            return factor;
        }
    }
}
