package org.catchlight.image.meter;

import java.util.Locale;

/**
 * What a spot meter reads in a scene-linear picture.
 *
 * @param red   mean of the spot, linear
 * @param green the same
 * @param blue  the same
 * @param value luminance of the spot, 0.2126 r + 0.7152 g + 0.0722 b; 0.18 is mid grey
 */
public record SpotReading(double red, double green, double blue, double value) {
    /** Value of an 18% grey card in the light that the picture is exposed for. */
    public static final double MID_GREY = 0.18;
    /** Darker than this counts as black, stops from mid grey. */
    public static final double DARKEST_STOPS = -20;

    /** Luminance of linear RGB with the primaries of sRGB. */
    public static double luminance(double red, double green, double blue) {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** Stops from mid grey of a value; {@link #DARKEST_STOPS} at the least, also for 0 and what is no number. */
    public static double stopsOf(double value) {
        return value > 0 ? Math.max(DARKEST_STOPS, Math.log(value / MID_GREY) / Math.log(2)) : DARKEST_STOPS;
    }

    /** Stops from mid grey, + is brighter. Light skin is customarily set to +1, dark skin to −1. */
    public double stops() {
        return stopsOf(value);
    }

    /** Zone of the zone system, 0–10: mid grey is V, each stop a zone. */
    public int zone() {
        return (int) Math.clamp(Math.round(5 + stops()), 0, 10);
    }

    /** The zone as it is written: V, VI. */
    public String zoneNumeral() {
        return new String[] {"0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"}[zone()];
    }

    /**
     * What a reflected-light spot meter would show: the EV at which the spot would come out mid grey.
     *
     * @param exposedEv EV at ISO 100 that the picture is exposed for
     */
    public double ev(double exposedEv) {
        return exposedEv + stops();
    }

    /** The reading in words for a status line: {@code +0.7 stops · zone VI}. */
    public String words() {
        return String.format(Locale.ROOT, "%+.1f stops · zone %s", stops(), zoneNumeral()).replace('-', '\u2212');
    }
}
