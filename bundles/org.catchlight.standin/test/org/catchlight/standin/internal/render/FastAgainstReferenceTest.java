package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.image.FloatImage;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;

/** The fast quality stays within 40 dB of many shadow rays, on every preset. */
class FastAgainstReferenceTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 80;
    private static final int SAMPLES = 64;

    @Test
    void everyPresetIsWithinFortyDecibels() {
        StandInRenderer renderer = new StandInRenderer(1);
        StringBuilder table = new StringBuilder();
        boolean good = true;
        for (String id : Presets.ids()) {
            Shot shot = Presets.create(id);
            FloatImage fast = Shots.render(renderer, shot, WIDTH, HEIGHT, 0);
            FloatImage reference = Shots.render(renderer, shot, WIDTH, HEIGHT, SAMPLES);
            double psnr = Shots.psnr(fast, reference);
            table.append(String.format(" %s %.1f dB;", id, psnr));
            good &= psnr >= 40;
        }
        assertTrue(good, table.toString());
    }
}
