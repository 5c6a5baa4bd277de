package org.catchlight.prompt.internal.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.LexiconEntry;

/** The files of vocabulary that ship, which lie beside this class. Read once. */
public final class Shipped {
    private static final List<String> FILES = List.of("people", "expressions", "wardrobe", "places", "skin", "mood", "light", "camera",
            "film", "negative", "advice-words", "advice-light", "advice-people", "advice-shot");

    private Shipped() {
    }

    /** Reads them when they are first needed. */
    private static final class Held {
        private static final List<VocabularyFile> READ = List.copyOf(read());
    }

    /** The files in their order. */
    public static List<VocabularyFile> files() {
        return Held.READ;
    }

    private static List<VocabularyFile> read() {
        List<VocabularyFile> files = new ArrayList<>();
        for (String name : FILES) {
            try (InputStream in = Shipped.class.getResourceAsStream(name + ".json")) {
                if (in == null) {
                    throw new IllegalStateException("The vocabulary " + name + ".json is missing from this build");
                }
                files.add(VocabularyReader.read(in, name + ".json"));
            } catch (IOException broken) {
                throw new IllegalStateException("The vocabulary that ships is damaged: " + broken.getMessage(), broken);
            }
        }
        return files;
    }

    /** The lexicon of these files. */
    public static Lexicon lexicon() {
        List<LexiconEntry> entries = new ArrayList<>();
        files().forEach(file -> entries.addAll(file.entries()));
        return new Lexicon(entries);
    }

    /** The rules of these files. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        files().forEach(file -> rules.addAll(file.rules()));
        return rules;
    }
}
