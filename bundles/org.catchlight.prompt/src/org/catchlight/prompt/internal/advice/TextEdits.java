package org.catchlight.prompt.internal.advice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of a text that leave neither stray commas nor wrong articles behind. */
final class TextEdits {
    private static final Pattern ARTICLE_BEFORE = Pattern.compile("(?i)\\b(an?)(\\s+)$");
    private static final Pattern LEADING = Pattern.compile("^[\\s,;]+");
    private static final Pattern OPEN = Pattern.compile("[,;.(\\[{|:]\\s*$");
    /** Words that link a phrase to the one before. */
    private static final Set<String> LINKS = Set.of("in", "with", "under", "by", "at", "before", "just", "inside", "on");
    /** Words that cannot stand at the end of what was cut before them, such as <em>in</em> of "in natural light". */
    private static final Set<String> DANGLING = Set.of("in", "with", "under", "by", "at", "and", "of", "the", "a", "an", "very", "so", "really",
            "extremely", "ultra", "super", "hyper", "highly", "absolutely", "&");

    private TextEdits() {
    }

    /** Takes characters out, with the comma, article or preposition that then has nothing to belong to. */
    static String remove(String text, int start, int end) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        Matcher weight = Pattern.compile("^\\s*(:\\s*[0-9.]+)?\\s*[)\\]]").matcher(after);
        if (before.matches("(?s).*[(\\[]\\s*") && weight.find()) {
            before = before.replaceAll("[(\\[]+\\s*$", "");
            after = after.substring(weight.end()).replaceFirst("^[)\\]]+", "");
        }
        boolean ends = after.isBlank() || after.matches("(?s)\\s*[,;.)\\]|}].*");
        if (ends) {
            before = undangled(before);
            boolean begins = before.isBlank() || before.matches("(?s).*[,;.(\\[{|:]\\s*");
            if (begins && !before.matches("(?s).*[(\\[{|]\\s*")) {
                after = LEADING.matcher(after).replaceFirst("");
                if (after.isBlank() || after.startsWith(".")) {
                    return (before.replaceFirst("[\\s,;]+$", "") + after).strip();
                }
                return (before + after).stripLeading();
            }
            return (before.stripTrailing() + after.replaceFirst("^\\s+(?=[,;.])", "")).strip();
        }
        String rest = after.stripLeading();
        return agreed(before, rest);
    }

    private static String undangled(String before) {
        String text = before;
        while (true) {
            String kept = text.stripTrailing();
            int from = Math.max(kept.lastIndexOf(' '), Math.max(kept.lastIndexOf(','), kept.lastIndexOf('\n'))) + 1;
            if (from >= kept.length() || !DANGLING.contains(kept.substring(from).toLowerCase(Locale.ROOT))) {
                return text;
            }
            text = kept.substring(0, from);
        }
    }

    /** Puts words in the place of characters; with commas where they would run into what stands beside them. */
    static String replace(String text, int start, int end, String words) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        boolean linked = LINKS.contains(firstWord(text.substring(start, end))) && !LINKS.contains(firstWord(words));
        if (linked && !before.isBlank() && !OPEN.matcher(before).find()) {
            before = before.stripTrailing() + ", ";
        }
        boolean runsOn = words.indexOf(',') >= 0 && after.matches("(?s)\\s+[\\p{L}\\d].*");
        return agreed(before, words + (runsOn ? "," : "") + after);
    }

    private static String firstWord(String text) {
        return text.strip().split("[\\s,]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Whether characters are a phrase of their own, between commas or the ends of the text. */
    static boolean wholePhrase(String text, int start, int end) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        return (before.isBlank() || OPEN.matcher(before).find()) && (after.isBlank() || after.matches("(?s)\\s*[,;.|})\\]].*"));
    }

    /** Joins, with the article before in agreement with what follows; one before another article or a plural number goes. */
    private static String agreed(String before, String after) {
        Matcher article = ARTICLE_BEFORE.matcher(before);
        if (!article.find() || after.isBlank() || !Character.isLetter(after.charAt(0))) {
            return before + after;
        }
        String stem = before.substring(0, article.start());
        if (after.matches("(?is)(an?|the|one|two|three|no)\\b.*")) {
            return stem + after;
        }
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(after.charAt(0))) >= 0 && !after.matches("(?is)(uni|eu|one|use).*");
        String made = vowel ? "an" : "a";
        if (Character.isUpperCase(article.group(1).charAt(0))) {
            made = Character.toUpperCase(made.charAt(0)) + made.substring(1);
        }
        return stem + made + article.group(2) + after;
    }

    /** Appends words after a comma, unless the text has them already. */
    static String append(String text, String words) {
        String kept = text.stripTrailing();
        if (kept.isEmpty()) {
            return words;
        }
        if (kept.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
            return text;
        }
        char last = kept.charAt(kept.length() - 1);
        return kept + (last == ',' || last == ';' || last == '.' ? " " : ", ") + words;
    }
}
