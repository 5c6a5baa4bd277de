package org.catchlight.light.internal;

import java.util.Locale;
import org.catchlight.light.LightReport.Pattern;

/**
 * Names the pattern of a key by the shadows that it leaves.
 *
 * @param pattern the pattern
 * @param reason  what the shadows do, one sentence
 * @param rim     whether the key lights no more than an edge of the face
 */
record ShadowTopology(Pattern pattern, String reason, boolean rim) {
    /** A face of which less than this is lit is in shadow. */
    private static final double IN_SHADOW = 0.25;
    /** The light side of split light is lit at least this far. */
    private static final double HALF_LIT = 0.62;
    /** Less of the light side than this is lit where brow and cheekbones shade it. */
    private static final double WELL_LIT = 0.67;
    /** Split leaves less than this of the far half lit. */
    private static final double FAR_DARK = 0.21;
    /** A far cheek lit less than this belongs to the shadow, one lit more is no triangle but the cheek. */
    private static final double CHEEK_LIT = 0.31;
    private static final double WHOLE_CHEEK = 0.61;
    /** A lit patch smaller than this, mm², is no triangle that anyone sees. */
    private static final double SMALLEST_TRIANGLE = 90;
    /** Nose shadows smaller than this, mm², or shorter, mm below the base of the nose, are not noticed. */
    private static final double SMALLEST_NOSE_SHADOW = 40;
    private static final double SHORTEST_NOSE_SHADOW = 2;
    /** A shadow smaller than this, mm², that falls less than this share of its way aside is not seen to hang. */
    private static final double FAINT = 75;
    private static final double LEVEL = 0.15;
    /** The middle of a nose shadow that lies this far from the midline lies beside the nose, mm. */
    private static final double ASIDE = 2.6;
    /** Shares of a nose shadow higher than the tip of the nose, beyond which it goes across the cheek: of a loop, of a Rembrandt's. */
    private static final double ACROSS_LOOP = 0.5;
    private static final double ACROSS_REMBRANDT = 0.58;

    /** Judges the shadows of a key that stands at these angles relative to the face, degrees. */
    static ShadowTopology judge(FaceShadows shadows, double faceAzimuth, double faceElevation) {
        double side = Math.abs(faceAzimuth);
        double lit = (shadows.litNear() + shadows.litFar()) / 2;
        if (lit < IN_SHADOW) {
            boolean edge = side <= 90 || lit > 0 || side < 175;
            return none(edge, side <= 90 ? "The key grazes the face: most of it is in shadow with a lit edge."
                    : edge ? "The face is mostly in shadow and the key, from behind, draws a lit edge."
                    : "The key stands behind the head and does not reach the face.");
        }
        boolean triangle = shadows.triangleArea() >= SMALLEST_TRIANGLE;
        if (shadows.litNear() >= HALF_LIT && shadows.litFar() < FAR_DARK && !triangle) {
            return new ShadowTopology(Pattern.SPLIT, text("The edge of the shadow runs down the middle of the face: %.0f%% of the near "
                    + "half is lit and %.0f%% of the far one.", shadows.litNear() * 100, shadows.litFar() * 100), false);
        }
        if (side <= 90 && (faceElevation < -5 || faceElevation < 0 && shadows.noseAbove() > ACROSS_REMBRANDT && noseShadow(shadows))) {
            return none(false, "The light comes from below and throws the shadows upward.");
        }
        if (shadows.litNear() < WELL_LIT) {
            return none(false, faceElevation > 50 ? "The key is so high that brow and cheekbones shade most of the face."
                    : "The key comes from so far to the side that most of the near cheek is dark too.");
        }
        boolean aside = -shadows.noseX() >= ASIDE;
        if (triangle && aside && shadows.litFarCheek() < WHOLE_CHEEK && shadows.noseAbove() < ACROSS_REMBRANDT) {
            return new ShadowTopology(Pattern.REMBRANDT, text("The shadows of the nose and of the far cheek join and enclose a lit "
                    + "triangle of %.1f cm² below the far eye.", shadows.triangleArea() / 100), false);
        }
        return frontal(shadows);
    }

    private static boolean noseShadow(FaceShadows shadows) {
        return shadows.noseArea() >= SMALLEST_NOSE_SHADOW;
    }

    private static ShadowTopology frontal(FaceShadows shadows) {
        if (shadows.litFarCheek() < CHEEK_LIT) {
            return none(false, "The shadow of the nose covers the far cheek and leaves no lit triangle: more than Rembrandt, "
                    + "less than split.");
        }
        if (!noseShadow(shadows) || shadows.noseBelow() < SHORTEST_NOSE_SHADOW && shadows.noseAbove() <= ACROSS_LOOP) {
            return none(false, "The light is broad or low and flat: the nose casts no shadow to speak of.");
        }
        boolean faintAndLevel = shadows.noseArea() < FAINT && shadows.noseBelow() < LEVEL * Math.abs(shadows.noseX());
        if (shadows.noseAbove() > ACROSS_LOOP || shadows.noseBelow() < SHORTEST_NOSE_SHADOW || faintAndLevel) {
            return none(false, "The key is so low that the shadow of the nose goes across the cheek, not down.");
        }
        if (Math.abs(shadows.noseX()) < ASIDE) {
            return new ShadowTopology(Pattern.BUTTERFLY, text("The shadow of the nose lies straight under it, %.0f mm long, and both "
                    + "cheeks are lit alike.", shadows.noseBelow()), false);
        }
        return new ShadowTopology(Pattern.LOOP, text("The shadow of the nose falls %.0f mm to the side and %.0f mm below it, clear of the "
                + "shadow of the far cheek.", Math.abs(shadows.noseX()), shadows.noseBelow()), false);
    }

    private static ShadowTopology none(boolean rim, String reason) {
        return new ShadowTopology(Pattern.NONE, reason, rim);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
