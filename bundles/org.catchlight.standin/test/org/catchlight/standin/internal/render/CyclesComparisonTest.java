package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference mode as it is now against the pictures that Blender Cycles made of the same scenes, see {@code releng/cycles/compare}. */
class CyclesComparisonTest {
    private static final double ALLOWED = 0.02;

    @Test
    void sphereUnderALightAndBehindAnOccluder() throws IOException {
        Path folder = Project.file("releng/cycles/scenes.csv").getParent();
        List<CyclesScene> scenes = CyclesScene.read(folder.resolve("scenes.csv"));
        assertTrue(scenes.size() >= 12, scenes.size() + " scenes");
        for (CyclesScene scene : scenes) {
            CyclesComparison result = CyclesComparison.of(scene, folder.resolve("pictures"), 8, Sampling.reference(400));
            assertEquals(936 / 8.0, result.pixels(), 3);
            assertTrue(result.mean() <= ALLOWED, result.toString());
        }
    }
}
