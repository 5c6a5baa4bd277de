package org.catchlight.light.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.catchlight.shot.Light;
import org.catchlight.shot.io.ShotFormatException;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class LightTextTest {
    private final List<Light> lights = Presets.create("rembrandt").getRig().getLights();

    @Test
    void lightsComeBackAsTheyWere() throws ShotFormatException {
        List<Light> back = LightText.parse(LightText.of(lights));
        assertEquals(lights.size(), back.size());
        for (int i = 0; i < back.size(); i++) {
            assertTrue(EcoreUtil.equals(lights.get(i), back.get(i)));
        }
        assertEquals(3, lights.size(), "The lights that were copied stay in their shot");
    }

    @Test
    void whatIsNoLightIsRefusedInASentence() {
        for (String text : List.of("", "Dear Anna,", "<shot:Shot", "<html><lights/>shot:Shot</html>", "x".repeat(1 << 19))) {
            ShotFormatException refused = assertThrows(ShotFormatException.class, () -> LightText.parse(text));
            assertTrue(refused.getMessage().contains("clipboard"), refused.getMessage());
        }
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        lights.getFirst().setDistance(1e6);
        ShotFormatException refused = assertThrows(ShotFormatException.class, () -> LightText.parse(LightText.of(lights)));
        assertTrue(refused.getMessage().contains("distance"), refused.getMessage());
    }

    @Test
    void damagedTextNeverDoesMoreThanBeRefused() {
        Random random = new Random(11);
        String whole = LightText.of(lights);
        for (int i = 0; i < 400; i++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int hits = 0; hits < 3; hits++) {
                damaged.setCharAt(random.nextInt(damaged.length()), (char) (32 + random.nextInt(95)));
            }
            try {
                assertTrue(LightText.parse(damaged.substring(0, random.nextInt(damaged.length()))).size() <= 200);
            } catch (ShotFormatException refused) {
                assertTrue(refused.getMessage() != null && !refused.getMessage().isBlank());
            }
        }
    }
}
