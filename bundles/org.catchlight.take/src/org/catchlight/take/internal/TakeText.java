package org.catchlight.take.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catchlight.shot.Brief;
import org.catchlight.shot.Shot;
import org.catchlight.stage.run.Result.StepResult;

/**
 * The {@code parameters} text of the AUTOMATIC1111 family, which many programs show and parse: the prompt on the first line, the
 * negative prompt on the second, then one line of {@code Key: value} pairs.
 */
final class TakeText {
    private static final String MODEL_PREFIX = "model:";

    private TakeText() {
    }

    static String parameters(Shot shot, long seed, int width, int height, List<StepResult> steps, String program) {
        List<String> lines = new ArrayList<>();
        Brief brief = shot.getBrief();
        if (brief != null) {
            lines.add(words(brief.getSubject(), brief.getExpression(), brief.getWardrobe(), brief.getEnvironment(), brief.getMood(),
                    brief.getSkin(), brief.getExtras()));
            String negative = words(brief.getNegative());
            if (!negative.isEmpty()) {
                lines.add("Negative prompt: " + negative);
            }
        }
        List<String> pairs = new ArrayList<>();
        pairs.add("Steps: " + setting(steps, "steps", "1"));
        pairs.add("Sampler: " + quoted(setting(steps, "sampler", "none")));
        pairs.add("Seed: " + seed);
        pairs.add("Size: " + width + "x" + height);
        pairs.add("Model: " + quoted(model(steps)));
        pairs.add("Version: " + quoted(program));
        lines.add(String.join(", ", pairs));
        return String.join("\n", lines);
    }

    /** Whether a trained model had a part in the picture. A model's stages are named {@code model:NAME}. */
    static boolean usesTrainedModel(List<StepResult> steps) {
        return steps.stream().anyMatch(step -> step.stage().startsWith(MODEL_PREFIX));
    }

    /** The engine's name: that of its model, or of what it is without one, such as stand-in. */
    private static String model(List<StepResult> steps) {
        if (steps.isEmpty()) {
            return "none";
        }
        StepResult engine = steps.getFirst();
        return engine.stage().startsWith(MODEL_PREFIX) ? engine.stage().substring(MODEL_PREFIX.length())
                : engine.label().toLowerCase(Locale.ROOT);
    }

    private static String setting(List<StepResult> steps, String key, String otherwise) {
        return steps.isEmpty() ? otherwise : steps.getFirst().settings().getOrDefault(key, otherwise);
    }

    /** Parsers split at commas and colons unless a value is quoted. */
    private static String quoted(String value) {
        return value.matches("[^,:\"\\n]*") ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + '"';
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(part -> part.strip().replaceAll("\\s*\\R\\s*", ", "))
                .collect(Collectors.joining(", "));
    }
}
