package org.catchlight.camera.ui.internal;

import org.catchlight.shot.Backdrop;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Framing;

/**
 * What the camera sees.
 *
 * @param widthOfField     metres that the picture spans at the subject
 * @param heightOfField    metres that the picture spans at the subject
 * @param depthOfField     metres within which the subject is sharp for a circle of confusion of 1/1500 of the sensor's diagonal;
 *                         infinite beyond the hyperfocal distance
 * @param backgroundBlur   diameter of the blur of the backdrop in parts of the picture's height
 */
record LensFacts(double widthOfField, double heightOfField, double depthOfField, double backgroundBlur) {
    static LensFacts of(Camera camera, Framing framing, Backdrop backdrop) {
        double aspect = (double) framing.getWidth() / framing.getHeight();
        double longSide = camera.getSensorWidth();
        double shortSide = camera.getSensorHeight();
        double sensorAspect = aspect <= 1 ? shortSide / longSide : longSide / shortSide;
        double fullWidth = aspect <= 1 ? shortSide : longSide;
        double fullHeight = aspect <= 1 ? longSide : shortSide;
        double width = aspect >= sensorAspect ? fullWidth : fullHeight * aspect;
        double height = aspect >= sensorAspect ? fullWidth / aspect : fullHeight;
        double distance = camera.getDistance();
        double f = camera.getFocalLength() / 1000;
        double focus = Math.max(distance + camera.getFocusOffset(), f * 1.01);
        double circle = Math.hypot(longSide, shortSide) / 1500 / 1000;
        double hyperfocal = f * f / (camera.getAperture() * circle) + f;
        double near = focus * (hyperfocal - f) / (hyperfocal + focus - 2 * f);
        double far = focus >= hyperfocal ? Double.POSITIVE_INFINITY : focus * (hyperfocal - f) / (hyperfocal - focus);
        double wall = distance + backdrop.getDistance();
        double blur = f / camera.getAperture() * f * Math.abs(wall - focus) / (wall * (focus - f));
        return new LensFacts(width / camera.getFocalLength() * distance, height / camera.getFocalLength() * distance, far - near,
                blur * 1000 / height);
    }

    String text() {
        String depth = Double.isInfinite(depthOfField) ? "everything behind it is sharp"
                : depthOfField < 0.1 ? String.format("%.0f mm sharp", depthOfField * 1000) : String.format("%.2f m sharp", depthOfField);
        return String.format("Sees %.2f × %.2f m at the face; %s; backdrop blurred by %.1f%% of the height.", widthOfField, heightOfField, depth,
                backgroundBlur * 100);
    }
}
