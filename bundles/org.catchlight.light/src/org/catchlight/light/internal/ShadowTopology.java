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
    /** A lit patch smaller than this, mm², is no triangle that anyone sees. */
    private static final double SMALLEST_TRIANGLE = 90;
    /** Nose shadows smaller than this, mm², are not noticed. */
    private static final double SMALLEST_NOSE_SHADOW = 12;
    /** Balance of the nose shadow from which it lies to one side. */
    private static final double TO_ONE_SIDE = 0.3;

    /** Judges the shadows of a key that stands at these angles relative to the face, degrees. */
    static ShadowTopology judge(FaceShadows shadows, double faceAzimuth, double faceElevation) {
        double side = Math.abs(faceAzimuth);
        double lit = (shadows.litNear() + shadows.litFar()) / 2;
        if (side > 90 && lit < 0.25) {
            boolean edge = lit > 0 || side < 175;
            return none(edge, edge ? "The face is mostly in shadow and the key, from behind, draws a lit edge."
                    : "The key stands behind the head and does not reach the face.");
        }
        if (shadows.litFar() < 0.16 && shadows.litFarCheek() < 0.04 && shadows.litNear() >= 0.55 && side > 45) {
            return new ShadowTopology(Pattern.SPLIT, text("The edge of the shadow runs down the middle of the face: %.0f%% of the near "
                    + "half is lit and %.0f%% of the far one.", shadows.litNear() * 100, shadows.litFar() * 100), false);
        }
        if (lit < 0.25) {
            return none(true, "The key grazes the face: most of it is in shadow with a lit edge.");
        }
        boolean upward = faceElevation < 0 && shadows.noseAbove() > 0.6 && shadows.noseArea() > SMALLEST_NOSE_SHADOW;
        if (side <= 90 && (faceElevation < -5 || upward)) {
            return none(false, "The light comes from below and throws the shadows upward.");
        }
        boolean toOneSide = shadows.noseArea() >= SMALLEST_NOSE_SHADOW && shadows.noseBalance() >= TO_ONE_SIDE;
        if (shadows.triangleArea() >= SMALLEST_TRIANGLE && toOneSide && shadows.litFar() < 0.8 * shadows.litNear()) {
            return new ShadowTopology(Pattern.REMBRANDT, text("The shadows of the nose and of the far cheek join and enclose a lit "
                    + "triangle of %.1f cm² below the far eye.", shadows.triangleArea() / 100), false);
        }
        return frontal(shadows, faceElevation);
    }

    private static ShadowTopology frontal(FaceShadows shadows, double faceElevation) {
        if (shadows.litFarCheek() < 0.3) {
            return none(false, faceElevation > 60 ? "The key is so high that brow and cheekbones shade most of the face."
                    : shadows.litNear() < 0.55 ? "The key comes from so far to the side that most of the near cheek is dark too."
                    : "The shadow of the nose covers the far cheek and leaves no lit triangle: more than Rembrandt, less than split.");
        }
        if (shadows.noseArea() < SMALLEST_NOSE_SHADOW) {
            return none(false, "The light is broad and flat: the nose casts no shadow to speak of.");
        }
        if (Math.abs(shadows.noseBalance()) < TO_ONE_SIDE) {
            return new ShadowTopology(Pattern.BUTTERFLY, text("The shadow of the nose lies straight under it, %.0f mm long, and both "
                    + "cheeks are lit alike.", shadows.noseBelow()), false);
        }
        if (shadows.noseAbove() > 0.5 || shadows.noseBelow() < 1.5 && faceElevation < 12) {
            return none(false, "The key is so low that the shadow of the nose goes across the cheek, not down.");
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
