package org.catchlight.prompt.internal.words;

import java.util.Locale;
import java.util.Optional;
import org.catchlight.light.Gels;
import org.catchlight.shot.Light;

/** The colour of a light in words: its kelvin, and whether it looks warm or cool in a picture of a white balance. */
final class Colour {
    /** Difference that is seen, in reciprocal megakelvin. */
    private static final double SEEN = 25;
    private static final double MIRED = 1e6;

    private Colour() {
    }

    /** Colour temperature of a light behind its gel, in kelvin. */
    static double kelvin(Light light) {
        double mired = MIRED / light.getKelvin() + gel(light).map(Gels.Gel::miredShift).orElse(0.0);
        return mired < MIRED / 25000 ? 25000 : MIRED / mired;
    }

    /** Name of a gel that colours rather than corrects, such as "red gel"; empty for none. */
    static Optional<String> gelWords(Light light) {
        return gel(light).filter(gel -> !gel.corrects()).map(gel -> gel.name().toLowerCase(Locale.ROOT) + " gel");
    }

    private static Optional<Gels.Gel> gel(Light light) {
        return Gels.isNone(light.getGel()) ? Optional.empty() : Gels.byName(light.getGel());
    }

    /** Such as "warm 3400 K"; warm and cool are against the white balance. */
    static String words(double kelvin, double whiteBalance) {
        double warmer = MIRED / kelvin - MIRED / whiteBalance;
        String look = warmer > SEEN ? "warm " : warmer < -SEEN ? "cool " : "";
        return look + Math.round(kelvin / 100) * 100 + " K";
    }

    /** Whether two colour temperatures look different side by side. */
    static boolean differ(double one, double other) {
        return Math.abs(MIRED / one - MIRED / other) > SEEN;
    }

    /** Name of a surface's colour given as sRGB #rrggbb, such as "dark grey"; empty for one that cannot be read. */
    static Optional<String> name(String hex) {
        if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        int red = rgb >> 16;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        int most = Math.max(red, Math.max(green, blue));
        double chroma = most - Math.min(red, Math.min(green, blue));
        double saturation = most == 0 ? 0 : chroma / most;
        double light = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
        if (light < 0.08) {
            return Optional.of("black");
        }
        if (light > 0.92 && saturation < 0.1) {
            return Optional.of("white");
        }
        String shade = light < 0.33 ? "dark " : light > 0.66 ? "light " : "";
        return Optional.of(shade + (saturation < 0.16 ? "grey" : hueName(hue(red, green, blue, most, chroma), light, saturation)));
    }

    /** Degrees round the circle from red through yellow and blue. */
    private static double hue(int red, int green, int blue, int most, double chroma) {
        double sextant = most == red ? (green - blue) / chroma : most == green ? 2 + (blue - red) / chroma : 4 + (red - green) / chroma;
        return (60 * sextant + 360) % 360;
    }

    private static String hueName(double degrees, double light, double saturation) {
        if (degrees >= 15 && degrees < 70 && light < 0.5 || degrees >= 15 && degrees < 50 && saturation < 0.5) {
            return light > 0.55 ? "beige" : degrees > 50 ? "olive" : "brown";
        }
        return degrees < 15 || degrees >= 345 ? "red" : degrees < 45 ? "orange" : degrees < 70 ? "yellow" : degrees < 165 ? "green"
                : degrees < 195 ? "teal" : degrees < 255 ? "blue" : degrees < 290 ? "purple" : "pink";
    }
}
