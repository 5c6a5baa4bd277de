package org.catchlight.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LightColourTest {
    private static void assertRgb(double r, double g, double b, Vec3 actual) {
        assertEquals(r, actual.x(), 0.0015);
        assertEquals(g, actual.y(), 0.0015);
        assertEquals(b, actual.z(), 0.0015);
    }

    @Test
    void knownColoursOfThePlanckianLocusAndOfDaylight() {
        assertRgb(1.929, 0.805, 0.193, LightColour.ofKelvin(2700));
        assertRgb(1.677, 0.867, 0.326, LightColour.ofKelvin(3200));
        assertRgb(1.104, 0.987, 0.822, LightColour.ofKelvin(5500));
        assertRgb(0.929, 1.007, 1.144, LightColour.ofKelvin(7500));
    }

    @Test
    void daylightOf6504KelvinIsAlmostWhite() {
        Vec3 rgb = LightColour.ofKelvin(6504);
        assertEquals(1, rgb.x(), 0.005);
        assertEquals(1, rgb.y(), 0.005);
        assertEquals(1, rgb.z(), 0.005);
    }

    @Test
    void luminanceStaysOneAndColourChangesSmoothlyAndInOrder() {
        Vec3 before = null;
        for (double kelvin = 1667; kelvin <= 25000; kelvin += 7) {
            Vec3 rgb = LightColour.ofKelvin(kelvin);
            assertEquals(1, LightColour.luminance(rgb), 1e-9);
            assertTrue(rgb.x() >= 0 && rgb.y() >= 0 && rgb.z() >= 0);
            if (before != null) {
                assertTrue(rgb.z() / rgb.x() > before.z() / before.x() - 1e-3, "cooler light is bluer at " + kelvin);
                assertTrue(rgb.minus(before).length() < 0.02, "no jump at " + kelvin);
            }
            before = rgb;
        }
    }

    @Test
    void outOfRangeIsTheNearestEnd() {
        assertEquals(LightColour.ofKelvin(1667), LightColour.ofKelvin(-5));
        assertEquals(LightColour.ofKelvin(25000), LightColour.ofKelvin(1e9));
    }

    @Test
    void whiteBalanceMakesItsLightNeutral() {
        for (double kelvin = 2000; kelvin < 25000; kelvin *= 1.1) {
            Vec3 light = LightColour.ofKelvin(kelvin);
            Vec3 factors = LightColour.whiteBalance(kelvin);
            assertRgb(1, 1, 1, new Vec3(light.x() * factors.x(), light.y() * factors.y(), light.z() * factors.z()));
        }
        assertTrue(LightColour.whiteBalance(1667).z() <= 50);
    }
}
