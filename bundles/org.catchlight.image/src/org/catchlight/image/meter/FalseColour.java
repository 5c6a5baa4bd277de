package org.catchlight.image.meter;

import java.util.List;
import org.catchlight.image.FloatImage;

/**
 * Exposure shown as colour: each band of brightness has its own, so that a spot's exposure is read at a glance. The scale counts stops from
 * mid grey and so means the same with any film: green is mid grey, pink is light skin in good light, yellow and red are near and beyond
 * where films lose detail, blue and purple the same for shadows.
 */
public final class FalseColour {
    /** From dark to bright; what lies between the coloured bands stays grey. */
    private static final List<Band> BANDS = List.of(
            new Band("black, no detail", Double.NEGATIVE_INFINITY, -6, 0x5b2a86),
            new Band("last shadow detail", -6, -4.5, 0x2d4fb8),
            new Band("shadows", -4.5, -2.5, 0x4a4a4a),
            new Band("one to two stops under", -2.5, -0.5, 0x7a7a7a),
            new Band("mid grey, 18%", -0.5, 0.5, 0x3fa34d),
            new Band("light skin, one stop over", 0.5, 1.5, 0xf2a3b3),
            new Band("bright", 1.5, 2.5, 0xc4c4c4),
            new Band("near clipping", 2.5, 3.5, 0xf5d547),
            new Band("clipped", 3.5, Double.POSITIVE_INFINITY, 0xe03131));

    private FalseColour() {
    }

    /**
     * A band of brightness.
     *
     * @param label what it means
     * @param from  stops from mid grey, inclusive
     * @param to    stops from mid grey, exclusive
     * @param rgb   colour that shows it, sRGB 0xrrggbb
     */
    public record Band(String label, double from, double to, int rgb) {
    }

    /** The scale from dark to bright, for a legend; the bands cover every brightness. */
    public static List<Band> scale() {
        return BANDS;
    }

    /** The band of a scene-linear luminance; what is no number counts as black. */
    public static Band band(double value) {
        double stops = value > 0 ? Math.log(value / SpotReading.MID_GREY) / Math.log(2) : Double.NEGATIVE_INFINITY;
        for (Band band : BANDS) {
            if (stops < band.to()) {
                return band;
            }
        }
        return BANDS.getLast();
    }

    /**
     * The picture in false colour: one sRGB colour 0xrrggbb for each pixel, row by row.
     *
     * @param picture scene-linear RGB
     */
    public static int[] of(FloatImage picture) {
        double[] limits = BANDS.stream().mapToDouble(band -> SpotReading.MID_GREY * Math.pow(2, band.to())).toArray();
        int[] colours = new int[Math.multiplyExact(picture.width(), picture.height())];
        Luminance.forEach(picture, (index, value) -> {
            int band = 0;
            while (band < limits.length - 1 && value >= limits[band]) {
                band++;
            }
            colours[index] = BANDS.get(band).rgb();
        });
        return colours;
    }
}
