package org.catchlight.standin.internal.render;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.catchlight.image.Srgb;
import org.catchlight.light.Exposure;
import org.catchlight.light.RigPhysics;
import org.catchlight.shot.Brief;
import org.catchlight.shot.Shot;
import org.catchlight.shot.StandIn;

/**
 * How the person and the backdrop are coloured, linear RGB.
 *
 * @param skin     pigments of the skin
 * @param hair     colour of the hair as a mass
 * @param iris     mean colour of the iris
 * @param cloth    reflectance of the clothes
 * @param backdrop reflectance of the backdrop
 * @param age      years
 * @param pupil    diameter of the pupils in mm, in steps of a half
 */
record Look(SkinPigment skin, float[] hair, float[] iris, float[] cloth, float[] backdrop, double age, double pupil) {
    private static final double MEAN_REFLECTANCE = 0.2;
    /** Square degrees that set the pupil. */
    private static final double FIELD = Math.PI * 30 * 30;
    private static final float[] DEFAULT_CLOTH = Srgb.parse("#3a3f4a");
    /** Reflectances of dyed cloth by the words of a brief's wardrobe. */
    private static final Map<String, String> DYES = Map.ofEntries(Map.entry("black", "#232325"), Map.entry("white", "#d8d6d0"),
            Map.entry("grey", "#77787b"), Map.entry("gray", "#77787b"), Map.entry("charcoal", "#3b3d41"), Map.entry("navy", "#252f47"),
            Map.entry("blue", "#35507a"), Map.entry("denim", "#46597a"), Map.entry("red", "#8c2b2b"), Map.entry("burgundy", "#5a2330"),
            Map.entry("green", "#3d5a44"), Map.entry("olive", "#5c5b3c"), Map.entry("beige", "#b8a68a"), Map.entry("cream", "#d6c9ae"),
            Map.entry("camel", "#a17c52"), Map.entry("brown", "#5a4232"), Map.entry("yellow", "#c39b3c"), Map.entry("pink", "#c08f95"),
            Map.entry("purple", "#553b66"), Map.entry("rust", "#8a4a2c"), Map.entry("teal", "#2f5a5e"));
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    /** The colours of a shot; a text that is no colour falls back to a usual one. */
    static Look of(Shot shot) {
        StandIn person = shot.getStandIn();
        Brief brief = shot.getBrief();
        return new Look(SkinPigment.of(person.getSkinTone()), colour(person.getHairColour(), "#3b2a20"), colour(person.getEyeColour(),
                "#5b4630"),
                cloth(brief == null ? "" : brief.getWardrobe()),
                colour(shot.getBackdrop() == null ? "" : shot.getBackdrop().getColour(), "#6f6f72"), person.getAge(),
                pupil(shot, person.getAge()));
    }

    /**
     * Diameter of the pupils in mm after Watson and Yellott (2012), for a field of 60° that sends back a fifth of the light on the face.
     * In steps of a half, so that a light that is dragged does not ask for other eyes at each turn.
     */
    static double pupil(Shot shot, double age) {
        double luminance = MEAN_REFLECTANCE / Math.PI * Exposure.illuminanceOfEv(Exposure.incident(shot, RigPhysics.of(shot)));
        double drive = Math.pow(luminance * FIELD / 846, 0.41);
        double young = 7.75 - 5.75 * drive / (drive + 2);
        double diameter = young + (Math.clamp(age, 20, 83) - 28.58) * (0.02132 - 0.009562 * young);
        return Math.clamp(Math.round(diameter * 2) / 2.0, 2, 8);
    }

    private static float[] colour(String text, String otherwise) {
        try {
            return Srgb.parse(text == null ? otherwise : text);
        } catch (IllegalArgumentException e) {
            return Srgb.parse(otherwise);
        }
    }

    /** The first colour word of a wardrobe. */
    private static float[] cloth(String wardrobe) {
        var matcher = WORD.matcher(wardrobe == null ? "" : wardrobe.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String dye = DYES.get(matcher.group());
            if (dye != null) {
                return Srgb.parse(dye);
            }
        }
        return DEFAULT_CLOTH;
    }
}
