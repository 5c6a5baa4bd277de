package org.catchlight.prompt.internal.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.prompt.metadata.ImportedModel.Kind;

/**
 * Takes out of a prompt of the AUTOMATIC1111 family what is no word, and notes it in a draft: tags of LoRAs and embeddings, prompt editing
 * ({@code [from:to:when]}), alternation ({@code [a|b]}) and {@code AND}. Weights in round and square brackets stay as they are.
 */
final class WordCleaner {
    private static final Pattern NETWORK = Pattern.compile("<(?:lora|lyco|lycoris|hypernet|loha):([^:<>]{1,200})(?::([^<>]{0,100}))?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBEDDING = Pattern.compile("\\(?\\bembedding:([\\w.\\- /\\\\]{1,100}?)(?:\\.pt|\\.safetensors)?"
            + "(?::(-?[\\d.]{1,10}))?(?:\\)|(?=[,\\n):]|$))", Pattern.CASE_INSENSITIVE);
    private static final Pattern INNERMOST = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]{0,2000})(?<!\\\\)]");
    private static final Pattern WHEN = Pattern.compile("\\s*\\d{0,6}(\\.\\d{0,6})?\\s*");
    private static final Pattern COMPOSED = Pattern.compile("\\s+AND\\s+(?=\\S)");
    private static final Pattern EMPTY = Pattern.compile("(?<!\\\\)(?:\\( ?\\)|\\[ ?])");
    private static final int MOST_NESTING = 12;
    /** Stand for brackets that only weaken words, so that those around them come to be innermost. */
    private static final char OPENED = '\uE000';
    private static final char CLOSED = '\uE001';
    private final Draft draft;

    WordCleaner(Draft draft) {
        this.draft = draft;
    }

    /** The words of a prompt on one line. */
    String clean(String prompt) {
        String words = NETWORK.matcher(prompt).replaceAll(tag -> {
            String weight = tag.group(2) == null ? "1" : tag.group(2).split(":", 2)[0];
            draft.model(Kind.ADAPTER, tag.group(1), Numbers.decimal(weight).orElse(1));
            return "";
        });
        words = EMBEDDING.matcher(words).replaceAll(tag -> {
            draft.model(Kind.EMBEDDING, tag.group(1), tag.group(2) == null ? 1 : Numbers.decimal(tag.group(2)).orElse(1));
            return "";
        });
        for (int round = 0; round < MOST_NESTING; round++) {
            String resolved = INNERMOST.matcher(words).replaceAll(bracket -> Matcher.quoteReplacement(resolve(bracket.group(1))));
            if (resolved.equals(words)) {
                break;
            }
            words = resolved;
        }
        String joined = COMPOSED.matcher(words).replaceAll(", ");
        if (!joined.equals(words)) {
            draft.remark("Prompts that AND composed are one prompt here.");
        }
        return tidy(joined.replace(OPENED, '[').replace(CLOSED, ']'));
    }

    private String resolve(String inside) {
        int bar = topLevel(inside, '|', 0);
        if (bar >= 0) {
            draft.remark("Words that alternate from step to step, as in [a|b], are not known here; the first ones are taken.");
            return inside.substring(0, bar);
        }
        int first = topLevel(inside, ':', 0);
        int second = first < 0 ? -1 : topLevel(inside, ':', first + 1);
        String when = first < 0 ? "" : inside.substring((second < 0 ? first : second) + 1);
        if (first < 0 || when.isBlank() || !WHEN.matcher(when).matches()) {
            return OPENED + inside + CLOSED;
        }
        draft.remark("Words that change on the way, as in [from:to:when], are not known here; the later ones are taken.");
        String from = inside.substring(0, first);
        String to = second < 0 ? from : inside.substring(first + 1, second);
        return to.isBlank() ? from : to;
    }

    /** Where a sign stands outside round brackets, or −1. */
    private static int topLevel(String text, char sign, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')') {
                depth--;
            } else if (letter == sign && depth <= 0) {
                return at;
            }
        }
        return -1;
    }

    /** One line, without the commas and brackets that cut tags left behind. */
    static String tidy(String words) {
        String line = EMPTY.matcher(oneLine(words)).replaceAll("");
        StringBuilder tidy = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            char last = tidy.isEmpty() ? ',' : tidy.charAt(tidy.length() - 1);
            if (letter == ',') {
                cutSpace(tidy);
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ',') {
                    tidy.append(',');
                }
            } else if (letter != ' ' || last != ' ' && !tidy.isEmpty()) {
                tidy.append(letter);
            }
        }
        cutSpace(tidy);
        if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == ',') {
            tidy.setLength(tidy.length() - 1);
        }
        return tidy.toString();
    }

    /** White space becomes one space; an end of line that no sign of punctuation precedes becomes a comma. */
    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean space = false;
        boolean ended = false;
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (Character.isWhitespace(letter) || letter == '\u00A0') {
                space = true;
                ended |= letter == '\n' || letter == '\r';
                continue;
            }
            if (space && !line.isEmpty()) {
                line.append(ended && ".!?;:,".indexOf(line.charAt(line.length() - 1)) < 0 ? ", " : " ");
            }
            space = false;
            ended = false;
            line.append(letter);
        }
        return line.toString();
    }

    private static void cutSpace(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
