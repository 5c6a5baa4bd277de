package org.catchlight.prompt;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A phrase that goes into a prompt, before a dialect has given it its form.
 *
 * @param runs       its words, cut where their weight changes; at least one
 * @param mark       the mark that its author put behind it: {@code ,} {@code ;} {@code .} {@code !} {@code ?}, or empty
 * @param importance 0–1; dialects that put what matters first sort by it
 * @param source     what made it
 */
public record Fragment(List<Run> runs, String mark, double importance, Source source) {
    /** Keeps a copy. */
    public Fragment {
        runs = List.copyOf(runs);
    }

    /** A phrase without weights. */
    public static Fragment of(String text, double importance, Source source) {
        return new Fragment(List.of(new Run(text, 1)), "", importance, source);
    }

    /** The words without weights. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /**
     * Words of one weight.
     *
     * @param text   with the spaces that part it from its neighbours
     * @param weight how much it counts; 1 is neutral
     */
    public record Run(String text, double weight) {
    }
}
