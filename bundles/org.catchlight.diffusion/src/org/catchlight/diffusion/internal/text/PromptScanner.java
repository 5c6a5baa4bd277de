package org.catchlight.diffusion.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the syntax that {@link org.catchlight.diffusion.text.PromptSyntax} describes, from left to right. */
public final class PromptScanner {
    private static final double ROUND = 1.1;
    private static final double SQUARE = 1 / 1.1;
    private static final String SIGNS = "()[]";
    /** Deeper than anyone nests; keeps what a hostile prompt costs in bounds. */
    private static final int MOST_OPEN = 1000;
    private static final Pattern NUMBER_AND_CLOSE = Pattern.compile(":\\s*+([+-]?(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++))\\s*+\\)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BREAK = Pattern.compile("\\bBREAK\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private final String prompt;
    private final List<PromptPiece> pieces = new ArrayList<>();
    private final Deque<Integer> round = new ArrayDeque<>();
    private final Deque<Integer> square = new ArrayDeque<>();
    /** The piece that further text belongs to; null after a bracket or a break. */
    private PromptPiece current;

    /** For one prompt, to be read once. */
    public PromptScanner(String prompt) {
        this.prompt = prompt;
    }

    /** The pieces, at least one. */
    public List<PromptPiece> scan() {
        Matcher number = NUMBER_AND_CLOSE.matcher(prompt);
        for (int at = 0; at < prompt.length();) {
            char sign = prompt.charAt(at);
            if (sign == '\\') {
                at = escape(at);
            } else if (sign == ':') {
                at = colon(at, number);
            } else if (SIGNS.indexOf(sign) >= 0) {
                bracket(sign, at);
                at++;
            } else {
                at = words(at);
            }
        }
        round.forEach(from -> multiply(from, ROUND));
        square.forEach(from -> multiply(from, SQUARE));
        return joined();
    }

    private int escape(int at) {
        if (at + 1 < prompt.length() && (SIGNS.indexOf(prompt.charAt(at + 1)) >= 0 || prompt.charAt(at + 1) == '\\')) {
            literal(at + 1);
            return at + 2;
        }
        current();
        return at + 1;
    }

    private int colon(int at, Matcher number) {
        if (!round.isEmpty() && number.region(at, prompt.length()).lookingAt()) {
            multiply(round.pop(), Double.parseDouble(number.group(1)));
            return number.end();
        }
        literal(at);
        return at + 1;
    }

    private void bracket(char sign, int at) {
        if (sign == '(' && round.size() < MOST_OPEN) {
            round.push(pieces.size());
            current = null;
        } else if (sign == '[' && square.size() < MOST_OPEN) {
            square.push(pieces.size());
            current = null;
        } else if (sign == ')' && !round.isEmpty()) {
            multiply(round.pop(), ROUND);
        } else if (sign == ']' && !square.isEmpty()) {
            multiply(square.pop(), SQUARE);
        } else {
            literal(at);
        }
    }

    private void literal(int at) {
        current().add(prompt.charAt(at), at);
    }

    private PromptPiece current() {
        if (current == null) {
            current = new PromptPiece(false);
            pieces.add(current);
        }
        return current;
    }

    private int words(int from) {
        int to = from;
        while (to < prompt.length() && "\\:".indexOf(prompt.charAt(to)) < 0 && SIGNS.indexOf(prompt.charAt(to)) < 0) {
            to++;
        }
        int done = from;
        // what is outside the stretch takes no part in where words begin and end
        Matcher matcher = BREAK.matcher(prompt.substring(from, to));
        while (matcher.find()) {
            int before = from + matcher.start();
            while (before > done && CharacterClasses.isSpace(prompt.charAt(before - 1))) {
                before--;
            }
            addWords(done, before);
            pieces.add(new PromptPiece(true));
            current = null;
            done = from + matcher.end();
            while (done < to && CharacterClasses.isSpace(prompt.charAt(done))) {
                done++;
            }
        }
        addWords(done, to);
        return to;
    }

    private void addWords(int from, int to) {
        PromptPiece piece = current();
        for (int i = from; i < to; i++) {
            piece.add(prompt.charAt(i), i);
        }
    }

    private void multiply(int from, double factor) {
        current = null;
        for (PromptPiece piece : pieces.subList(from, pieces.size())) {
            piece.multiply(factor);
        }
    }

    private List<PromptPiece> joined() {
        List<PromptPiece> result = new ArrayList<>();
        for (PromptPiece piece : pieces) {
            if (result.isEmpty() || !result.getLast().joins(piece)) {
                result.add(piece);
            }
        }
        // only now, since the web UI keeps what is empty, as a lone backslash in brackets, and does not join across it
        result.removeIf(PromptPiece::isEmpty);
        return result.isEmpty() ? List.of(new PromptPiece(false)) : result;
    }
}
