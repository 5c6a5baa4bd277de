package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.image.FloatImage;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class PreviewRendererTest {
    private static final HeadScenes HEADS = new HeadScenes(2);

    private static FloatImage render(PreviewRenderer renderer, Shot shot) {
        return renderer.render(shot, 40, 50, false, new NullProgressMonitor());
    }

    @Test
    void whatIsKeptNeverShows() {
        Shot shot = Presets.create("loop");
        PreviewRenderer kept = new PreviewRenderer(HEADS);
        render(kept, shot);
        Runnable[] changes = {() -> shot.getRig().getLights().get(0).setAzimuth(30), () -> shot.getRig().getLights().get(0).setPower(1),
            () -> shot.getRig().getLights().get(1).setKelvin(3000), () -> shot.getRig().setAmbientEv(9), () -> shot.getCamera().setRoll(20),
            () -> shot.getBackdrop().setColour("#ffffff"), () -> shot.getStandIn().setGazeYaw(20), () -> shot.getCamera().setAzimuth(15),
            () -> shot.getRig().getLights().remove(0), () -> shot.getStandIn().setEyeColour("#3060a0")};
        long before = render(kept, shot).contentHash().hashCode();
        for (int i = 0; i < changes.length; i++) {
            changes[i].run();
            FloatImage again = render(kept, shot);
            assertEquals(render(new PreviewRenderer(HEADS), shot).contentHash(), again.contentHash(), "change " + i);
            assertNotEquals(before, again.contentHash().hashCode(), "change " + i + " shows");
            before = again.contentHash().hashCode();
        }
    }

    @Test
    void aDraftIsCloseAndGivesWay() {
        Shot shot = Presets.create("rembrandt");
        PreviewRenderer kept = new PreviewRenderer(HEADS);
        render(kept, shot);
        shot.getRig().getLights().get(0).setAzimuth(-40);
        FloatImage draft = kept.render(shot, 40, 50, true, new NullProgressMonitor());
        FloatImage fine = render(kept, shot);
        double psnr = Shots.psnr(draft, fine);
        assertTrue(psnr > 32, psnr + " dB");
        assertNotEquals(draft.contentHash(), fine.contentHash());
        assertEquals(render(new PreviewRenderer(HEADS), shot).contentHash(), fine.contentHash());
    }

    @Test
    void whatStaysWhileALightIsDraggedIsFinishedOnceAndRight() {
        Shot shot = Presets.create("rembrandt");
        shot.getCamera().setExposureMode(ExposureMode.MANUAL);
        PreviewRenderer kept = new PreviewRenderer(HEADS);
        for (int step = 0; step < 4; step++) {
            shot.getRig().getLights().get(0).setAzimuth(-40 + 3 * step);
            // All other lights are exposed otherwise, too, as they are when the exposure follows the key.
            shot.getCamera().setIso(100 + 10 * step);
            assertSame(draft(new PreviewRenderer(HEADS), shot), draft(kept, shot), "step " + step);
        }
        shot.getRig().getLights().get(1).setPower(2);
        shot.getRig().getLights().get(0).setAzimuth(-20);
        assertSame(draft(new PreviewRenderer(HEADS), shot), draft(kept, shot), "another light changed at once");
        shot.getCamera().setAperture(1.2);
        shot.getRig().getLights().get(0).setAzimuth(-18);
        assertSame(draft(new PreviewRenderer(HEADS), shot), draft(kept, shot), "the aperture changed at once");
    }

    private static FloatImage draft(PreviewRenderer renderer, Shot shot) {
        return renderer.render(shot, 40, 50, true, new NullProgressMonitor());
    }

    private static void assertSame(FloatImage expected, FloatImage found, String what) {
        double psnr = Shots.psnr(found, expected);
        assertTrue(psnr > 90, what + ": " + psnr + " dB");
    }

    @Test
    void aGlanceIsSmallUntilTheSurfaceIsKnown() {
        Shot shot = Presets.create("clamshell");
        PreviewRenderer kept = new PreviewRenderer(HEADS);
        assertFalse(kept.knows(shot, 320, 400));
        FloatImage glance = kept.glance(shot, 320, 400, new NullProgressMonitor());
        assertTrue(glance.height() <= 160 && Math.abs(glance.width() * 400 - glance.height() * 320) <= 400, "small, of the same shape");
        assertFalse(kept.knows(shot, 320, 400));
        FloatImage draft = kept.render(shot, 320, 400, true, new NullProgressMonitor());
        double psnr = Shots.psnr(glance.resized(80, 100), draft.resized(80, 100));
        assertTrue(psnr > 22, psnr + " dB");
        shot.getRig().getLights().get(0).setAzimuth(20);
        assertTrue(kept.knows(shot, 320, 400), "lights may move");
        assertEquals(400, kept.glance(shot, 320, 400, new NullProgressMonitor()).height());
        shot.getCamera().setAzimuth(10);
        assertFalse(kept.knows(shot, 320, 400), "the camera may not");
    }

    @Test
    void twoSizesInTurnAreEachRight() {
        Shot shot = Presets.create("loop");
        PreviewRenderer kept = new PreviewRenderer(HEADS);
        FloatImage first = render(kept, shot);
        kept.render(shot, 80, 100, false, new NullProgressMonitor());
        assertEquals(first.contentHash(), render(kept, shot).contentHash());
    }

    @Test
    void apertureAndFocusActOnWhatIsKept() {
        Shot shot = Presets.create("loop");
        PreviewRenderer kept = new PreviewRenderer(HEADS);
        render(kept, shot);
        shot.getCamera().setAperture(0.7);
        shot.getCamera().setFocusOffset(-0.5);
        assertEquals(render(new PreviewRenderer(HEADS), shot).contentHash(), render(kept, shot).contentHash());
    }

    @Test
    void previewIsCloseToThePicture() {
        Shot shot = Presets.create("rembrandt");
        FloatImage picture = Shots.render(new StandInRenderer(1), shot, 40, 50, 0);
        double psnr = Shots.psnr(render(new PreviewRenderer(HEADS), shot), picture);
        assertTrue(psnr > 34, psnr + " dB");
    }
}
