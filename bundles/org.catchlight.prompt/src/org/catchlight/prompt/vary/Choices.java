package org.catchlight.prompt.vary;

import java.util.Random;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.internal.vary.Expander;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Choices in a text, made by a seed:
 * <ul>
 * <li>{@code {soft|hard} light}: one of them; {@code {3::soft|hard}} soft three times as often;
 * <li>{@code {2$$a|b|c}}: two different ones, joined by a comma; {@code {1-2$$a|b|c}} one or two; {@code {2$$ and $$a|b|c}} joined by "and";
 * <li>{@code __hair__}: a line of the file {@code hair.txt}, see {@link Wildcards}; the line may have choices of its own;
 * <li>a backslash before one of these signs takes its meaning away.
 * </ul>
 * Choices may be nested. The same text, seed and files give the same result on every machine.
 */
public final class Choices {
    private Choices() {
    }

    /** Whether a text may have any choice in it. */
    public static boolean in(String text) {
        return text.indexOf('{') >= 0 && text.indexOf('|') >= 0 || text.contains("__") || text.contains("$$");
    }

    /** Whether any part of a shot's brief has a choice in it. */
    public static boolean in(Shot shot) {
        for (BriefPart part : BriefPart.values()) {
            if (in(part.in(shot))) {
                return true;
            }
        }
        return false;
    }

    /** Makes the choices of a text. */
    public static Expansion make(String text, long seed, Wildcards wildcards) {
        return new Expander(wildcards, new Random(mixed(seed, 0))).expand(text);
    }

    /**
     * Makes the choices of a shot's brief for a seed, in a copy with that seed.
     *
     * @return the copy and, part by part, what was chosen
     */
    public static Made make(Shot shot, long seed, Wildcards wildcards) {
        Shot copy = EcoreUtil.copy(shot);
        copy.setSeed(seed);
        var picks = new java.util.ArrayList<Expansion.Pick>();
        var problems = new java.util.ArrayList<String>();
        for (BriefPart part : BriefPart.values()) {
            String words = part.in(shot);
            if (in(words)) {
                Expansion expansion = new Expander(wildcards, new Random(mixed(seed, part.ordinal() + 1))).expand(words);
                part.set(copy, expansion.text());
                picks.addAll(expansion.picks());
                problems.addAll(expansion.problems());
            }
        }
        return new Made(copy, picks, problems);
    }

    /**
     * A shot with its choices made.
     *
     * @param shot     a copy
     * @param picks    what was chosen
     * @param problems a sentence for each choice that could not be made
     */
    public record Made(Shot shot, java.util.List<Expansion.Pick> picks, java.util.List<String> problems) {
        /** Keeps copies. */
        public Made {
            picks = java.util.List.copyOf(picks);
            problems = java.util.List.copyOf(problems);
        }
    }

    /** Neighbouring seeds shall choose differently, which the generator's own mixing does not promise for its first number. */
    private static long mixed(long seed, long part) {
        long value = seed * 0x9E3779B97F4A7C15L + part * 0xD1B54A32D192ED03L;
        value = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        value = (value ^ value >>> 27) * 0x94D049BB133111EBL;
        return value ^ value >>> 31;
    }
}
