package org.catchlight.diffusion.internal.engine;

import java.util.Arrays;
import org.catchlight.diffusion.engine.DiffusionSettings.WordSettings;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.shot.Shot;
import org.catchlight.stage.StageException;

/** The words of a shot as a model gets them: compiled from brief, rig, camera and film, unless the settings say others. */
record Brief(String prompt, String negative, String second) {
    /** Reads of the shot only what the words depend on. */
    static Brief of(Shot shot, WordSettings words, PromptCompiler prompts, String dialect) throws StageException {
        if (!words.prompt().isBlank() && !words.negative().isBlank()) {
            return new Brief(words.prompt().strip(), words.negative().strip(), words.second().strip());
        }
        if (!words.prompt().isBlank()) {
            return new Brief(words.prompt().strip(), BriefPart.NEGATIVE.in(shot).strip(), words.second().strip());
        }
        boolean silent = Arrays.stream(BriefPart.values()).filter(part -> part != BriefPart.NEGATIVE).allMatch(part -> part.in(shot).isBlank());
        if (silent) {
            throw new StageException("The brief has no words, so the model would not know what to paint.",
                    "Say in the brief who is in the picture, or give the engine a prompt.");
        }
        Dialect chosen = prompts.dialect(dialect).or(() -> prompts.dialect(Dialect.SENTENCES)).orElseThrow();
        CompiledPrompt compiled = prompts.compile(shot, chosen);
        String negative = words.negative().isBlank() ? compiled.negative() : words.negative().strip();
        return new Brief(compiled.prompt(), negative, words.second().isBlank() ? compiled.second() : words.second().strip());
    }
}
