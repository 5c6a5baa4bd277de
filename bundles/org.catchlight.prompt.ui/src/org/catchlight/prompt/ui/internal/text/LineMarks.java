package org.catchlight.prompt.ui.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands out in one line: terms of the lexicon, weights, choices. The marks neither overlap nor leave their order. */
public final class LineMarks {
    private static final Pattern SYNTAX = Pattern.compile(
            "(?<close>:\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\))|(?<bracket>[(\\[\\])])|(?<choice>\\{(?:\\d{1,2}\\$\\$)?|[|}]|__[\\w\\-/]{1,64}__)");

    private final Function<String, List<Mark>> terms;

    /**
     * Marks of lines.
     *
     * @param terms finds the terms of a line, in any order; quick, for it is asked while the text is drawn
     */
    public LineMarks(Function<String, List<Mark>> terms) {
        this.terms = terms;
    }

    /** Marks of a line, from left to right. */
    public List<Mark> of(String line) {
        List<Mark> found = new ArrayList<>();
        Matcher syntax = SYNTAX.matcher(line);
        while (syntax.find()) {
            found.add(new Mark(syntax.start(), syntax.end(), null, syntax.group("choice") == null ? Mark.Role.WEIGHT : Mark.Role.CHOICE));
        }
        found.addAll(terms.apply(line));
        found.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : found) {
            if (apart.isEmpty() || mark.start() >= apart.getLast().end()) {
                apart.add(mark);
            }
        }
        return apart;
    }
}
