package org.catchlight.take;

import java.nio.file.Path;
import java.util.List;
import org.catchlight.shot.Shot;
import org.catchlight.stage.run.Result.StepResult;

/**
 * A finished take read back from its file.
 *
 * @param file   the picture
 * @param shot   the shot it carries
 * @param seed   seed it was made with
 * @param steps  the stages that made it
 * @param rating 0–5, or −1 rejected, as {@code xmp:Rating}
 */
public record Take(Path file, Shot shot, long seed, List<StepResult> steps, int rating) {
    public Take {
        steps = List.copyOf(steps);
    }
}
