package org.catchlight.prompt.internal.read;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.lexicon.EntryKind;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.LexiconMatch;

/** Tells which part of a brief a phrase belongs to, by the lexicon first and by single words where it is silent. */
final class PhraseJudge {
    private static final double CUE = 0.3;
    private static final double FIRST_WORD = 0.15;
    private static final double SURE = 0.12;
    private static final double LONGEST = 40;
    private static final Pattern NUMBERS = Pattern.compile("(?i)\\b\\d{1,4} ?mm\\b|\\bf ?/ ?\\d|\\bf\\d\\.\\d|\\b\\d{3,5} ?k\\b|\\biso ?\\d"
            + "|\\bcamera[- ](?:left|right)\\b|\\bstops?\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
    private static final Map<String, BriefPart> OPENINGS = Map.of("wearing ", BriefPart.WARDROBE, "dressed in ", BriefPart.WARDROBE,
            "set in ", BriefPart.ENVIRONMENT, "standing in ", BriefPart.ENVIRONMENT, "sitting in ", BriefPart.ENVIRONMENT,
            "portrait of ", BriefPart.SUBJECT, "photo of ", BriefPart.SUBJECT, "photograph of ", BriefPart.SUBJECT);
    private final Lexicon lexicon;
    private final ReaderWords words;

    PhraseJudge(Lexicon lexicon, ReaderWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * What speaks for what.
     *
     * @param parts for each part of the brief, 0 for nothing
     * @param shot  for light, lens, film or framing
     */
    record Votes(Map<BriefPart, Double> parts, double shot) {
        double of(BriefPart part) {
            return parts.getOrDefault(part, 0.0);
        }

        /** The part with most votes; empty if nothing is sure. */
        Optional<BriefPart> best() {
            return parts.entrySet().stream().filter(entry -> entry.getValue() >= SURE)
                    .max(Comparator.comparingDouble(Map.Entry::getValue)).map(Map.Entry::getKey);
        }

        /** Whether it is about light, lens, film or framing rather than about anything else. */
        boolean isShot() {
            return shot >= SURE && parts.values().stream().allMatch(votes -> votes < shot);
        }
    }

    Votes votes(String phrase) {
        Map<BriefPart, Double> parts = new EnumMap<>(BriefPart.class);
        double shot = NUMBERS.matcher(phrase).find() ? 0.5 : 0;
        double length = Math.clamp(phrase.length(), 1, LONGEST);
        for (LexiconMatch match : lexicon.matches(phrase)) {
            EntryKind kind = match.entry().kind();
            double share = Math.min(1, (match.end() - match.start()) / length);
            if (kind.origin().isPresent()) {
                shot += share;
            } else if (kind != EntryKind.NEGATIVE) {
                parts.merge(kind.part(), share, Double::sum);
            }
        }
        String lower = phrase.toLowerCase(Locale.ROOT);
        OPENINGS.forEach((opening, part) -> {
            if (lower.startsWith(opening)) {
                parts.merge(part, 1.0, Double::sum);
            }
        });
        WORD.matcher(lower).results().limit(50).forEach(word -> words.part(word.group())
                .ifPresent(part -> parts.merge(part, word.start() == 0 ? CUE + FIRST_WORD : CUE, Double::sum)));
        return new Votes(parts, shot);
    }
}
