package org.catchlight.diffusion.text;

import java.util.Arrays;
import java.util.List;
import org.catchlight.diffusion.internal.text.PromptScanner;

/**
 * The weights that people write into prompts, as AUTOMATIC1111's web UI reads them:
 * <ul>
 * <li>{@code (word)} counts 1.1 times, {@code ((word))} 1.21 times; {@code (word:1.2)} 1.2 times;</li>
 * <li>{@code [word]} counts 1/1.1 times; square brackets take no number;</li>
 * <li>weights of nested brackets are multiplied; what comes out is held between −100 and 100;</li>
 * <li>{@code \(}, {@code \)}, {@code \[}, {@code \]} and {@code \\} stand for the sign itself; any other backslash is left out;</li>
 * <li>{@code BREAK}, as a word of its own in capitals, begins a new chunk, and the white space around it is left out;</li>
 * <li>a bracket that is never closed holds to the end of the prompt; a closing bracket without an opening one is a literal, and so is an
 * opening one inside a thousand others.</li>
 * </ul>
 * Two things are different there and are not followed: a {@code BREAK} inside brackets, which there becomes a negatively weighted word,
 * breaks here too; and a number that is none, as in {@code (a:1.2.3)}, which fails there, is literal here. What the web UI does before it
 * reads weights ({@code <lora:…>}, {@code [from:to:when]}, {@code AND}) is no part of this.
 */
public final class PromptSyntax {
    private PromptSyntax() {
    }

    /**
     * Reads a prompt. Never fails.
     *
     * @return the parts in order, neighbours of equal weight joined as there; at least one, which may be empty
     */
    public static List<PromptPart> parse(String prompt) {
        return new PromptScanner(prompt).scan().stream()
                .map(piece -> piece.isBreak() ? PromptPart.lineBreak() : PromptPart.text(piece.text(), piece.weight(), piece.sources()))
                .toList();
    }

    /** A prompt without any syntax: one part of weight 1. */
    public static List<PromptPart> literal(String prompt) {
        int[] sources = new int[prompt.length()];
        Arrays.setAll(sources, index -> index);
        return List.of(PromptPart.text(prompt, 1, sources));
    }
}
