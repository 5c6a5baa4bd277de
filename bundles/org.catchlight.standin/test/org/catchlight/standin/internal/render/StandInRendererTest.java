package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.image.AttachmentKey;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Part;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class StandInRendererTest {
    private static final StandInRenderer RENDERER = new StandInRenderer(2);

    private static Frame render(Shot shot, int width, int height) {
        return RENDERER.render(Shots.frame(width, height), shot, 0, new NullProgressMonitor(), (picture, transfer) -> {
        });
    }

    private static Shot shot() {
        return Presets.create("rembrandt");
    }

    private static double mean(FloatImage picture) {
        double sum = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                sum += picture.get(x, y, 1);
            }
        }
        return sum / picture.width() / picture.height();
    }

    @Test
    void theSameShotGivesTheSamePictureToTheBit() {
        assertEquals(render(shot(), 72, 90).picture().contentHash(), render(shot(), 72, 90).picture().contentHash());
    }

    @Test
    void passesShowAHeadBeforeAWall() {
        Shot shot = shot();
        Frame frame = render(shot, 80, 100);
        FloatImage depth = frame.attachment(AttachmentKey.DEPTH).orElseThrow();
        FloatImage parts = frame.attachment(AttachmentKey.PARTS).orElseThrow();
        FloatImage normal = frame.attachment(AttachmentKey.NORMAL).orElseThrow();
        FloatImage albedo = frame.attachment(AttachmentKey.ALBEDO).orElseThrow();
        FloatImage shading = frame.attachment(AttachmentKey.SHADING).orElseThrow();
        double wall = shot.getCamera().getDistance() + shot.getBackdrop().getDistance();
        assertEquals(Part.BACKGROUND.ordinal(), parts.get(1, 1, 0));
        assertEquals(wall, depth.get(1, 1, 0), 0.1);
        assertEquals(shot.getCamera().getDistance(), depth.get(40, 46, 0), 0.12);
        double facing = 0;
        for (int y = 40; y < 60; y++) {
            for (int x = 34; x < 46; x++) {
                facing += normal.get(x, y, 2) / 240;
            }
        }
        assertTrue(facing > 0.5, "the face looks at the camera: " + facing);
        int[] seen = new int[Part.values().length];
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 80; x++) {
                seen[(int) parts.get(x, y, 0)]++;
                for (int k = 0; k < 3; k++) {
                    assertTrue(albedo.get(x, y, k) >= 0 && albedo.get(x, y, k) <= 1, "reflectance is a share");
                    assertTrue(shading.get(x, y, k) >= 0 && Float.isFinite(shading.get(x, y, k)));
                }
            }
        }
        for (Part part : List.of(Part.BACKGROUND, Part.SKIN, Part.HAIR, Part.CLOTHES)) {
            assertTrue(seen[part.ordinal()] > 50, part + " covers " + seen[part.ordinal()] + " pixels");
        }
    }

    @Test
    void aPictureCutInBandsIsTheSame() {
        Shot shot = shot();
        HeadScene head = new HeadScenes(1).of(shot.getStandIn(), new NullProgressMonitor());
        RenderScene scene = RenderScene.of(shot, head, 64, 160);
        FloatImage whole = new PictureRenderer(scene, Sampling.FAST, 160).render(null, new NullProgressMonitor());
        FloatImage cut = new PictureRenderer(scene, Sampling.FAST, 48).render(null, new NullProgressMonitor());
        double worst = 0;
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 64; x++) {
                for (int k = 0; k < 3; k++) {
                    worst = Math.max(worst, Math.abs(whole.get(x, y, k) - cut.get(x, y, k)));
                }
            }
        }
        assertTrue(worst < 0.004, "bands differ by " + worst);
    }

    @Test
    void oneStopMoreLightIsTwiceTheValueWhenTheCameraIsManual() {
        Shot shot = shot();
        shot.getCamera().setExposureMode(org.catchlight.shot.ExposureMode.MANUAL);
        shot.getRig().setAmbientEv(-6);
        double before = mean(render(shot, 40, 50).picture());
        shot.getRig().getLights().forEach(light -> light.setPower(light.getPower() + 1));
        assertEquals(2, mean(render(shot, 40, 50).picture()) / before, 0.02);
    }

    @Test
    void previewsComeFirstAndProgressEndsComplete() {
        List<FloatImage> previews = new ArrayList<>();
        double[] worked = new double[2];
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void beginTask(String name, int total) {
                worked[1] = total;
            }

            @Override
            public void internalWorked(double work) {
                worked[0] += work;
            }

            @Override
            public void worked(int work) {
                worked[0] += work;
            }
        };
        RENDERER.render(Shots.frame(40, 680), shot(), 0, monitor, (picture, transfer) -> previews.add(picture));
        assertEquals(1, previews.size());
        assertEquals(170, previews.get(0).height());
        assertTrue(worked[0] > 0.9 * worked[1] && worked[0] <= 1.001 * worked[1], worked[0] + " of " + worked[1]);
    }

    @Test
    void aCancelledRenderStops() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> RENDERER.render(Shots.frame(64, 80), shot(), 0, monitor, (picture,
                transfer) -> {
        }));
    }

    @Test
    void extremesOfTheCameraGiveFinitePictures() {
        for (int variant = 0; variant < 5; variant++) {
            Shot shot = shot();
            switch (variant) {
                case 0 -> shot.getCamera().setDistance(0.2);
                case 1 -> shot.getCamera().setAperture(0.7);
                case 2 -> shot.getCamera().setAzimuth(180);
                case 3 -> shot.getCamera().setElevation(80);
                default -> shot.getCamera().setFocalLength(1200);
            }
            FloatImage picture = render(shot, 24, 16).picture();
            for (int y = 0; y < 16; y++) {
                for (int x = 0; x < 24; x++) {
                    assertTrue(Float.isFinite(picture.get(x, y, 1)) && picture.get(x, y, 1) >= 0, "variant " + variant);
                }
            }
        }
    }

    @Test
    void aShotWithoutLightsIsLitByTheRoom() {
        Shot shot = shot();
        shot.getRig().getLights().clear();
        assertTrue(mean(render(shot, 32, 40).picture()) > 0.02);
    }
}
