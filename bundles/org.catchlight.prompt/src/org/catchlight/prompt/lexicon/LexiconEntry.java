package org.catchlight.prompt.lexicon;

import java.util.List;

/**
 * An entry of the lexicon.
 *
 * @param term        what it is called, as shown
 * @param kind        what it is about
 * @param says        what it means, in one line
 * @param synonyms    other words for it, under which it is found too
 * @param insert      the words that completion writes; the term itself unless the entry names better ones, as for an emotion that is
 *                    written as what the muscles do
 * @param picture     what to draw beside it: {@code preset:ID} for a lighting preset, {@code fixture:ID} for a modifier,
 *                    {@code lens:MILLIMETRES}, {@code aperture:F-NUMBER}, {@code kelvin:K}, {@code direction:AZIMUTH,ELEVATION},
 *                    {@code film:STOCK}; empty for nothing
 */
public record LexiconEntry(String term, EntryKind kind, String says, List<String> synonyms, String insert, String picture) {
    public LexiconEntry {
        synonyms = List.copyOf(synonyms);
    }
}
