package org.catchlight.stage.internal.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Words for messages and labels. */
public final class Words {
    private static final int LONGEST = 60;

    private Words() {
    }

    /** «grainSize» as «Grain size»; runs of capitals stay together, as in «maxISO». */
    public static String fromCamelCase(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])", " ").replace('_', ' ')
                .strip();
        StringBuilder words = new StringBuilder();
        for (String word : spaced.split("\\s+")) {
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            String shown = acronym ? word : word.toLowerCase(Locale.ROOT);
            words.append(words.isEmpty() ? Character.toUpperCase(shown.charAt(0)) + shown.substring(1) : " " + shown);
        }
        return words.toString();
    }

    /** The text, cut if it is too long for a line. */
    public static String shorten(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "␣");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** The candidate that the user probably meant, if one is near. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String wanted = shorten(word).toLowerCase(Locale.ROOT);
        return candidates.stream().filter(one -> distance(wanted, one.toLowerCase(Locale.ROOT)) <= Math.max(2, wanted.length() / 3))
                .min(Comparator.comparingInt((String one) -> distance(wanted, one.toLowerCase(Locale.ROOT))).thenComparing(one -> one));
    }

    /** Edit distance in which a swap of neighbours counts once (optimal string alignment). */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
