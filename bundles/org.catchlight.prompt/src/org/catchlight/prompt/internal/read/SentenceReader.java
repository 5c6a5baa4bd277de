package org.catchlight.prompt.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.internal.compile.Phrases;
import org.catchlight.prompt.internal.dialect.Section;

/** Reads what the sentence dialects write: an opening with the framing, then sentences that each begin with a word and a colon. */
final class SentenceReader {
    private static final Pattern OPENING = Pattern.compile("(?<framing>[A-Z][a-z-]*(?: [a-z-]+){0,3} photograph|Portrait photograph)(?<then>: |\\.(?: |$))");
    private static final Pattern LABEL = Pattern.compile("(?:(?<=[.!?] )|^)(?<word>"
            + Arrays.stream(Section.values()).map(Section::word).filter(word -> !word.isEmpty()).collect(Collectors.joining("|")) + "): ");
    private static final Pattern BARE_BRACKET = Pattern.compile("(?<!\\\\)[()\\[\\]]");
    private static final Pattern WEIGHT = Pattern.compile(":-?\\d{1,3}(?:\\.\\d{1,3})?\\)");

    private SentenceReader() {
    }

    /** Reads a prompt; empty if it is not of that form. */
    static Optional<Reading> read(String prompt) {
        Matcher opening = OPENING.matcher(prompt);
        boolean opened = opening.lookingAt() && ShotPhrase.of(decapitalised(opening.group("framing"))).isPresent();
        if (!opened) {
            return Optional.empty();
        }
        // without weights all brackets are the author's own
        String text = WEIGHT.matcher(prompt).find() ? prompt : BARE_BRACKET.matcher(prompt).replaceAll("\\\\$0");
        Reading reading = new Reading();
        reading.addShotWords(decapitalised(opening.group("framing")));
        List<Labelled> sentences = sentences(text, opening.group("then").equals(": ") ? opening.end() : text.indexOf('.') + 1);
        for (Labelled sentence : sentences) {
            read(reading, sentence);
        }
        return Optional.of(reading);
    }

    private static String decapitalised(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private record Labelled(Section section, String text) {
    }

    /** Labels count only in their order, so that most words of the author's that look like one are not taken for it. */
    private static List<Labelled> sentences(String text, int from) {
        List<Labelled> sentences = new ArrayList<>();
        Section section = Section.OPENING;
        int start = from;
        Matcher label = LABEL.matcher(text);
        for (boolean more = label.find(Math.min(from, text.length())); more; more = label.find()) {
            Section next = named(label.group("word"));
            if (next.compareTo(section) > 0) {
                sentences.add(new Labelled(section, text.substring(start, Math.max(start, label.start()))));
                section = next;
                start = label.end();
            }
        }
        sentences.add(new Labelled(section, text.substring(start)));
        return sentences;
    }

    private static Section named(String word) {
        return Arrays.stream(Section.values()).filter(section -> section.word().equals(word)).findFirst().orElseThrow();
    }

    private static void read(Reading reading, Labelled sentence) {
        Optional<BriefPart> part = sentence.section().part();
        for (Fragment phrase : Phrases.of(sentence.text(), 0, (start, end) -> null)) {
            Optional<ShotPhrase> shot = ShotPhrase.of(phrase.text());
            boolean made = part.isEmpty() || sentence.section() == Section.EXPRESSION && shot.filter(ShotPhrase.POSE::equals).isPresent()
                    || sentence.section() == Section.SETTING && sentence.text().indexOf(',') < 0 && sentence.text().indexOf(';') < 0 && shot.filter(ShotPhrase.BACKDROP::equals).isPresent();
            if (made) {
                reading.addShotWords(phrase.text());
            } else {
                reading.add(part.get(), phrase);
            }
        }
    }
}
