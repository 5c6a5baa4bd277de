package org.catchlight.prompt.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source.Origin;

/** What an entry of the lexicon is about, where its words belong in a brief, and which part of the shot decides it. */
public enum EntryKind {
    /** Who is in the picture: a person, a trade, a build. */
    SUBJECT(BriefPart.SUBJECT, null),
    /** How old the person is. */
    AGE(BriefPart.SUBJECT, null),
    /** Hair and beard. */
    HAIR(BriefPart.SUBJECT, null),
    /** What the muscles of the face do. */
    EXPRESSION(BriefPart.EXPRESSION, null),
    /** Where the eyes look. */
    GAZE(BriefPart.EXPRESSION, null),
    /** How head, shoulders and hands are held. */
    POSE(BriefPart.EXPRESSION, null),
    /** Clothes, jewellery and glasses. */
    WARDROBE(BriefPart.WARDROBE, null),
    /** A place. */
    ENVIRONMENT(BriefPart.ENVIRONMENT, null),
    /** Weather, season and time of day. */
    WEATHER(BriefPart.ENVIRONMENT, null),
    /** What is right behind the person. */
    BACKGROUND(BriefPart.ENVIRONMENT, null),
    /** The feeling of the picture, its tones and colours. */
    MOOD(BriefPart.MOOD, null),
    /** Texture and marks of the skin. */
    SKIN(BriefPart.SKIN, null),
    /** Detail of the eyes. */
    EYES(BriefPart.SKIN, null),
    /** Anything else that can be seen: props, composition. */
    EXTRA(BriefPart.EXTRAS, null),
    /** A source of light or the role that it plays. */
    LIGHT(BriefPart.EXTRAS, Origin.RIG),
    /** What shapes the light of a source. */
    MODIFIER(BriefPart.EXTRAS, Origin.RIG),
    /** A pattern of light on the face, or a way of lighting. */
    PATTERN(BriefPart.EXTRAS, Origin.RIG),
    /** Where light comes from. */
    DIRECTION(BriefPart.EXTRAS, Origin.RIG),
    /** Hardness, contrast and ratio of light. */
    QUALITY(BriefPart.EXTRAS, Origin.RIG),
    /** Colour of light. */
    COLOUR(BriefPart.EXTRAS, Origin.RIG),
    /** Focal length, aperture, kind of lens or camera. */
    LENS(BriefPart.EXTRAS, Origin.CAMERA),
    /** Height and tilt of the camera. */
    ANGLE(BriefPart.EXTRAS, Origin.CAMERA),
    /** How much of the person is in the picture. */
    FRAMING(BriefPart.EXTRAS, Origin.FRAMING),
    /** A film stock. */
    STOCK(BriefPart.EXTRAS, Origin.FILM),
    /** How film is exposed, developed and printed. */
    DEVELOPING(BriefPart.EXTRAS, Origin.FILM),
    /** What must not appear. */
    NEGATIVE(BriefPart.NEGATIVE, null);

    private final BriefPart part;
    private final Origin origin;

    EntryKind(BriefPart part, Origin origin) {
        this.part = part;
        this.origin = origin;
    }

    /** Part of the brief where its words belong when they are written there. */
    public BriefPart part() {
        return part;
    }

    /** The part of the shot that decides about it; empty where nothing but words do. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** Its name in files, such as {@code light}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name in files. */
    public static Optional<EntryKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
