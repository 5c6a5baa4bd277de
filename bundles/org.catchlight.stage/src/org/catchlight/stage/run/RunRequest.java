package org.catchlight.stage.run;

import java.util.Map;
import org.catchlight.shot.Shot;

/**
 * One take to run.
 *
 * @param shot     the shot; the runner takes a copy before it answers
 * @param seed     seed of the take
 * @param width    pixels of the engine's picture, or 0 for the shot's framing
 * @param height   pixels of the engine's picture, or 0 for the shot's framing
 * @param engine   id of the engine to use in place of the recipe's, or empty
 * @param settings overrides by {@code stageId.key}
 */
public record RunRequest(Shot shot, long seed, int width, int height, String engine, Map<String, String> settings) {
    public RunRequest {
        settings = Map.copyOf(settings);
    }

    /** A take of the shot as it is. */
    public static RunRequest of(Shot shot) {
        return new RunRequest(shot, shot.getSeed(), 0, 0, "", Map.of());
    }
}
