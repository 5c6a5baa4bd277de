package org.catchlight.prompt.internal.advice;

import java.util.Locale;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Framing;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;

/**
 * What a camera takes in.
 *
 * @param focalLength of the camera, in millimetres
 * @param aperture    f-number
 * @param distance    in metres
 * @param high        metres that the picture takes in from top to bottom, at the face
 * @param equivalent  focal length in millimetres that takes in the same on 36 × 24 mm
 */
record View(double focalLength, double aperture, double distance, double high, double equivalent) {
    static View of(Shot shot) {
        Camera camera = shot.getCamera() == null ? ShotFactory.eINSTANCE.createCamera() : shot.getCamera();
        Framing framing = shot.getFraming() == null ? ShotFactory.eINSTANCE.createFraming() : shot.getFraming();
        double longSide = Math.max(camera.getSensorWidth(), camera.getSensorHeight());
        double shortSide = Math.min(camera.getSensorWidth(), camera.getSensorHeight());
        double pixel = Math.min(longSide / Math.max(framing.getWidth(), framing.getHeight()),
                shortSide / Math.min(framing.getWidth(), framing.getHeight()));
        double high = pixel * framing.getHeight() * camera.getDistance() / camera.getFocalLength();
        return new View(camera.getFocalLength(), camera.getAperture(), camera.getDistance(), high,
                camera.getFocalLength() * Math.hypot(36, 24) / Math.hypot(longSide, shortSide));
    }

    /** Focal length in millimetres that takes in so much from a distance, to the usual steps of lenses. */
    double lensFor(double height, double metres) {
        double wanted = focalLength * high / height * metres / distance;
        double step = wanted < 60 ? 1 : 5;
        return Math.max(8, Math.round(wanted / step) * step);
    }

    /** Distance in metres from which this lens takes in so much. */
    double distanceFor(double height) {
        return Math.round(distance * height / high * 10) / 10.0;
    }

    /** By how much a nose, 10 cm nearer than the ears, is magnified against them from a distance, in percent. */
    static long noseGain(double metres) {
        double ears = Math.max(0.15, metres + 0.04);
        return Math.round(100 * (ears / (ears - 0.1) - 1));
    }

    static String millimetres(double value) {
        return number(value) + " mm";
    }

    static String metres(double value) {
        return number(Math.round(value * 100) / 100.0) + " m";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value).replaceFirst("0$", "");
    }
}
