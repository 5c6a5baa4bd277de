package org.catchlight.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SrgbTest {
    @Test
    void theTablesFollowTheStandard() {
        float before = -1;
        for (int step = 0; step <= 100_000; step++) {
            double linear = step / 100_000.0;
            double encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
            float actual = Srgb.encode((float) linear);
            assertEquals(encoded, actual, 2e-6);
            assertTrue(actual >= before, "the curve never falls");
            before = actual;
            double decoded = linear <= 0.04045 ? linear / 12.92 : Math.pow((linear + 0.055) / 1.055, 2.4);
            assertEquals(decoded, Srgb.decode((float) linear), 1e-6);
        }
    }

    @Test
    void everyDisplayCodeSurvivesLinearLight() {
        for (int code = 0; code < 65536; code++) {
            assertEquals(code, Math.round(Srgb.encode(Srgb.decode(code / 65535f)) * 65535));
        }
    }

    @Test
    void whatIsNoLightIsBlackAndWhatIsTooMuchIsWhite() {
        assertEquals(0, Srgb.encode(Float.NaN));
        assertEquals(0, Srgb.encode(-3));
        assertEquals(1, Srgb.encode(Float.POSITIVE_INFINITY));
        assertEquals(1, Srgb.encode(1));
    }

    @Test
    void colourNames() {
        assertEquals(1, Srgb.parse("#ff0000")[0]);
        assertEquals(0.2140, Srgb.parse("#7f7f7f")[1], 3e-3);
        assertThrows(IllegalArgumentException.class, () -> Srgb.parse("red"));
    }
}
