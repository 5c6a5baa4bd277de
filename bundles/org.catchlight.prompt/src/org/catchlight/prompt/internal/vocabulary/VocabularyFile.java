package org.catchlight.prompt.internal.vocabulary;

import java.util.List;
import org.catchlight.prompt.lexicon.LexiconEntry;

/** What one file of vocabulary holds. */
public record VocabularyFile(List<LexiconEntry> entries, List<Rule> rules) {
    public VocabularyFile {
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
    }
}
