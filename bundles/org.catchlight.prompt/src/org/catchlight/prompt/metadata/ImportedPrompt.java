package org.catchlight.prompt.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What another program (or an earlier take) says about how a picture came about. {@link ShotImport} puts it into a shot.
 *
 * @param source   name of the file, or what to call pasted text
 * @param tool     whose way of writing it is
 * @param prompt   the words, weights as {@code (freckles:1.2)}; what is no word, such as a LoRA's tag, is in {@code models}
 * @param negative what was not to be in the picture, written the same way
 * @param sampling the way from noise to picture
 * @param width    pixels of the picture as it was first painted, or 0 if that is not known
 * @param height   pixels of the picture as it was first painted, or 0 if that is not known
 * @param models   the models that had a part in it, the painting one first
 * @param others   everything else that was said, by the other program's names, in its order
 * @param remarks  sentences for the user on what was understood otherwise than it was written
 * @param shotXmi  the whole shot as XMI, from a take; else empty
 */
public record ImportedPrompt(String source, PromptTool tool, String prompt, String negative, ImportedSampling sampling, int width,
        int height, List<ImportedModel> models, Map<String, String> others, List<String> remarks, String shotXmi) {
    public ImportedPrompt {
        models = List.copyOf(models);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        remarks = List.copyOf(remarks);
    }

    /** Whether it carries the whole shot. */
    public boolean hasShot() {
        return !shotXmi.isEmpty();
    }
}
