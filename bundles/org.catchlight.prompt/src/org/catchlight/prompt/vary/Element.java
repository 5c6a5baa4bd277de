package org.catchlight.prompt.vary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catchlight.prompt.BriefPart;

/** Something of a shot that can be varied alone. */
public enum Element {
    /** Who is in the picture, in words. */
    SUBJECT(BriefPart.SUBJECT),
    /** Expression and gaze, in words. */
    EXPRESSION(BriefPart.EXPRESSION),
    /** Clothes, in words. */
    WARDROBE(BriefPart.WARDROBE),
    /** Place, in words. */
    ENVIRONMENT(BriefPart.ENVIRONMENT),
    /** Mood, in words. */
    MOOD(BriefPart.MOOD),
    /** Skin detail, in words. */
    SKIN(BriefPart.SKIN),
    /** Hair: its words in the subject, and the style of the stand-in where it has such a one. */
    HAIR(null),
    /** Light: a preset, or words such as "Rembrandt from the left" or "ratio 2 stops". */
    LIGHT(null),
    /** Lens and camera: words such as "85 mm", "f/2", "from 2 m". */
    LENS(null),
    /** Film: a stock, or words such as "HP5 pushed one stop". */
    FILM(null);

    private final BriefPart part;

    Element(BriefPart part) {
        this.part = part;
    }

    /** The part of the brief that it is, if it is one as a whole. */
    public Optional<BriefPart> part() {
        return Optional.ofNullable(part);
    }

    /** As the user writes it, such as {@code expression}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The element of an id, in whatever case. */
    public static Optional<Element> of(String id) {
        return Arrays.stream(values()).filter(element -> element.id().equalsIgnoreCase(id.strip())).findFirst();
    }

    /** All ids, for messages. */
    public static String ids() {
        return Arrays.stream(values()).map(Element::id).collect(Collectors.joining(", "));
    }
}
