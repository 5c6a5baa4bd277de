package org.catchlight.prompt.internal.words;

import org.catchlight.prompt.BriefPart;

/** How much the pieces of a prompt matter, 0–1: models heed what comes first most, and chunks behind the first least. */
public final class Importance {
    /** How much of the subject is in the picture. */
    public static final double FRAMING = 0.98;
    /** Turn of the head. */
    public static final double POSE = 0.90;
    /** Key light and pattern. */
    public static final double KEY = 0.85;
    /** Lens and place of the camera. */
    public static final double CAMERA = 0.6;
    /** Stock and grain. */
    public static final double FILM = 0.55;
    /** Lights beside the key, and the ratio. */
    public static final double OTHER_LIGHTS = 0.4;
    /** What hangs behind the subject. */
    public static final double BACKDROP = 0.65;

    private Importance() {
    }

    /** Of a part of the brief. */
    public static double of(BriefPart part) {
        return switch (part) {
            case SUBJECT -> 0.96;
            case EXPRESSION -> 0.92;
            case SKIN -> 0.8;
            case WARDROBE -> 0.75;
            case ENVIRONMENT -> 0.7;
            case MOOD -> 0.5;
            case EXTRAS -> 0.3;
            case NEGATIVE -> 0.9;
        };
    }
}
