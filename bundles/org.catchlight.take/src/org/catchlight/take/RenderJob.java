package org.catchlight.take;

import java.nio.file.Path;
import java.util.Map;
import org.catchlight.shot.Shot;

/**
 * Takes to make of one shot.
 *
 * @param shot     the shot; copied when the job is accepted
 * @param shotFile file of the shot, or null if it was never saved
 * @param output   file to write, or null for a new file in {@code NAME.takes} beside the shot; with several takes the number goes
 *                 before the extension
 * @param firstSeed seed of the first take; further takes count up
 * @param takes    how many, 1–9999
 * @param width    pixels, or 0 for the shot's framing
 * @param height   pixels, or 0 for the shot's framing
 * @param engine   id of the engine in place of the recipe's, or empty
 * @param settings overrides by {@code stageId.key}
 * @param write    how takes are written
 */
public record RenderJob(Shot shot, Path shotFile, Path output, long firstSeed, int takes, int width, int height, String engine,
        Map<String, String> settings, TakeSettings write) {
    public RenderJob {
        settings = Map.copyOf(settings);
    }

    /** One take of a shot as it is, in its takes folder. */
    public static RenderJob of(Shot shot, Path shotFile) {
        return new RenderJob(shot, shotFile, null, shot.getSeed(), 1, 0, 0, "", Map.of(), TakeSettings.DEFAULT);
    }
}
