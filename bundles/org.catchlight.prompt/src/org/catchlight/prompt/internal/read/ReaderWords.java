package org.catchlight.prompt.internal.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.catchlight.prompt.BriefPart;

/** Single words that tell which part of a brief a phrase belongs to; beside this class in reader.txt. */
final class ReaderWords {
    private final Map<String, BriefPart> whole = new HashMap<>();
    private final Map<String, BriefPart> begins = new HashMap<>();
    private static final int SHORTEST_BEGIN = 3;

    private ReaderWords() {
    }

    static ReaderWords shipped() {
        ReaderWords words = new ReaderWords();
        try (InputStream in = ReaderWords.class.getResourceAsStream("reader.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(words::addLine);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The words of the brief's reader cannot be read", unreadable);
        }
        return words;
    }

    private void addLine(String line) {
        String[] words = line.split(" ");
        BriefPart part = BriefPart.valueOf(words[0].toUpperCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            if (words[i].endsWith("*")) {
                begins.putIfAbsent(words[i].substring(0, words[i].length() - 1), part);
            } else {
                whole.putIfAbsent(words[i], part);
            }
        }
    }

    /** The part that a word, in lower case, points to. */
    Optional<BriefPart> part(String word) {
        BriefPart part = whole.get(word);
        for (int end = word.length(); part == null && end >= SHORTEST_BEGIN; end--) {
            part = begins.get(word.substring(0, end));
        }
        return Optional.ofNullable(part);
    }
}
