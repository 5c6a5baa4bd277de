package org.catchlight.prompt.ui.internal.assist;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.lexicon.EntryKind;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.LexiconEntry;
import org.catchlight.prompt.lexicon.Vocabulary;
import org.catchlight.prompt.ui.internal.Services;
import org.catchlight.prompt.ui.internal.text.Mark;
import org.catchlight.prompt.ui.internal.text.Palette.Hue;

/** The lexicon as the editor uses it. */
public final class Words {
    private Words() {
    }

    /** The lexicon in force. */
    public static Lexicon lexicon() {
        return Services.find(Vocabulary.class).map(Vocabulary::lexicon).orElseGet(Lexicon::shipped);
    }

    /** Terms of the lexicon in a line, in the colours of what they are about. */
    public static List<Mark> marks(String line) {
        List<Mark> marks = new ArrayList<>();
        lexicon().matches(line).forEach(match -> {
            Hue hue = hue(match.entry().kind());
            if (hue != null) {
                marks.add(new Mark(match.start(), match.end(), hue, Mark.Role.TERM));
            }
        });
        return marks;
    }

    /** Colour of a kind of words; null for those that are as any other. */
    public static Hue hue(EntryKind kind) {
        return switch (kind) {
            case LIGHT, MODIFIER, PATTERN, DIRECTION, QUALITY, COLOUR -> Hue.LIGHT;
            case LENS, ANGLE, FRAMING -> Hue.LENS;
            case STOCK, DEVELOPING -> Hue.FILM;
            case SKIN, EYES, HAIR -> Hue.SKIN;
            case EXPRESSION, GAZE, POSE -> Hue.EXPRESSION;
            case WARDROBE -> Hue.WARDROBE;
            case ENVIRONMENT, WEATHER, BACKGROUND -> Hue.PLACE;
            case MOOD -> Hue.MOOD;
            default -> null;
        };
    }

    /** What a kind is called beside its words. */
    public static String label(EntryKind kind) {
        return switch (kind) {
            case STOCK -> "film stock";
            case EXTRA -> "composition";
            case NEGATIVE -> "to leave out";
            case COLOUR -> "colour of light";
            case QUALITY -> "quality of light";
            case DIRECTION -> "direction of light";
            case PATTERN -> "light pattern";
            case ANGLE -> "camera angle";
            default -> kind.id();
        };
    }

    /** An entry as a reader wants it explained. */
    public static String explained(LexiconEntry entry) {
        return entry.term() + " · " + label(entry.kind()) + "\n" + entry.says();
    }
}
