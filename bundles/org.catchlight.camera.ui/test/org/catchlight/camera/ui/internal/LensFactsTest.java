package org.catchlight.camera.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.shot.Backdrop;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Framing;
import org.catchlight.shot.ShotFactory;
import org.junit.jupiter.api.Test;

class LensFactsTest {
    private final Camera camera = ShotFactory.eINSTANCE.createCamera();
    private final Framing framing = ShotFactory.eINSTANCE.createFraming();
    private final Backdrop backdrop = ShotFactory.eINSTANCE.createBackdrop();

    /** 85 mm f/1.8 at 1.5 m with the backdrop 1.5 m behind: 1.42 mm on the sensor, from c = (f/N)·f·|d−s|/(d(s−f)). */
    @Test
    void blursTheBackdropAsTheThinLensDoes() {
        camera.setFocalLength(85);
        camera.setAperture(1.8);
        camera.setDistance(1.5);
        backdrop.setDistance(1.5);
        framing.setWidth(800);
        framing.setHeight(1200);
        assertEquals(1.42, LensFacts.of(camera, framing, backdrop).backgroundBlur() * 36, 0.01);
    }

    @Test
    void spansWhatTheSensorSpans() {
        camera.setFocalLength(50);
        camera.setDistance(2);
        framing.setWidth(1200);
        framing.setHeight(800);
        LensFacts facts = LensFacts.of(camera, framing, backdrop);
        assertEquals(36.0 / 50 * 2, facts.widthOfField(), 1e-9);
        assertEquals(24.0 / 50 * 2, facts.heightOfField(), 1e-9);
    }

    @Test
    void cropsTheSensorToTheShapeOfThePicture() {
        framing.setWidth(1000);
        framing.setHeight(1000);
        LensFacts facts = LensFacts.of(camera, framing, backdrop);
        assertEquals(facts.widthOfField(), facts.heightOfField(), 1e-9);
        assertEquals(24.0 / camera.getFocalLength() * camera.getDistance(), facts.heightOfField(), 1e-9);
    }

    @Test
    void isSharpToInfinityBeyondTheHyperfocalDistance() {
        camera.setFocalLength(20);
        camera.setAperture(16);
        camera.setDistance(3);
        assertTrue(Double.isInfinite(LensFacts.of(camera, framing, backdrop).depthOfField()));
        camera.setAperture(1.4);
        assertTrue(LensFacts.of(camera, framing, backdrop).depthOfField() < 3);
    }
}
