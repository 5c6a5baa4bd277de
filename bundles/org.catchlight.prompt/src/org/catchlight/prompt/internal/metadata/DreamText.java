package org.catchlight.prompt.internal.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.catchlight.prompt.metadata.PromptTool;

/** A command line of InvokeAI 1 and 2: {@code "a prompt [negative]" -s 50 -S 42 -W 512 -H 640 -C 7.5 -A k_lms}. */
final class DreamText {
    private static final Pattern OPTION = Pattern.compile("(?:^|\\s)(--[A-Za-z]\\w{0,30}|-[A-Za-z])(?:[ =]?\\s*(-?[\\w.:/]{1,100}))?");
    private static final Pattern UNWANTED = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]{0,5000})(?<!\\\\)]");
    private static final Pattern SHORT = Pattern.compile("\\s-[sSWHCA] ?\\d");

    private DreamText() {
    }

    static boolean looksLike(String text) {
        int end = quoteEnd(text);
        return end > 0 && SHORT.matcher(text.substring(end)).find();
    }

    static ImportedPrompt read(String text, String source) {
        Draft draft = new Draft(source, PromptTool.INVOKEAI);
        int quoteEnd = quoteEnd(text);
        String rest;
        if (quoteEnd > 0) {
            words(text.substring(1, quoteEnd).replace("\\\"", "\""), draft);
            rest = text.substring(quoteEnd + 1);
        } else {
            int options = text.indexOf(" -");
            words(options < 0 ? text : text.substring(0, options), draft);
            rest = options < 0 ? "" : text.substring(options);
        }
        draft.noise(Noise.PROCESSOR);
        String[] size = {"", ""};
        Matcher option = OPTION.matcher(rest);
        while (option.find()) {
            String value = option.group(2) == null ? "" : option.group(2);
            String name = option.group(1).length() == 2 ? option.group(1) : option.group(1).toLowerCase(Locale.ROOT);
            switch (name) {
                case "-s", "--steps" -> draft.steps(value);
                case "-S", "--seed" -> draft.seed(value);
                case "-C", "--cfg_scale" -> draft.scale(value);
                case "-A", "-m", "--sampler" -> draft.sampler(value);
                case "-W", "--width" -> size[0] = value;
                case "-H", "--height" -> size[1] = value;
                default -> draft.other(name, value);
            }
        }
        if (!size[0].isEmpty() || !size[1].isEmpty()) {
            draft.size(size[0], size[1]);
        }
        return draft.finish();
    }

    /** Where the quoted prompt at the beginning ends, at its quotation mark; −1 if there is none. */
    private static int quoteEnd(String text) {
        for (int at = 1; at < text.length() && text.charAt(0) == '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '"') {
                return at;
            }
        }
        return -1;
    }

    /** Words in square brackets are unwanted ones. */
    static void words(String prompt, Draft draft) {
        StringBuilder negative = new StringBuilder();
        String wanted = UNWANTED.matcher(prompt).replaceAll(found -> {
            negative.append(negative.isEmpty() ? "" : ", ").append(found.group(1));
            return "";
        });
        draft.prompt(WordCleaner.tidy(CompelSyntax.rewrite(wanted, draft)));
        draft.negative(WordCleaner.tidy(CompelSyntax.rewrite(negative.toString(), draft)));
    }
}
