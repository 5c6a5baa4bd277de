package org.catchlight.image.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.catchlight.image.FloatImage;
import org.junit.jupiter.api.Test;

class MeteringTest {
    private static FloatImage grey(int width, int height, double value) {
        FloatImage picture = FloatImage.create(width, height, 3);
        float[] row = new float[width * 3];
        Arrays.fill(row, (float) value);
        for (int y = 0; y < height; y++) {
            picture.writeRow(0, y, width, row);
        }
        return picture;
    }

    private static void dot(FloatImage picture, int x, int y, double value) {
        for (int channel = 0; channel < 3; channel++) {
            picture.set(x, y, channel, (float) value);
        }
    }

    @Test
    void aGreyCardIsZoneFive() {
        SpotReading reading = SpotMeter.read(grey(9, 9, 0.18), 4.5, 4.5, 3);
        assertEquals(0, reading.stops(), 1e-6);
        assertEquals(5, reading.zone());
        assertEquals("V", reading.zoneNumeral());
        assertEquals(11.3, reading.ev(11.3), 1e-6);
        SpotReading skin = SpotMeter.read(grey(9, 9, 0.36), 4.5, 4.5, 3);
        assertEquals(1, skin.stops(), 1e-6);
        assertEquals("VI", skin.zoneNumeral());
        assertEquals(12, skin.ev(11), 1e-6);
        assertEquals(0, SpotMeter.read(grey(2, 2, 0), 1, 1, 1).zone());
        assertEquals(10, SpotMeter.read(grey(2, 2, 1e6), 1, 1, 1).zone());
    }

    @Test
    void theSpotIsAMeanWithinItsRadius() {
        FloatImage picture = grey(11, 11, 0.1);
        dot(picture, 5, 5, 0.4);
        assertEquals(0.4, SpotMeter.read(picture, 5.2, 5.9, 0).value(), 1e-6);
        assertEquals((0.1 * 4 + 0.4) / 5, SpotMeter.read(picture, 5.5, 5.5, 1).value(), 1e-6, "five pixels have their centres within 1");
        dot(picture, 5, 5, Double.NaN);
        assertEquals(0.1, SpotMeter.read(picture, 5.5, 5.5, 1).value(), 1e-6);
        assertEquals(0.1, SpotMeter.read(picture, -50, 1e9, 2).value(), 1e-6, "moved to the border");
        assertEquals(0.1, SpotMeter.read(picture, Double.NaN, 3, Double.POSITIVE_INFINITY).value(), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> SpotMeter.read(FloatImage.create(2, 2, 1), 0, 0, 1));
    }

    @Test
    void everyBrightnessHasOneBand() {
        double end = Double.NEGATIVE_INFINITY;
        for (FalseColour.Band band : FalseColour.scale()) {
            assertEquals(end, band.from());
            assertTrue(band.to() > band.from());
            end = band.to();
        }
        assertEquals(Double.POSITIVE_INFINITY, end);
        assertEquals("mid grey, 18%", FalseColour.band(0.18).label());
        assertEquals("black, no detail", FalseColour.band(Double.NaN).label());
        assertEquals("clipped", FalseColour.band(Double.POSITIVE_INFINITY).label());
    }

    @Test
    void thePictureInFalseColourAgreesWithTheBands() {
        Random random = new Random(3);
        FloatImage picture = FloatImage.create(31, 17, 3);
        for (int i = 0; i < 31 * 17; i++) {
            dot(picture, i % 31, i / 31, 0.18 * Math.pow(2, random.nextDouble(-9, 6)));
        }
        int[] colours = FalseColour.of(picture);
        for (int i = 0; i < colours.length; i++) {
            assertEquals(FalseColour.band(SpotReading.luminance(picture.get(i % 31, i / 31, 0), picture.get(i % 31, i / 31, 1),
                    picture.get(i % 31, i / 31, 2))).rgb(), colours[i]);
        }
    }

    @Test
    void zebraStrikesItsRange() {
        FloatImage picture = grey(4, 2, 0.18);
        dot(picture, 3, 1, 0.18 * 16);
        dot(picture, 0, 0, 0.36);
        BitSet bright = Zebra.HIGHLIGHTS.of(picture);
        assertEquals(1, bright.cardinality());
        assertTrue(bright.get(7));
        assertTrue(Zebra.SKIN.of(picture).get(0));
        assertFalse(Zebra.HIGHLIGHTS.strikes(Double.NaN));
        assertEquals(Zebra.stripe(3, 4, 0), Zebra.stripe(4, 3, 0));
        assertTrue(Zebra.stripe(0, 0, 0) != Zebra.stripe(4, 0, 0));
    }

    @Test
    void theHistogramCountsEveryPixelOnce() {
        FloatImage picture = grey(10, 10, 0.18);
        dot(picture, 0, 0, 0);
        dot(picture, 1, 0, Double.NaN);
        dot(picture, 2, 0, 100);
        Histogram histogram = Histogram.of(picture);
        for (int[] counts : new int[][] {histogram.luminance(), histogram.red(), histogram.green(), histogram.blue()}) {
            assertEquals(100, Arrays.stream(counts).sum());
            assertEquals(2, counts[0]);
            assertEquals(1, counts[Histogram.BINS - 1]);
            assertEquals(97, counts[Histogram.bin(0.18001)]);
        }
        assertEquals(0.01, histogram.clipped(), 1e-9);
        assertEquals(0.02, histogram.black(), 1e-9);
        assertEquals(0, histogram.percentile(0.5), 0.11);
        assertEquals(Histogram.LOWEST, histogram.percentile(0), 0.06);
    }
}
