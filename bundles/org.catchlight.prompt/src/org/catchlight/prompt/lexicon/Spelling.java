package org.catchlight.prompt.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.catchlight.prompt.internal.vocabulary.Token;
import org.catchlight.stage.UserFolder;

/**
 * Finds words that are most likely misspelt. The words of the lexicon and the user's own ({@code vocabulary/words.txt} in the user's
 * folder, one a line) are known, and so is the system's list of English words where there is one. Without such a list only slips in longer words of
 * the trade are found: a letter missing, doubled or out of its place, as nobody can tell other unknown words from wrong ones. Immutable;
 * safe to share between threads.
 */
public final class Spelling {
    private static final List<Path> SYSTEM_LISTS = List.of(Path.of("/usr/share/dict/british-english"),
            Path.of("/usr/share/dict/american-english"), Path.of("/usr/share/dict/words"));
    private static final long MOST_BYTES = 32 << 20;
    private static final int SHORTEST_SLIP = 6;
    private static final int SHORTEST_SUBSTITUTION = 9;
    private static final int LONGEST = 30;
    private static final int MOST_SUGGESTIONS = 5;
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly", "er", "r", "est", "y", "ish", "like", "less", "n't",
            "ness", "ful", "en", "n");
    private final Lexicon lexicon;
    private final Set<String> english;
    private final Set<String> own;

    private Spelling(Lexicon lexicon, Set<String> english, Set<String> own) {
        this.lexicon = lexicon;
        this.english = english;
        this.own = own;
    }

    /**
     * A word that is likely wrong.
     *
     * @param start       first character
     * @param end         the character after the last
     * @param suggestions what may be meant, the best first; may be empty
     */
    public record Doubt(int start, int end, List<String> suggestions) {
        public Doubt {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Spelling by a lexicon, the user's words and the system's list, which are read now. */
    public static Spelling of(Lexicon lexicon) {
        Set<String> english = SYSTEM_LISTS.stream().filter(Files::isRegularFile).findFirst().map(Spelling::words).orElse(Set.of());
        return of(lexicon, english, words(UserFolder.path().resolve("vocabulary").resolve("words.txt")));
    }

    /** Spelling by a lexicon, a list of English words, which may be empty, and words of the user, all in small letters. */
    public static Spelling of(Lexicon lexicon, Set<String> english, Set<String> own) {
        return new Spelling(lexicon, Set.copyOf(english), Set.copyOf(own));
    }

    private static Set<String> words(Path file) {
        Set<String> words = new HashSet<>();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
                    lines.map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> words.add(line.toLowerCase(Locale.ROOT)));
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            // Not there, not to be read, or not in UTF-8: then nothing is known from it.
            return Set.of();
        }
        return words;
    }

    /**
     * Words of a text that are likely wrong, in order. Linear in the length of the text.
     *
     * @param most how many at most
     */
    public List<Doubt> check(CharSequence text, int most) {
        List<Doubt> doubts = new ArrayList<>();
        for (Token token : Token.of(text)) {
            if (doubts.size() >= most) {
                break;
            }
            String word = text.subSequence(token.start(), token.end()).toString();
            String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
            if (token.number() || lower.length() < 3 || lower.length() > LONGEST || known(lower)) {
                continue;
            }
            List<String> suggestions = suggestions(lower);
            boolean name = Character.isUpperCase(word.charAt(0)) && suggestions.isEmpty();
            if (english.isEmpty() ? !suggestions.isEmpty() : !name) {
                doubts.add(new Doubt(token.start(), token.end(), cased(word, suggestions)));
            }
        }
        return doubts;
    }

    private boolean known(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (listed(bare)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending) && bare.length() > ending.length() + 2) {
                String stem = bare.substring(0, bare.length() - ending.length());
                boolean doubled = stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
                if (listed(stem) || listed(stem + "e") || listed(stem + "y")
                        || stem.endsWith("i") && listed(stem.substring(0, stem.length() - 1) + "y")
                        || doubled && listed(stem.substring(0, stem.length() - 1))) {
                    return true;
                }
            }
            if (english.isEmpty() && (listed(bare + ending)
                    || bare.endsWith("e") && listed(bare.substring(0, bare.length() - 1) + ending))) {
                return true;
            }
        }
        return false;
    }

    private boolean listed(String word) {
        return english.contains(word) || own.contains(word) || lexicon.knows(word);
    }

    private List<String> suggestions(String word) {
        Set<String> found = new LinkedHashSet<>();
        boolean trade = english.isEmpty();
        if (trade && word.length() < SHORTEST_SLIP) {
            return List.of();
        }
        for (int at = 0; at < word.length() - 1; at++) {
            consider(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2), found);
        }
        for (int at = trade ? 1 : 0; at < word.length(); at++) {
            consider(word.substring(0, at) + word.substring(at + 1), found);
        }
        boolean substitutions = !trade || word.length() >= SHORTEST_SUBSTITUTION;
        for (int at = trade ? 1 : 0; at <= word.length(); at++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                consider(word.substring(0, at) + letter + word.substring(at), found);
                if (substitutions && at < word.length()) {
                    consider(word.substring(0, at) + letter + word.substring(at + 1), found);
                }
            }
        }
        return found.stream().limit(MOST_SUGGESTIONS).toList();
    }

    private void consider(String candidate, Set<String> found) {
        if (candidate.length() >= (english.isEmpty() ? SHORTEST_SLIP : 2)
                && (lexicon.spelt().contains(candidate) || own.contains(candidate) || english.contains(candidate))) {
            found.add(candidate);
        }
    }

    private static List<String> cased(String word, List<String> suggestions) {
        return Character.isUpperCase(word.charAt(0))
                ? suggestions.stream().map(one -> Character.toUpperCase(one.charAt(0)) + one.substring(1)).toList() : suggestions;
    }
}
