package org.catchlight.prompt.metadata;

import java.io.IOException;
import java.util.Collection;
import org.catchlight.prompt.BriefReader;
import org.catchlight.prompt.internal.metadata.ShotFiller;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;

/** Puts an imported prompt into a shot. */
public final class ShotImport {
    private ShotImport() {
    }

    /**
     * Changes a shot's brief, seed, size and engine settings to what was imported; rig, camera and film stay. Plain edits of the model, so
     * a caller that records them can take them back.
     *
     * @param prompt  what was read
     * @param shot    the shot to change
     * @param reader  splits the words into the parts of the brief; words about light, lens and film go to the extras, from where they can
     *                be recognised
     * @param engines ids of the engines that are installed, such as {@code model:realistic-vision}: one that goes by the name of the
     *                imported model becomes the shot's; without one, sampling goes to the engine of the recipe if that is a model
     * @return what was taken over, and what was not and why
     */
    public static ImportReport apply(ImportedPrompt prompt, Shot shot, BriefReader reader, Collection<String> engines) {
        return new ShotFiller(prompt, shot, engines).fill(reader);
    }

    /**
     * The shot to begin from: the take's own where the source is a take, else the blank preset, with its rig, called by the name of the
     * source. {@link #apply} does the rest.
     *
     * @throws IOException if the shot that a take carries is damaged; the message names the take and the mend
     */
    public static Shot begin(ImportedPrompt prompt) throws IOException {
        if (prompt.hasShot()) {
            return ShotFiles.fromXmi(prompt.shotXmi(), prompt.source());
        }
        Shot shot = Presets.blank();
        shot.setName(ShotFiller.nameOf(prompt.source()));
        return shot;
    }
}
