package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptFormatException;
import org.catchlight.prompt.metadata.PromptTool;

/**
 * The comment of a NovelAI picture. Its weights are rewritten: {@code {word}} counts 1.05 times, {@code [word]} 1/1.05 times, and
 * {@code 1.3::words::} as the number says.
 */
final class NovelReader {
    private static final Pattern BRACES = Pattern.compile("(\\{{1,12})([^{}\\[\\]]{1,2000})(}{1,12})");
    private static final Pattern BRACKETS = Pattern.compile("(\\[{1,12})([^{}\\[\\]]{1,2000})(]{1,12})");
    private static final Pattern NUMBERED = Pattern.compile("(-?\\d{0,3}\\.?\\d{1,4})::([^:]{1,2000}?)\\s*::");
    private static final double STEP = 1.05;
    private static final Set<String> KNOWN = Set.of("prompt", "uc", "height", "v4_prompt", "v4_negative_prompt", "signed_hash",
            "request_type");

    private NovelReader() {
    }

    static ImportedPrompt read(JsonNode json, String description, String model, String source) throws PromptFormatException {
        String prompt = JsonText.text(json, "prompt");
        prompt = prompt.isBlank() ? description : prompt;
        if (prompt.isBlank()) {
            throw new PromptFormatException("The comment in " + source + " has no prompt in it; paste the prompt as text");
        }
        Draft draft = new Draft(source, PromptTool.NOVELAI);
        draft.prompt(WordCleaner.tidy(weights(prompt)));
        draft.negative(WordCleaner.tidy(weights(JsonText.text(json, "uc"))));
        draft.model(Kind.CHECKPOINT, model, 1);
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String text = entry.getValue().isValueNode() && !entry.getValue().isNull() ? entry.getValue().asText() : "";
            switch (entry.getKey()) {
                case "steps" -> draft.steps(text);
                case "sampler" -> draft.sampler(text);
                case "noise_schedule" -> draft.spacing(text);
                case "seed" -> draft.seed(text);
                case "scale" -> draft.scale(text);
                case "cfg_rescale" -> draft.rescale(text);
                case "width" -> draft.size(text, JsonText.text(json, "height"));
                default -> {
                    if (!KNOWN.contains(entry.getKey()) && !text.equals("false") && !text.equals("0") && !text.equals("0.0")) {
                        draft.other(entry.getKey(), text);
                    }
                }
            }
        }
        return draft.finish();
    }

    private static String weights(String prompt) {
        String words = NUMBERED.matcher(prompt).replaceAll(found -> Matcher.quoteReplacement("(" + found.group(2) + ":"
                + Numbers.rounded(Double.parseDouble(found.group(1))) + ")"));
        words = BRACES.matcher(words).replaceAll(found -> weighted(found.group(1), found.group(2), found.group(3), STEP));
        return BRACKETS.matcher(words).replaceAll(found -> weighted(found.group(1), found.group(2), found.group(3), 1 / STEP));
    }

    private static String weighted(String opened, String words, String closed, double step) {
        int depth = Math.min(opened.length(), closed.length());
        return Matcher.quoteReplacement("(" + words + ":" + Numbers.rounded(Math.pow(step, depth)) + ")");
    }
}
