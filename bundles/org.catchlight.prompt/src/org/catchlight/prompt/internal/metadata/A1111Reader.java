package org.catchlight.prompt.internal.metadata;

import java.util.Map;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.catchlight.prompt.metadata.PromptTool;

/** Understands the settings of a text of the AUTOMATIC1111 family. */
final class A1111Reader {
    private A1111Reader() {
    }

    static ImportedPrompt read(ParameterText text, String source) {
        Draft draft = new Draft(source, PromptTool.A1111);
        WordCleaner words = new WordCleaner(draft);
        draft.prompt(words.clean(text.prompt()));
        draft.negative(words.clean(text.negative()));
        Map<String, String> pairs = text.pairs();
        boolean painted = pairs.containsKey("CFG scale") || pairs.containsKey("Distilled CFG Scale");
        if (painted) {
            // Where nothing is said the web UI drew its noise on the graphics card.
            draft.noise(Noise.GPU);
        }
        pairs.forEach((key, value) -> setting(draft, key, value));
        if (pairs.containsKey("Distilled CFG Scale")) {
            draft.flow();
            draft.scale(pairs.get("Distilled CFG Scale"));
        }
        return draft.finish();
    }

    private static void setting(Draft draft, String key, String value) {
        switch (key) {
            case "Steps" -> draft.steps(value);
            case "Sampler" -> {
                if (!value.equals("none")) {
                    draft.sampler(value);
                }
            }
            case "Schedule type" -> draft.spacing(value);
            case "CFG scale" -> draft.scale(value);
            case "CFG Rescale", "CFG rescale", "CFG Rescale phi" -> draft.rescale(value);
            case "Distilled CFG Scale" -> { }
            case "Seed" -> draft.seed(value);
            case "Size" -> {
                String[] sides = value.toLowerCase(java.util.Locale.ROOT).split("x", 2);
                draft.size(sides[0], sides.length > 1 ? sides[1] : "");
            }
            case "Model" -> draft.model(Kind.CHECKPOINT, value, 1);
            case "RNG" -> draft.noise(value.equalsIgnoreCase("CPU") ? Noise.PROCESSOR : Noise.GPU);
            case "Lora hashes" -> names(draft, Kind.ADAPTER, value);
            case "TI hashes", "TI" -> names(draft, Kind.EMBEDDING, value);
            default -> draft.other(key, value);
        }
    }

    /** Names of {@code name: hash, name: hash}. */
    private static void names(Draft draft, Kind kind, String list) {
        for (String entry : list.split(",", 200)) {
            int colon = entry.lastIndexOf(':');
            draft.model(kind, colon < 0 ? entry : entry.substring(0, colon), 1);
        }
    }
}
