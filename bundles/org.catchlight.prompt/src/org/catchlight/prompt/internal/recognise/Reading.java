package org.catchlight.prompt.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.recognise.Recognition;

/** Reads texts for what they say of light, lens and film. */
public final class Reading {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Quantities quantities = new Quantities();

    /** What a part of a brief says. */
    public List<Recognition> of(BriefPart part, String text) {
        return Tidy.up(raw(part, text));
    }

    /** What the parts of a brief say together. */
    public List<Recognition> of(List<BriefPart> parts, java.util.function.Function<BriefPart, String> words) {
        List<Recognition> found = new ArrayList<>();
        parts.forEach(part -> found.addAll(raw(part, words.apply(part))));
        return Tidy.up(found);
    }

    private List<Recognition> raw(BriefPart part, String text) {
        return text.isBlank() ? List.of() : new Reader(part, text).read(Clause.of(Token.lower(text), vocabulary, quantities));
    }
}
