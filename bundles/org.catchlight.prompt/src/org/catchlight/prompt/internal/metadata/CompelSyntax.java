package org.catchlight.prompt.internal.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * InvokeAI's weights turned into {@code (word:1.21)}: {@code word++}, {@code (several words)-}, {@code (words)1.3}. A {@code +} counts 1.1
 * times, a {@code −} 0.9 times, as InvokeAI's documentation says.
 */
final class CompelSyntax {
    private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\(([^()]{1,2000})(?<!\\\\)\\)"
            + "(\\+{1,20}|-{1,20}|\\d{0,3}\\.?\\d{1,4})(?![\\w.])");
    private static final Pattern WORD = Pattern.compile("(?<![\\w)+\\-])(\\w{1,100})(\\+{1,20}|-{2,20}|-(?=[\\s,.;)]|$))(?![\\w+\\-])");
    private static final Pattern CALL = Pattern.compile("\\)\\.(blend|and|swap)\\(([^()]{0,200})\\)");
    private static final double MORE = 1.1;
    private static final double LESS = 0.9;

    private CompelSyntax() {
    }

    /** A prompt with InvokeAI's weights rewritten; what is not understood is remarked on in the draft and its words are kept. */
    static String rewrite(String prompt, Draft draft) {
        String words = prompt;
        Matcher call = CALL.matcher(words);
        if (call.find()) {
            draft.remark("A ." + call.group(1) + "() of prompts is not known here; their words are joined.");
            words = CALL.matcher(words).replaceAll(")");
            words = words.replaceAll("\\(\\s*\"", "").replaceAll("\"\\s*\\)", "").replaceAll("\"\\s*,\\s*\"", ", ");
        }
        for (int round = 0; round < 8; round++) {
            String before = words;
            words = GROUP.matcher(words).replaceAll(found -> Matcher.quoteReplacement(weighted(found.group(1), found.group(2))));
            if (words.equals(before)) {
                break;
            }
        }
        return WORD.matcher(words).replaceAll(found -> Matcher.quoteReplacement(weighted(found.group(1), found.group(2))));
    }

    private static String weighted(String words, String weight) {
        double factor = switch (weight.charAt(0)) {
            case '+' -> Math.pow(MORE, weight.length());
            case '-' -> Math.pow(LESS, weight.length());
            default -> Double.parseDouble(weight);
        };
        return "(" + words + ":" + Numbers.rounded(factor) + ")";
    }
}
