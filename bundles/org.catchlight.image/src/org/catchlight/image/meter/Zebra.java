package org.catchlight.image.meter;

import java.util.BitSet;
import org.catchlight.image.FloatImage;

/**
 * Marks what is too bright or just right, as stripes on a camera's screen do.
 *
 * @param fromStops lowest luminance that is striped, stops from mid grey, inclusive
 * @param toStops   highest, exclusive
 */
public record Zebra(double fromStops, double toStops) {
    /** What film and sensor lose: more than 3.5 stops over mid grey. */
    public static final Zebra HIGHLIGHTS = new Zebra(3.5, Double.POSITIVE_INFINITY);
    /** Where the lit side of light skin belongs: half a stop to one and a half over mid grey. */
    public static final Zebra SKIN = new Zebra(0.5, 1.5);

    /** Whether a scene-linear luminance is striped. */
    public boolean strikes(double value) {
        double stops = value > 0 ? Math.log(value / SpotReading.MID_GREY) / Math.log(2) : Double.NEGATIVE_INFINITY;
        return stops >= fromStops && stops < toStops;
    }

    /** The pixels that are striped, by index, row by row. */
    public BitSet of(FloatImage picture) {
        double low = SpotReading.MID_GREY * Math.pow(2, fromStops);
        double high = SpotReading.MID_GREY * Math.pow(2, toStops);
        BitSet struck = new BitSet(picture.width() * picture.height());
        Luminance.forEach(picture, (index, value) -> {
            if (value >= low && value < high) {
                struck.set(index);
            }
        });
        return struck;
    }

    /** Whether a stripe of the pattern covers a pixel of the screen: diagonal, 4 pixels wide; {@code phase} makes it crawl. */
    public static boolean stripe(int x, int y, int phase) {
        return Math.floorMod(x + y + phase, 8) < 4;
    }
}
