package org.catchlight.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GelsTest {
    @Test
    void namesAreReadKindly() {
        for (String name : new String[] {"1/2 CTO", "½ CTO", "half cto", "1/2cto", "Half CT Orange"}) {
            assertEquals("1/2 CTO", Gels.byName(name).orElseThrow().name(), name);
        }
        assertEquals("CTB", Gels.byName("Full CTB").orElseThrow().name());
        assertTrue(Gels.byName("bastard amber no. 9").isEmpty());
        assertTrue(Gels.byName(null).isEmpty());
        assertTrue(Gels.isNone(null) && Gels.isNone(" ") && Gels.isNone("None") && !Gels.isNone("CTO"));
    }

    @Test
    void everyNameFindsItsGelAndTakesLightAway() {
        for (String name : Gels.names()) {
            Gels.Gel gel = Gels.byName(name).orElseThrow();
            assertEquals(name, gel.name());
            for (double kelvin = 1800; kelvin <= 20000; kelvin *= 1.3) {
                assertTrue(gel.stops(kelvin) > 0 && gel.stops(kelvin) < 6, name + " at " + kelvin);
            }
        }
    }

    @Test
    void ctoTurnsDaylightIntoTungstenAndCtbBack() {
        Vec3 warmed = Gels.byName("CTO").orElseThrow().filter(6500);
        assertEquals(0, warmed.times(1 / LightColour.luminance(warmed)).minus(LightColour.ofKelvin(3200)).length(), 0.01);
        Vec3 cooled = Gels.byName("CTB").orElseThrow().filter(3200);
        assertEquals(0, cooled.times(1 / LightColour.luminance(cooled)).minus(LightColour.ofKelvin(5700)).length(), 0.01);
        assertEquals(0.85, Gels.byName("CTO").orElseThrow().stops(5600), 0.01);
    }

    @Test
    void effectsAreToldFromCorrections() {
        assertTrue(Gels.byName("1/4 CTO").orElseThrow().corrects());
        assertTrue(Gels.byName("Plus Green").orElseThrow().corrects());
        assertTrue(Gels.byName("ND 0.9").orElseThrow().corrects());
        assertFalse(Gels.byName("Magenta").orElseThrow().corrects());
        assertFalse(Gels.byName("Amber").orElseThrow().corrects());
    }
}
