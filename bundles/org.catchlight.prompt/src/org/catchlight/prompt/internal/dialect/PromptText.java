package org.catchlight.prompt.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.CompiledPrompt.Span;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.Fragment.Run;

/** A text in the making that remembers what made each piece. */
final class PromptText {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final boolean weights;

    /** @param weights whether weights are written, and brackets of the author's own kept from being read as such */
    PromptText(boolean weights) {
        this.weights = weights;
    }

    /** Adds words that join. */
    PromptText join(String words) {
        text.append(words);
        return this;
    }

    /** Adds a phrase. */
    PromptText add(Fragment fragment) {
        int start = text.length();
        for (Run run : fragment.runs()) {
            addRun(run);
        }
        spans.add(new Span(start, text.length(), fragment.source()));
        return this;
    }

    /** Adds a phrase whose words were changed; it has no weights. */
    PromptText add(String words, Fragment made) {
        spans.add(new Span(text.length(), text.length() + words.length(), made.source()));
        text.append(words);
        return this;
    }

    private void addRun(Run run) {
        if (!weights) {
            text.append(run.text());
        } else if (run.weight() == 1 || run.text().isBlank()) {
            text.append(escaped(run.text()));
        } else {
            String words = run.text();
            String bare = words.strip();
            int from = words.indexOf(bare);
            text.append(words, 0, from).append('(').append(escaped(bare)).append(':').append(Weights.text(run.weight())).append(')')
                    .append(words, from + bare.length(), words.length());
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").replace("[", "\\[").replace("]", "\\]");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The last character; NUL at the beginning. */
    char last() {
        return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    String text() {
        return text.toString();
    }

    List<Span> spans() {
        return spans;
    }
}
