package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.internal.advice.BriefText.Found;
import org.catchlight.prompt.internal.vocabulary.PhraseIndex;
import org.catchlight.prompt.lexicon.EntryKind;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.LexiconEntry;

/** The entries of the lexicon that say how much of the person a picture takes in, with their extent. */
final class FramingWords {
    private static final String PICTURE = "frame:";
    private final PhraseIndex<Extent> index = new PhraseIndex<>();
    private final List<Extent> extents = new ArrayList<>();

    /** How much a framing takes in from top to bottom, in metres. */
    record Extent(String term, double least, double most) {
        double middle() {
            return Math.round(Math.sqrt(least * most) * 100) / 100.0;
        }

        boolean holds(double metres) {
            return metres >= least * 0.97 && metres <= most * 1.03;
        }
    }

    FramingWords(Lexicon lexicon) {
        for (LexiconEntry entry : lexicon.entries()) {
            extent(entry).ifPresent(extent -> {
                extents.add(extent);
                index.add(entry.term(), extent);
                entry.synonyms().forEach(synonym -> index.addIfFree(synonym, extent));
            });
        }
    }

    private static Optional<Extent> extent(LexiconEntry entry) {
        if (entry.kind() != EntryKind.FRAMING || !entry.picture().matches("frame:[0-9]+(\\.[0-9]+)?,[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        String[] numbers = entry.picture().substring(PICTURE.length()).split(",");
        return Optional.of(new Extent(entry.term(), Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
    }

    /** The framings that a brief asks for. */
    List<Found<Extent>> in(BriefText brief) {
        return brief.find(index, EnumSet.complementOf(EnumSet.of(BriefPart.NEGATIVE)));
    }

    /** What a picture that takes in so much is called. */
    Optional<Extent> name(double metres) {
        return extents.stream().filter(extent -> extent.holds(metres))
                .min((a, b) -> Double.compare(Math.abs(Math.log(a.middle() / metres)), Math.abs(Math.log(b.middle() / metres))));
    }
}
