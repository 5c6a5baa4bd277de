package org.catchlight.light.rig;

import java.util.Optional;
import org.catchlight.shot.Light;

/**
 * What came of a wish.
 *
 * @param reached whether the shot is now as wished; if not, it is as it was
 * @param message one sentence for the user: what was done, or why it cannot be and what to try
 * @param light   the light that was changed or added, if one was
 */
public record Solution(boolean reached, String message, Optional<Light> light) {
    /** The wish is met. */
    public static Solution done(Light light, String message) {
        return new Solution(true, message, Optional.ofNullable(light));
    }

    /** The wish cannot be met. */
    public static Solution no(String message) {
        return new Solution(false, message, Optional.empty());
    }
}
