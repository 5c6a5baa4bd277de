package org.catchlight.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;

class PreviewSizeTest {
    @Test
    void aFewLightsArePreviewedInTheSizeOfThePlace() {
        assertEquals(new PreviewSize(320, 400), PreviewSize.of(320, 400, 800, Presets.blank()));
        assertEquals(new PreviewSize(320, 400), PreviewSize.of(640, 800, 400, Presets.blank()));
    }

    @Test
    void hundredsOfLightsTakeNoMoreMemoryThanAFew() {
        Shot shot = Presets.blank();
        for (int lights = 10; lights <= 1000; lights += 90) {
            while (shot.getRig().getLights().size() < lights) {
                shot.getRig().getLights().add(ShotFactory.eINSTANCE.createLight());
            }
            PreviewSize size = PreviewSize.of(800, 1000, 1000, shot);
            assertTrue((double) size.width() * size.height() * lights < 8.1e6, size + " with " + lights);
            assertEquals(0.8, size.width() / (double) size.height(), 0.02);
        }
    }
}
