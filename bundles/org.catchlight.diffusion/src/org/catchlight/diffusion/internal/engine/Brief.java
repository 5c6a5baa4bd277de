package org.catchlight.diffusion.internal.engine;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catchlight.diffusion.engine.DiffusionSettings.WordSettings;
import org.catchlight.shot.Shot;
import org.catchlight.stage.StageException;

/** The words of a shot as a model gets them: the brief's, in its own order, unless the settings say others. */
record Brief(String prompt, String negative, String second) {
    static Brief of(Shot shot, WordSettings words) throws StageException {
        org.catchlight.shot.Brief brief = shot.getBrief();
        String prompt = words.prompt().isBlank() && brief != null ? joined(brief) : words.prompt();
        String negative = words.negative().isBlank() && brief != null ? brief.getNegative() : words.negative();
        if (prompt.isBlank()) {
            throw new StageException("The brief has no words, so the model would not know what to paint.",
                    "Say in the brief who is in the picture, or give the engine a prompt.");
        }
        return new Brief(prompt.strip(), negative == null ? "" : negative.strip(), words.second().strip());
    }

    private static String joined(org.catchlight.shot.Brief brief) {
        return Stream.of(brief.getSubject(), brief.getExpression(), brief.getWardrobe(), brief.getEnvironment(), brief.getMood(),
                brief.getSkin(), brief.getExtras()).filter(words -> words != null && !words.isBlank()).map(String::strip)
                .collect(Collectors.joining(", "));
    }
}
