package org.catchlight.prompt.internal.compile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose weights have been read, in the syntax of AUTOMATIC1111's web UI: {@code (word)} counts 1.1 times, {@code (word:1.2)} 1.2
 * times, {@code [word]} 1/1.1 times, a backslash makes a bracket literal. Names of add-ons such as {@code <lora:film:0.8>} are no words
 * and are left out.
 */
public final class MarkedText {
    private static final Pattern NUMBER = Pattern.compile(":\\s*+([+-]?(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++))\\s*+\\)");
    private static final Pattern ADD_ON = Pattern.compile("<(?:lora|lyco|hypernet|ti):[^<>\\n]{1,200}>", Pattern.CASE_INSENSITIVE);
    private static final double ROUND = 1.1;
    private static final int MOST_OPEN = 1000;
    private static final double HEAVIEST = 100;
    /** Weights are kept to three decimals, as they are written. */
    private static final double ROUNDING = 1000;
    private final String given;
    private final StringBuilder plain = new StringBuilder();
    private final Deque<Integer> round = new ArrayDeque<>();
    private final Deque<Integer> square = new ArrayDeque<>();
    private double[] weights;
    private int[] sources;

    private MarkedText(String given) {
        this.given = given;
        weights = new double[given.length()];
        sources = new int[given.length()];
    }

    /** Reads the weights in a text. Never fails. */
    public static MarkedText of(String given) {
        MarkedText text = new MarkedText(given);
        text.read();
        return text;
    }

    /** The words without brackets and numbers. */
    public String plain() {
        return plain.toString();
    }

    /** How much the character at an index of the plain words counts. */
    public double weight(int index) {
        return weights[index];
    }

    /** Where a character of the plain words stands in the text given. */
    public int source(int index) {
        return sources[index];
    }

    private void read() {
        Matcher number = NUMBER.matcher(given);
        Matcher addOn = ADD_ON.matcher(given);
        int at = 0;
        while (at < given.length()) {
            char sign = given.charAt(at);
            if (sign == '\\' && at + 1 < given.length() && "()[]\\".indexOf(given.charAt(at + 1)) >= 0) {
                keep(at + 1);
                at += 2;
            } else if (sign == ':' && !round.isEmpty() && number.region(at, given.length()).lookingAt()) {
                multiply(round.pop(), Double.parseDouble(number.group(1)));
                at = number.end();
            } else if (sign == '<' && addOn.region(at, given.length()).lookingAt()) {
                at = addOn.end();
            } else {
                if (!bracket(sign)) {
                    keep(at);
                }
                at++;
            }
        }
        round.forEach(from -> multiply(from, ROUND));
        square.forEach(from -> multiply(from, 1 / ROUND));
        for (int i = 0; i < plain.length(); i++) {
            weights[i] = Math.round(Math.clamp(weights[i], -HEAVIEST, HEAVIEST) * ROUNDING) / ROUNDING;
        }
    }

    private boolean bracket(char sign) {
        switch (sign) {
            case '(' -> {
                if (round.size() >= MOST_OPEN) {
                    return false;
                }
                round.push(plain.length());
            }
            case '[' -> {
                if (square.size() >= MOST_OPEN) {
                    return false;
                }
                square.push(plain.length());
            }
            case ')' -> {
                if (round.isEmpty()) {
                    return false;
                }
                multiply(round.pop(), ROUND);
            }
            case ']' -> {
                if (square.isEmpty()) {
                    return false;
                }
                multiply(square.pop(), 1 / ROUND);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keep(int at) {
        weights[plain.length()] = 1;
        sources[plain.length()] = at;
        plain.append(given.charAt(at));
    }

    private void multiply(int from, double factor) {
        for (int i = from; i < plain.length(); i++) {
            weights[i] *= factor;
        }
    }

    @Override
    public String toString() {
        return plain + " " + Arrays.toString(Arrays.copyOf(weights, plain.length()));
    }
}
