package org.catchlight.prompt.internal.dialect;

import java.util.Optional;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.Source.Origin;

/** The sentences of the sentence dialect, in their order, each with the word that begins it. */
public enum Section {
    /** Framing and subject; it has no word of its own. */
    OPENING(""),
    /** Pose and expression. */
    EXPRESSION("Expression"),
    /** The rig. */
    LIGHT("Light"),
    /** Place or backdrop. */
    SETTING("Setting"),
    /** Clothes. */
    WARDROBE("Wardrobe"),
    /** Skin. */
    SKIN("Skin"),
    /** Lens and place of the camera. */
    CAMERA("Camera"),
    /** Film. */
    FILM("Film"),
    /** Mood. */
    MOOD("Mood"),
    /** Anything else. */
    ALSO("Also");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    /** The word that begins the sentence, before a colon; empty for the first. */
    public String word() {
        return word;
    }

    /** The part of the brief that is said here, if one is. */
    public Optional<BriefPart> part() {
        return switch (this) {
            case OPENING -> Optional.of(BriefPart.SUBJECT);
            case EXPRESSION -> Optional.of(BriefPart.EXPRESSION);
            case SETTING -> Optional.of(BriefPart.ENVIRONMENT);
            case WARDROBE -> Optional.of(BriefPart.WARDROBE);
            case SKIN -> Optional.of(BriefPart.SKIN);
            case MOOD -> Optional.of(BriefPart.MOOD);
            case ALSO -> Optional.of(BriefPart.EXTRAS);
            case LIGHT, CAMERA, FILM -> Optional.empty();
        };
    }

    static Section of(Fragment fragment) {
        return switch (fragment.source()) {
            case Source.Words words -> of(words.part());
            case Source.Made made -> of(made.origin());
        };
    }

    private static Section of(BriefPart part) {
        return switch (part) {
            case SUBJECT -> OPENING;
            case EXPRESSION -> EXPRESSION;
            case WARDROBE -> WARDROBE;
            case ENVIRONMENT -> SETTING;
            case MOOD -> MOOD;
            case SKIN -> SKIN;
            case EXTRAS, NEGATIVE -> ALSO;
        };
    }

    private static Section of(Origin origin) {
        return switch (origin) {
            case RIG -> LIGHT;
            case CAMERA -> CAMERA;
            case FILM -> FILM;
            case FRAMING -> OPENING;
            case POSE -> EXPRESSION;
            case BACKDROP -> SETTING;
        };
    }
}
