package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.internal.vocabulary.PhraseIndex;
import org.catchlight.prompt.internal.vocabulary.Token;
import org.catchlight.shot.Shot;

/** The words of a brief, cut into tokens once for all rules. */
final class BriefText {
    private static final Set<String> NEGATORS = Set.of("no", "not", "without", "never", "avoid", "non", "un", "isn't", "don't", "aren't",
            "nothing", "minus");
    private static final int NEGATION_REACH = 3;
    private final Map<BriefPart, String> texts = new EnumMap<>(BriefPart.class);
    private final Map<BriefPart, List<Token>> tokens = new EnumMap<>(BriefPart.class);

    BriefText(Shot shot) {
        for (BriefPart part : BriefPart.values()) {
            String text = part.in(shot);
            texts.put(part, text);
            tokens.put(part, Token.of(text));
        }
    }

    /** Words of a brief that an index knows. */
    record Found<T>(BriefPart part, int start, int end, T value) {
    }

    String text(BriefPart part) {
        return texts.get(part);
    }

    List<Token> tokens(BriefPart part) {
        return tokens.get(part);
    }

    /** Phrases of an index in some parts, negated ones ("no retouching") left out. */
    <T> List<Found<T>> find(PhraseIndex<T> index, Iterable<BriefPart> parts) {
        List<Found<T>> found = new ArrayList<>();
        for (BriefPart part : parts) {
            List<Token> words = tokens.get(part);
            for (PhraseIndex.Hit<T> hit : index.hits(words)) {
                if (!negated(words, hit.first())) {
                    found.add(new Found<>(part, hit.start(), hit.end(), hit.value()));
                }
            }
        }
        return found;
    }

    private static boolean negated(List<Token> words, int first) {
        for (int at = first; at > 0 && at > first - NEGATION_REACH && words.get(at).joins(); at--) {
            if (NEGATORS.contains(words.get(at - 1).key())) {
                return true;
            }
        }
        return false;
    }
}
