package org.catchlight.prompt.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catchlight.prompt.internal.recognise.Meaning.Use;

/** Tells words about light from words that only look so: "light blue eyes", "her left hand", "a warm smile". */
final class Grammar {
    /** What may follow the noun "light". */
    private static final Set<String> AFTER_LIGHT = Set.of("from", "at", "on", "in", "through", "falling", "falls", "coming", "comes", "with",
            "behind", "to", "across", "by", "of", "and", "around", "filtering", "over", "above", "below", "is", "under", "bouncing",
            "streaming", "as", "for", "off", "raking", "pouring", "hitting", "spilling", "grazing", "wrapping", "only", "that", "which",
            "setup", "placed", "source", "set", "near", "just", "against", "along", "down", "up", "into", "inside", "outside", "pattern");
    private static final Set<String> COLOURS = Set.of("brown", "grey", "gray", "green", "blue", "pink", "red", "purple", "yellow", "orange",
            "blond", "blonde", "skin", "hair", "beard", "eyes", "white", "silver", "gold", "beige");
    /** What has a left and a right of its own. */
    private static final Set<String> SIDED = Set.of("hand", "hands", "arm", "shoulder", "eye", "eyebrow", "brow", "cheek", "ear", "leg",
            "knee", "foot", "wrist", "elbow", "temple", "nostril", "thumb", "finger", "palm", "profile", "sleeve", "pocket", "lapel",
            "breast", "hip", "third", "half", "now", "before", "after", "corner", "page");
    /** What people do toward a side. */
    private static final Set<String> TURNING = Set.of("looking", "looks", "look", "facing", "faces", "turned", "turning", "turns", "gazing",
            "gaze", "gazes", "glancing", "leaning", "leans", "walking", "standing", "sitting", "tilted", "head", "eyes", "stares",
            "staring", "chin", "hair", "parted");
    /** What makes a key one for doors, and a fill a verb. */
    private static final Set<String> NO_KEY = Set.of("ring", "rings", "chain", "hole", "board", "west", "lime", "person", "figure", "card");
    private static final Set<String> NO_FILL = Set.of("in", "out", "the", "up", "her", "his");

    private Grammar() {
    }

    /** The clause with every "light" that is no noun as an unknown word. */
    static List<Mention> withoutFalseLights(List<Mention> items) {
        List<Mention> real = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            Mention item = items.get(i);
            Mention next = i + 1 < items.size() ? items.get(i + 1) : null;
            boolean wrong = item.meaning().has("light") && !isNoun(items, i, next)
                    || next != null && item.word().equals("key") && NO_KEY.contains(next.word())
                    || next != null && item.word().equals("fill") && NO_FILL.contains(next.word())
                    || item.word().equals("rim") && i > 0 && items.get(i - 1).is(Use.UNKNOWN) && (next == null || next.is(Use.UNKNOWN));
            if (wrong) {
                real.set(i, new Mention(item.start(), item.end(), item.word(), Meaning.UNKNOWN));
            }
        }
        return real;
    }

    private static boolean isNoun(List<Mention> items, int at, Mention next) {
        if (next == null || AFTER_LIGHT.contains(next.word())) {
            return true;
        }
        if (COLOURS.contains(next.word())) {
            return false;
        }
        if (!next.is(Use.UNKNOWN) && !next.is(Use.ADJECTIVE)) {
            return true;
        }
        return at > 0 && (items.get(at - 1).is(Use.ADJECTIVE) || items.get(at - 1).meaning().has("fixture"));
    }

    /** Which items count for a light, if light is spoken of. */
    static boolean[] counting(List<Mention> items, boolean carried) {
        boolean[] counts = new boolean[items.size()];
        for (int i = 0; i < counts.length; i++) {
            Mention item = items.get(i);
            counts[i] = switch (item.meaning().use()) {
                case ANCHOR -> !(item.meaning().has("side") && turned(items, i));
                case PLAIN -> !place(item) || !sided(items, i) && !turned(items, i);
                case ADJECTIVE -> carried || beforeNoun(items, i) || afterNoun(items, i);
                case ALWAYS -> item.meaning().has("eyelevel");
                case FILLER, UNKNOWN -> false;
            };
        }
        return counts;
    }

    private static boolean place(Mention item) {
        return item.meaning().has("side") || item.meaning().has("turn") || item.meaning().has("height") || item.meaning().has("low")
                || item.meaning().has("below");
    }

    private static boolean sided(List<Mention> items, int at) {
        return at + 1 < items.size() && SIDED.contains(items.get(at + 1).word());
    }

    /** Whether the word before tells that a person turns there. */
    private static boolean turned(List<Mention> items, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (TURNING.contains(items.get(i).word())) {
                return true;
            }
            if (items.get(i).meaning().has("noun") || items.get(i).meaning().has("role")) {
                return false;
            }
        }
        return false;
    }

    private static boolean beforeNoun(List<Mention> items, int at) {
        for (int i = at + 1; i < items.size(); i++) {
            Mention item = items.get(i);
            if (item.meaning().has("noun")) {
                return true;
            }
            boolean between = item.is(Use.ADJECTIVE) || item.is(Use.FILLER) && !List.of("and", "with", "on", "of", "in", "at").contains(
                    item.word()) || item.word().equals("and") && i + 1 < items.size() && items.get(i + 1).is(Use.ADJECTIVE)
                    || item.is(Use.PLAIN) && !place(item) || item.is(Use.ANCHOR) && item.meaning().has("kelvin");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** "The light is hard and warm". */
    private static boolean afterNoun(List<Mention> items, int at) {
        boolean is = false;
        for (int i = at - 1; i >= 0; i--) {
            Mention item = items.get(i);
            is |= item.word().equals("is") || item.word().equals("was");
            if (item.meaning().has("noun")) {
                return is;
            }
            if (!item.is(Use.ADJECTIVE) && !item.is(Use.FILLER)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a clause says by itself that it is about light. */
    static boolean speaksOfLight(List<Mention> items, boolean[] counts) {
        boolean role = false;
        boolean detail = false;
        boolean star = false;
        for (int i = 0; i < counts.length; i++) {
            Mention item = items.get(i);
            if (!counts[i]) {
                continue;
            }
            if (item.is(Use.ANCHOR) || item.is(Use.ADJECTIVE)) {
                return true;
            }
            role |= item.is(Use.PLAIN) && item.meaning().has("role");
            star |= item.is(Use.PLAIN) && item.meaning().get("fixture").equals("sun");
            detail |= item.is(Use.PLAIN) && !item.meaning().namesLight() && !item.meaning().has("noun")
                    || item.meaning().has("eyelevel");
        }
        return (role || star) && detail;
    }
}
