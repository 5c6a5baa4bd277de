package org.catchlight.standin.internal.head;

import java.util.Locale;

/**
 * The axes along which one head differs from another. Each is measured in standard deviations from the mean adult, so that 0 everywhere
 * is the average of women and men. The name in a shot is {@link #key()}, for example {@code faceWidth}.
 */
public enum HeadTrait {
    /** −1 an average woman, +1 an average man: size, brow, jaw, chin, nose, neck. Drawn from two humps rather than one. */
    MASCULINITY("Feminine to masculine build"),
    /** Breadth of the cranium, ± 5 mm a deviation. */
    HEAD_WIDTH("Breadth of the skull"),
    /** Length of the cranium, ± 6 mm a deviation. */
    HEAD_LENGTH("Length of the skull, seen from the side"),
    /** Bizygomatic breadth, ± 5 mm a deviation. */
    FACE_WIDTH("Width over the cheekbones"),
    /** Bigonial breadth, ± 5 mm a deviation. */
    JAW_WIDTH("Width over the angles of the jaw"),
    /** + a squarer, lower, better defined angle of the jaw. */
    JAW_ANGLE("Squareness of the jaw"),
    /** Height of the chin, ± 4 mm a deviation. */
    CHIN_LENGTH("Height of the lower face"),
    /** Projection of the chin, ± 2.5 mm a deviation. */
    CHIN_PROJECTION("Receding to prominent chin"),
    /** Pointed to broad chin. */
    CHIN_WIDTH("Pointed to broad chin"),
    /** Projection of the cheekbones. */
    CHEEKBONE("Flat to prominent cheekbones"),
    /** Fat of the mid-cheek: hollow to full. */
    CHEEK_FULLNESS("Hollow to full cheeks"),
    /** Lean to heavy: cheeks, under the chin, jaw line, neck. */
    WEIGHT("Lean to heavy"),
    /** Relief of the brow ridge. */
    BROW_RIDGE("Smooth to heavy brow ridge"),
    /** Height of the eyebrows over the eyes, ± 1.5 mm a deviation. */
    BROW_HEIGHT("Low to high eyebrows"),
    /** Density and breadth of the eyebrows. */
    BROW_THICKNESS("Thin to thick eyebrows"),
    /** + a forehead that leans back. */
    FOREHEAD_SLOPE("Upright to sloping forehead"),
    /** Distance between the pupils, ± 3.2 mm a deviation. */
    EYE_SPACING("Close to wide-set eyes"),
    /** Height of the opening between the lids, ± 0.8 mm a deviation. */
    EYE_OPENING("Narrow to wide open eyes"),
    /** Slant of the opening, ± 2 degrees a deviation, + outer corner up. */
    EYE_TILT("Outer corners down to up"),
    /** Depth of the eyes behind the brow. */
    EYE_DEPTH("Prominent to deep-set eyes"),
    /** Height of the visible upper lid: hooded to open. */
    LID_FOLD("Hooded to open upper lid"),
    /** Sellion to subnasale, ± 3.5 mm a deviation. */
    NOSE_LENGTH("Short to long nose"),
    /** Width over the wings, ± 2.6 mm a deviation. */
    NOSE_WIDTH("Narrow to wide nose"),
    /** Projection of the tip, ± 2 mm a deviation. */
    NOSE_PROJECTION("Flat to projecting nose"),
    /** Hollow to convex bridge. */
    NOSE_BRIDGE("Hollow to humped bridge"),
    /** Fine to bulbous tip. */
    NOSE_TIP("Fine to broad tip"),
    /** Down-turned to up-turned tip. */
    NOSE_TURN("Down-turned to up-turned tip"),
    /** Height of the red of the lips. */
    LIP_FULLNESS("Thin to full lips"),
    /** Projection of the lips. */
    LIP_PROJECTION("Flat to projecting lips"),
    /** Width of the mouth, ± 3.5 mm a deviation. */
    MOUTH_WIDTH("Narrow to wide mouth"),
    /** Corners of the mouth down or up. */
    MOUTH_CORNERS("Corners down to up"),
    /** Girth of the neck. */
    NECK_GIRTH("Thin to thick neck"),
    /** Width of the shoulders. */
    SHOULDERS("Narrow to broad shoulders"),
    /** Length of the ears, ± 4 mm a deviation. */
    EAR_SIZE("Small to large ears"),
    /** How far the ears stand off. */
    EAR_FLARE("Flat to protruding ears"),
    /** High or low hairline, ± 6 mm a deviation, + high. */
    HAIRLINE("Low to high hairline"),
    /** Lift of the hairline at the temples. */
    RECESSION("Round to receding temples"),
    /** Stubble; nothing below 0. */
    STUBBLE("Shaven to stubbled"),
    /** Freckles over nose and cheeks; few below 0. */
    FRECKLES("Clear to freckled"),
    /** Unevenness and redness of the skin's colour. */
    COMPLEXION("Even to blotchy complexion"),
    /** How much the two halves of the face differ. */
    ASYMMETRY("Even to uneven halves");

    private final String label;
    private final String key;

    HeadTrait(String label) {
        this.label = label;
        StringBuilder camel = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        key = camel.toString();
    }

    /** What the trait does, from its negative to its positive end. */
    public String label() {
        return label;
    }

    /** Name in a shot: the constant's name in camel case. */
    public String key() {
        return key;
    }
}
