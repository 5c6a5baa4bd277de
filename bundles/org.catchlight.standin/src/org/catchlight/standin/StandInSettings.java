package org.catchlight.standin;

import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Label;
import org.catchlight.stage.settings.Range;

/**
 * Settings of the stand-in engine.
 *
 * @param quality how light is computed
 * @param samples shadow rays a light and point in the reference quality; the fast one does not use it
 */
public record StandInSettings(
        @Label(value = "Quality", help = "Fast follows a few cones to each light; reference follows many rays and takes minutes.")
        @Default("FAST") Quality quality,
        @Label(value = "Reference samples",
                help = "Shadow rays to each light; more are smoother and slower. Only for the reference quality.")
        @Default("256") @Range(min = 16, max = 4096, step = 16) int samples) {
    /** How light is computed. */
    public enum Quality {
        /** A few cones a light: smooth and quick. */
        FAST,
        /** Many rays a light: to check the fast quality by. */
        REFERENCE
    }
}
