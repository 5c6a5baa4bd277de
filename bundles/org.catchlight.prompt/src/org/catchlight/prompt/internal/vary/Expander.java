package org.catchlight.prompt.internal.vary;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.catchlight.prompt.vary.Expansion;
import org.catchlight.prompt.vary.Wildcards;

/** Makes the choices of one text. Use once. */
public final class Expander {
    /** Lists may name lists; one that names itself shall end. */
    private static final int DEEPEST = 20;
    /** A text may not grow beyond this. */
    private static final int LONGEST = 2_000_000;
    private static final String SIGNS = "{}|_$\\";

    private final Wildcards wildcards;
    private final Random random;
    private final List<Expansion.Pick> picks = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** An expander with its own random numbers. */
    public Expander(Wildcards wildcards, Random random) {
        this.wildcards = wildcards;
        this.random = random;
    }

    /** Makes the choices. */
    public Expansion expand(String text) {
        String made = expand(text, 0);
        return new Expansion(made, picks, problems.stream().distinct().toList());
    }

    private String expand(String text, int depth) {
        StringBuilder out = new StringBuilder();
        int[] closing = closing(text);
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '\\' && at + 1 < text.length() && SIGNS.indexOf(text.charAt(at + 1)) >= 0) {
                out.append(text.charAt(at + 1));
                at += 2;
            } else if (letter == '{') {
                at = braces(text, at, closing[at], depth, out);
            } else if (text.startsWith("__", at)) {
                at = wildcard(text, at, depth, out);
            } else {
                out.append(letter);
                at++;
            }
            if (out.length() > LONGEST) {
                problem("The choices make a text of more than two million characters; the rest was left out.");
                return out.substring(0, LONGEST);
            }
        }
        return out.toString();
    }

    /** Expands the choice that begins at a brace and answers where the text goes on. */
    private int braces(String text, int start, int end, int depth, StringBuilder out) {
        if (end < 0) {
            problem("The brace in “" + near(text, start) + "” is not closed; add a }.");
            out.append('{');
            return start + 1;
        }
        String asked = text.substring(start, end + 1);
        if (depth >= DEEPEST) {
            problem("Choices in “" + near(text, start) + "” are nested more than " + DEEPEST + " deep; take some out.");
            out.append(asked);
            return end + 1;
        }
        String chosen = choose(text.substring(start + 1, end), depth);
        if (depth == 0) {
            picks.add(new Expansion.Pick(asked, chosen));
        }
        out.append(chosen);
        return end + 1;
    }

    /** Chooses from what stands between braces. */
    private String choose(String inside, int depth) {
        int[] count = {1, 1};
        String separator = ", ";
        String rest = inside;
        int dollars = topLevel(inside, "$$", 0);
        if (dollars >= 0 && inside.substring(0, dollars).strip().matches("\\d{1,3}(-\\d{1,3})?")) {
            String[] ends = inside.substring(0, dollars).strip().split("-");
            count[0] = Integer.parseInt(ends[0]);
            count[1] = Math.max(count[0], Integer.parseInt(ends[ends.length - 1]));
            rest = inside.substring(dollars + 2);
            int second = topLevel(rest, "$$", 0);
            if (second >= 0 && rest.indexOf('|') > second) {
                separator = rest.substring(0, second);
                rest = rest.substring(second + 2);
            }
        }
        List<String> options = options(rest);
        int wished = count[0] + random.nextInt(count[1] - count[0] + 1);
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < wished && !options.isEmpty(); i++) {
            chosen.add(expand(drawn(options, true), depth + 1));
        }
        return String.join(separator, chosen);
    }

    private static List<String> options(String text) {
        List<String> options = new ArrayList<>();
        int from = 0;
        for (int bar = topLevel(text, "|", 0); bar >= 0; bar = topLevel(text, "|", from)) {
            options.add(text.substring(from, bar));
            from = bar + 1;
        }
        options.add(text.substring(from));
        return options;
    }

    /** Draws one of several by their weights, such as {@code 3::soft}, and takes it out if asked to. */
    private String drawn(List<String> options, boolean takeOut) {
        double[] weights = options.stream().mapToDouble(Expander::weight).toArray();
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double aim = random.nextDouble() * all;
        int index = 0;
        while (index < weights.length - 1 && (aim >= weights[index] || weights[index] == 0)) {
            aim -= weights[index++];
        }
        String option = takeOut ? options.remove(index) : options.get(index);
        int colons = option.indexOf("::");
        return colons > 0 && weighted(option, colons) ? option.substring(colons + 2) : option;
    }

    private static double weight(String option) {
        int colons = option.indexOf("::");
        return colons > 0 && weighted(option, colons) ? Double.parseDouble(option.substring(0, colons).strip()) : 1;
    }

    private static boolean weighted(String option, int colons) {
        return option.substring(0, colons).strip().matches("\\d{1,6}(\\.\\d{1,6})?");
    }

    /** Expands the wildcard that begins at two underscores and answers where the text goes on. */
    private int wildcard(String text, int start, int depth, StringBuilder out) {
        int end = text.indexOf("__", start + 2);
        String name = end < 0 || end - start > 120 ? "" : text.substring(start + 2, end).strip();
        if (name.isEmpty() || !name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_ ./-]*")) {
            out.append("__");
            return start + 2;
        }
        String asked = text.substring(start, end + 2);
        Optional<String> line = depth >= DEEPEST ? tooDeep(asked) : line(name);
        String chosen = line.map(words -> expand(words, depth + 1)).orElse(asked);
        if (depth == 0 && line.isPresent()) {
            picks.add(new Expansion.Pick(asked, chosen));
        }
        out.append(chosen);
        return end + 2;
    }

    private Optional<String> tooDeep(String asked) {
        problem("The list " + asked + " names itself; take it out of its own lines.");
        return Optional.empty();
    }

    private Optional<String> line(String name) {
        try {
            Optional<List<String>> lines = wildcards.lines(name);
            if (lines.isEmpty()) {
                problem("There is no list for __" + name + "__; write one choice a line into " + wildcards.folder().resolve(name + ".txt") + ".");
            } else if (lines.get().isEmpty()) {
                problem("The list " + wildcards.folder().resolve(name + ".txt") + " is empty; write one choice a line.");
            } else {
                return Optional.of(drawn(lines.get(), false));
            }
        } catch (IOException unreadable) {
            problem(unreadable.getMessage());
        }
        return Optional.empty();
    }

    /** For each opening brace where it closes, else −1. */
    private static int[] closing(String text) {
        if (text.indexOf('{') < 0) {
            return new int[0];
        }
        int[] closing = new int[text.length()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\') {
                i++;
            } else if (letter == '{') {
                open.push(i);
            } else if (letter == '}' && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    /** Where {@code sign} stands outside inner braces, or −1. */
    private static int topLevel(String text, String sign, int from) {
        int open = 0;
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\') {
                i++;
            } else if (letter == '{') {
                open++;
            } else if (letter == '}') {
                open--;
            } else if (open == 0 && text.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    private void problem(String sentence) {
        if (problems.size() < 20) {
            problems.add(sentence);
        }
    }

    private static String near(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 24)).strip();
    }
}
