package org.catchlight.prompt;

import java.util.List;
import java.util.Optional;

/**
 * A shot in the words of a dialect.
 *
 * @param dialect       id of the dialect
 * @param prompt        what shall be in the picture
 * @param second        in place of the prompt for a second text encoder; empty for the prompt
 * @param negative      what shall not be in the picture; empty in dialects that have none of their own
 * @param promptSpans   what made each piece of the prompt, in order and without overlaps; joining words belong to none
 * @param negativeSpans the same for the negative
 * @param leftOut       what the words do not say since a later stage of the recipe does it, one sentence each
 */
public record CompiledPrompt(String dialect, String prompt, String second, String negative, List<Span> promptSpans,
        List<Span> negativeSpans, List<String> leftOut) {
    /** Keeps copies. */
    public CompiledPrompt {
        promptSpans = List.copyOf(promptSpans);
        negativeSpans = List.copyOf(negativeSpans);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A piece of a compiled text and what made it.
     *
     * @param start  index of its first character
     * @param end    index behind its last one
     * @param source what made it
     */
    public record Span(int start, int end, Source source) {
    }

    /** The piece of the prompt at an index. */
    public Optional<Span> promptSpanAt(int index) {
        return at(promptSpans, index);
    }

    /** The piece of the negative at an index. */
    public Optional<Span> negativeSpanAt(int index) {
        return at(negativeSpans, index);
    }

    private static Optional<Span> at(List<Span> spans, int index) {
        return spans.stream().filter(span -> span.start() <= index && index < span.end()).findFirst();
    }
}
