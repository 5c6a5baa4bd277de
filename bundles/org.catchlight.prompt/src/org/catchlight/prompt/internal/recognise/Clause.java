package org.catchlight.prompt.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.internal.recognise.Meaning.Use;

/**
 * A stretch of text between commas, or about one light of several that "and" joins.
 *
 * @param begins whether it begins a sentence
 * @param items  terms and unknown words in order
 */
record Clause(boolean begins, List<Mention> items) {
    /** Longer ones are cut: nobody speaks so, and reading one takes time by the square of its length. */
    private static final int LONGEST = 80;

    /** Whether every word of it is known. */
    boolean pure() {
        return items.stream().noneMatch(item -> item.is(Use.UNKNOWN));
    }

    boolean says(String name) {
        return items.stream().anyMatch(item -> item.meaning().has(name));
    }

    boolean hasWord(String... words) {
        return items.stream().anyMatch(item -> List.of(words).contains(item.word()));
    }

    /** Cuts a text into clauses. */
    static List<Clause> of(String lower, Vocabulary vocabulary, Quantities quantities) {
        List<Token> tokens = Token.of(lower);
        List<Mention> numbers = quantities.in(lower);
        List<Clause> clauses = new ArrayList<>();
        List<Mention> items = new ArrayList<>();
        boolean begins = true;
        int number = 0;
        int i = 0;
        while (i < tokens.size()) {
            if (items.size() >= LONGEST) {
                begins = add(clauses, items, begins, false);
                items = new ArrayList<>();
            }
            Token token = tokens.get(i);
            if (number < numbers.size() && numbers.get(number).start() <= token.start()) {
                Mention quantity = numbers.get(number++);
                items.add(quantity);
                while (i < tokens.size() && tokens.get(i).start() < quantity.end()) {
                    i++;
                }
                continue;
            }
            if (token.ends()) {
                begins = add(clauses, items, begins, token.endsSentence());
                items = new ArrayList<>();
                i++;
                continue;
            }
            int limit = limit(tokens, i, number < numbers.size() ? numbers.get(number).start() : Integer.MAX_VALUE);
            Vocabulary.Match match = vocabulary.longest(tokens, i, limit).orElse(new Vocabulary.Match(Meaning.UNKNOWN, 1));
            int end = tokens.get(i + match.tokens() - 1).end();
            items.add(new Mention(token.start(), end, lower.substring(token.start(), end), match.meaning()));
            i += match.tokens();
        }
        add(clauses, items, begins, true);
        return clauses;
    }

    /** How far a term may reach: to the next number. */
    private static int limit(List<Token> tokens, int from, int before) {
        int limit = from;
        while (limit < tokens.size() && limit < from + 8 && tokens.get(limit).start() < before) {
            limit++;
        }
        return limit;
    }

    /** Adds what is between two marks and answers whether the next clause begins a sentence. */
    private static boolean add(List<Clause> clauses, List<Mention> items, boolean begins, boolean ends) {
        boolean first = begins;
        if (!items.isEmpty()) {
            for (List<Mention> part : split(items)) {
                clauses.add(new Clause(first, List.copyOf(part)));
                first = false;
            }
        }
        return ends || first;
    }

    /** Parts of a clause that speak of lights of their own: "beauty dish above and reflector below". */
    private static List<List<Mention>> split(List<Mention> items) {
        boolean ratio = items.stream().anyMatch(item -> item.meaning().has("ratio") || item.meaning().has("contrast"));
        if (!ratio) {
            for (int i = 1; i < items.size() - 1; i++) {
                String word = items.get(i).word();
                boolean and = List.of("and", "plus", "while", "+", "&").contains(word);
                if (and || word.equals("with") || word.equals("as")) {
                    List<Mention> left = items.subList(0, i);
                    List<Mention> right = items.subList(i + 1, items.size());
                    boolean apart = and ? names(left) && names(right) : word.equals("with") && names(left) && role(right) && !role(left)
                            || word.equals("with") && role(left) && role(right);
                    if (apart) {
                        List<List<Mention>> parts = new ArrayList<>();
                        parts.add(left);
                        parts.addAll(split(right));
                        return parts;
                    }
                }
            }
        }
        return List.of(items);
    }

    private static boolean names(List<Mention> items) {
        return items.stream().anyMatch(item -> item.meaning().namesLight() && !item.is(Use.FILLER));
    }

    private static boolean role(List<Mention> items) {
        return items.stream().anyMatch(item -> item.meaning().has("role"));
    }
}
