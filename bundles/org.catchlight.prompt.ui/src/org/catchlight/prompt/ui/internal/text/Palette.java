package org.catchlight.prompt.ui.internal.text;

/**
 * Colours of words by what they are about. All are as bright as each other and of low chroma, so that they tell words apart and cast
 * nothing on the picture beside them; each reads well on its ground.
 */
public final class Palette {
    private static final double CHROMA = 0.085;
    private static final double ON_DARK = 0.80;
    private static final double ON_LIGHT = 0.44;

    /** What words are about. */
    public enum Hue {
        /** Lights, modifiers, patterns. */
        LIGHT(75),
        /** Lenses and cameras. */
        LENS(245),
        /** Film. */
        FILM(150),
        /** Skin, eyes, hair. */
        SKIN(25),
        /** Expression and pose. */
        EXPRESSION(320),
        /** Wardrobe. */
        WARDROBE(195),
        /** Places and backgrounds. */
        PLACE(115),
        /** Mood and colour. */
        MOOD(285);

        private final double degrees;

        Hue(double degrees) {
            this.degrees = degrees;
        }
    }

    private Palette() {
    }

    /** The colour as 0xRRGGBB for a dark or a light ground. */
    public static int rgb(Hue hue, boolean dark) {
        return oklch(dark ? ON_DARK : ON_LIGHT, CHROMA, Math.toRadians(hue.degrees));
    }

    /** OKLCH to sRGB after Björn Ottosson's definition of Oklab. */
    private static int oklch(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return red << 16 | green << 8 | blue;
    }

    private static int channel(double linear) {
        double light = Math.clamp(linear, 0.0, 1.0);
        double encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * encoded);
    }
}
