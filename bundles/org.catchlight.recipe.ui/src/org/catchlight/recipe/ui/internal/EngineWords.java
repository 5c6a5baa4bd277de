package org.catchlight.recipe.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.stage.EngineAbilities;

/** What engines can do, in words. */
final class EngineWords {
    private EngineWords() {
    }

    /** Where it works and how large its pictures may be: <em>On this machine, up to 4096 × 4096 px</em>. */
    static String place(EngineAbilities abilities) {
        return (abilities.remote() ? "On another machine" : "On this machine") + ", up to " + size(abilities);
    }

    /** The largest picture, not to be broken: <em>4096 × 4096 px</em>. */
    static String size(EngineAbilities abilities) {
        return abilities.maxWidth() + "\u00a0×\u00a0" + abilities.maxHeight() + "\u00a0px";
    }

    /** What it heeds: <em>Seeds, negative prompt, light of the rig</em>. */
    static String heeds(EngineAbilities abilities) {
        List<String> words = new ArrayList<>();
        add(words, abilities.seeds(), "seeds");
        add(words, abilities.negativePrompt(), "negative prompt");
        add(words, abilities.lightConditioning(), "light of the rig");
        add(words, abilities.inpainting(), "painting under a mask");
        add(words, abilities.references() > 0, abilities.references() == 1 ? "a reference picture" : abilities.references()
                + " reference pictures");
        String all = String.join(", ", words);
        return all.isEmpty() ? "The same picture for every seed" : Character.toUpperCase(all.charAt(0)) + all.substring(1)
                + (abilities.seeds() ? "" : "; the same picture for every seed");
    }

    private static void add(List<String> words, boolean able, String word) {
        if (able) {
            words.add(word);
        }
    }

    /** Why a picture of that size cannot be made; empty if it can. */
    static String tooLarge(EngineAbilities abilities, int width, int height) {
        return width <= abilities.maxWidth() && height <= abilities.maxHeight() ? ""
                : "The picture of this shot, " + width + " × " + height + " px, is larger than what this engine makes. Make it smaller in"
                        + " the camera view; an upscaler can enlarge it afterwards.";
    }
}
