package org.example.upscale.crisp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.example.upscale.crisp.CrispSettings.Scale;
import org.junit.jupiter.api.Test;

class CrispUpscalerTest {
    private final IProgressMonitor monitor = new NullProgressMonitor();

    @Test
    void makesThePictureTwoOrFourTimesLarger() throws StageException {
        for (Scale scale : Scale.values()) {
            Frame large = upscale(plain(7, 5, 0.25f), scale, 0.5);
            assertEquals(7 * scale.factor(), large.width());
            assertEquals(5 * scale.factor(), large.height());
        }
    }

    @Test
    void leavesPlainSurfacesAsTheyAre() throws StageException {
        for (Transfer transfer : Transfer.values()) {
            Frame large = upscale(Frame.of(plain(8, 8, 0.4f).picture(), transfer, Set.of()), Scale.FOUR_TIMES, 1);
            for (int y = 0; y < large.height(); y++) {
                assertEquals(0.4f, large.picture().get(y, y, 1), 1e-4f);
            }
        }
    }

    @Test
    void keepsABrightPointWhereItWas() throws StageException {
        FloatImage picture = FloatImage.create(9, 9, 3);
        picture.set(4, 4, 0, 1);
        FloatImage large = upscale(Frame.of(picture, Transfer.SCENE_LINEAR, Set.of()), Scale.TWICE, 0).picture();
        double sum = 0;
        double centre = 0;
        for (int x = 0; x < 18; x++) {
            sum += large.get(x, 8, 0);
            centre += (x + 0.5) * large.get(x, 8, 0);
        }
        assertEquals(9.0, centre / sum, 1e-3);
    }

    @Test
    void steepensAnEdgeWithoutAHalo() throws StageException {
        FloatImage edge = FloatImage.create(16, 4, 3);
        for (int y = 0; y < 4; y++) {
            for (int x = 8; x < 16; x++) {
                edge.set(x, y, 2, 0.8f);
            }
        }
        FloatImage soft = upscale(Frame.of(edge, Transfer.SCENE_LINEAR, Set.of()), Scale.FOUR_TIMES, 0).picture();
        FloatImage sharp = upscale(Frame.of(edge, Transfer.SCENE_LINEAR, Set.of()), Scale.FOUR_TIMES, 1).picture();
        for (int x = 0; x < 64; x++) {
            assertTrue(sharp.get(x, 8, 2) >= 0 && sharp.get(x, 8, 2) <= 0.8f, "halo at " + x);
        }
        assertTrue(steepest(sharp) > 1.2 * steepest(soft), steepest(sharp) + " against " + steepest(soft));
    }

    @Test
    void stopsWhenCancelled() {
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> upscale(plain(8, 8, 0.5f), Scale.TWICE, 0));
    }

    private static double steepest(FloatImage picture) {
        double steepest = 0;
        for (int x = 1; x < picture.width(); x++) {
            steepest = Math.max(steepest, picture.get(x, 8, 2) - picture.get(x - 1, 8, 2));
        }
        return steepest;
    }

    private static Frame plain(int width, int height, float value) {
        FloatImage picture = FloatImage.create(width, height, 3);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    picture.set(x, y, channel, value);
                }
            }
        }
        return Frame.of(picture, Transfer.SCENE_LINEAR, Set.of());
    }

    private Frame upscale(Frame frame, Scale scale, double sharpness) throws StageException {
        return new CrispUpscaler().run(frame, new CrispSettings(scale, sharpness), new StageContext() {
            @Override
            public Shot shot() {
                throw new AssertionError("the upscaler does not need the shot");
            }

            @Override
            public long seed() {
                return 1;
            }

            @Override
            public IProgressMonitor monitor() {
                return monitor;
            }

            @Override
            public void preview(FloatImage picture, Transfer transfer) {
                // Nobody looks.
            }

            @Override
            public void log(String line) {
                // Nobody reads.
            }
        });
    }
}
