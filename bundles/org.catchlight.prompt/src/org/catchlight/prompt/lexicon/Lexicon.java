package org.catchlight.prompt.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.internal.vocabulary.PhraseIndex;
import org.catchlight.prompt.internal.vocabulary.Shipped;
import org.catchlight.prompt.internal.vocabulary.Token;

/**
 * The words of photography. Immutable; safe to share between threads. Case, hyphens, plural and British or American spelling make no
 * difference to what is found.
 */
public final class Lexicon {
    private final List<LexiconEntry> entries;
    private final PhraseIndex<LexiconEntry> wanted = new PhraseIndex<>();
    private final PhraseIndex<LexiconEntry> unwanted = new PhraseIndex<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> spelt = new HashSet<>();

    /** A lexicon of these entries; of two with the same term and kind the later one counts. */
    public Lexicon(Collection<LexiconEntry> entries) {
        Map<String, LexiconEntry> byTerm = new LinkedHashMap<>();
        entries.forEach(entry -> byTerm.put(entry.kind() + " " + Token.key(entry.term()), entry));
        this.entries = List.copyOf(byTerm.values());
        this.entries.forEach(entry -> index(entry.kind().part()).add(entry.term(), entry));
        for (LexiconEntry entry : this.entries) {
            entry.synonyms().forEach(synonym -> index(entry.kind().part()).addIfFree(synonym, entry));
            learn(entry.term());
            learn(entry.insert());
            learn(entry.says());
            entry.synonyms().forEach(this::learn);
        }
    }

    private PhraseIndex<LexiconEntry> index(BriefPart part) {
        return part == BriefPart.NEGATIVE ? unwanted : wanted;
    }

    private void learn(String text) {
        Token.of(text).forEach(token -> {
            words.add(token.key());
            spelt.add(text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT));
        });
    }

    /** All words that occur, in small letters, as they are spelt. */
    Set<String> spelt() {
        return spelt;
    }

    /** The lexicon that ships, without what other bundles and the user add; see {@link Vocabulary} for all of it. */
    public static Lexicon shipped() {
        return Shipped.lexicon();
    }

    /** All entries, in the order of their files. */
    public List<LexiconEntry> entries() {
        return entries;
    }

    /** The entry that has these words as its term or as a synonym; one of the negative part only if there is no other. */
    public Optional<LexiconEntry> find(String phrase) {
        return wanted.exact(phrase).or(() -> unwanted.exact(phrase));
    }

    /**
     * What a text says in words of the lexicon: the longest phrases, from left to right, none over another. Punctuation other than hyphens
     * and slashes ends a phrase. Linear in the length of the text. Entries of the negative part do not count.
     */
    public List<LexiconMatch> matches(CharSequence text) {
        return matches(text, BriefPart.EXTRAS);
    }

    /** As above in one part of a brief: in the negative part its own entries count, in all others all but those. */
    public List<LexiconMatch> matches(CharSequence text, BriefPart part) {
        return index(part).hits(Token.of(text)).stream().map(hit -> new LexiconMatch(hit.start(), hit.end(), hit.value())).toList();
    }

    /**
     * Entries for what has been typed, the best first: those whose term begins so before those whose synonyms do, before those with a word
     * that does; within these, entries that belong in the part of the brief before others.
     *
     * @param typed begin of a term, in any case; empty for all of the part
     * @param part  where it is being typed; in the negative part only what belongs there is offered, and nowhere else
     * @param most  how many entries at most
     */
    public List<LexiconEntry> complete(String typed, BriefPart part, int most) {
        String wanted = Token.key(typed);
        record Ranked(LexiconEntry entry, int rank) {
        }
        List<Ranked> found = new ArrayList<>();
        for (LexiconEntry entry : entries) {
            boolean fits = entry.kind().part() == part;
            if ((part == BriefPart.NEGATIVE || entry.kind().part() == BriefPart.NEGATIVE) && !fits) {
                continue;
            }
            int rank = rank(entry, wanted);
            if (rank >= 0 && (fits || !wanted.isEmpty())) {
                found.add(new Ranked(entry, 2 * rank + (fits ? 0 : 1)));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        return found.stream().limit(most).map(Ranked::entry).toList();
    }

    private static int rank(LexiconEntry entry, String wanted) {
        String term = Token.key(entry.term());
        if (term.startsWith(wanted)) {
            return 0;
        }
        List<String> synonyms = entry.synonyms().stream().map(Token::key).toList();
        if (synonyms.stream().anyMatch(synonym -> synonym.startsWith(wanted))) {
            return 1;
        }
        String inner = " " + wanted;
        if (term.contains(inner) || synonyms.stream().anyMatch(synonym -> synonym.contains(inner))) {
            return 2;
        }
        return wanted.length() > 2 && (" " + Token.key(entry.insert())).contains(inner) ? 3 : -1;
    }

    /** Whether a single word occurs in the lexicon, so that a spelling checker lets it pass. */
    public boolean knows(String word) {
        return Token.of(word).stream().allMatch(token -> words.contains(token.key()));
    }
}
