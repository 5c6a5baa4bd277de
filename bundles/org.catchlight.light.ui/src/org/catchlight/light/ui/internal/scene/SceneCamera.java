package org.catchlight.light.ui.internal.scene;

import java.util.Optional;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Framing;

/**
 * The camera on the set.
 *
 * @param place       where it stands
 * @param forward     unit vector that it looks along
 * @param right       unit vector to the right of the picture
 * @param up          unit vector to the top of the picture
 * @param halfWidth   tangent of half the angle that the picture spans across
 * @param halfHeight  the same upward
 * @param focalLength mm
 */
public record SceneCamera(Polar place, Vec3 forward, Vec3 right, Vec3 up, double halfWidth, double halfHeight, double focalLength) {
    /** The camera of a shot. A picture of another aspect than the sensor's is cropped out of it, long side along long side. */
    public static SceneCamera of(Camera camera, Framing framing) {
        Vec3 position = SetSpace.cameraPosition(camera);
        Vec3 forward = SetSpace.cameraAim(camera, framing).minus(position).normalized();
        Vec3 roughUp = SetSpace.cameraUp(camera);
        Vec3 right = forward.cross(roughUp).normalized();
        Vec3 up = right.cross(forward);
        double longSide = Math.max(camera.getSensorWidth(), camera.getSensorHeight());
        double shortSide = Math.min(camera.getSensorWidth(), camera.getSensorHeight());
        int width = Math.max(1, framing.getWidth());
        int height = Math.max(1, framing.getHeight());
        double pixel = Math.min(longSide / Math.max(width, height), shortSide / Math.min(width, height));
        // Focused on the subject, the lens stands a little further from the sensor than its focal length.
        double focal = camera.getFocalLength();
        double focus = Math.max(camera.getDistance() * 1000, focal * 1.5);
        double image = focal * focus / (focus - focal);
        return new SceneCamera(new Polar(camera.getAzimuth(), camera.getElevation(), camera.getDistance()), forward, right, up,
                pixel * width / 2 / image, pixel * height / 2 / image, focal);
    }

    /** Aspect of the picture, width over height. */
    public double aspect() {
        return halfWidth / halfHeight;
    }

    /** Where a point of the set appears: (0, 0) is the upper left corner of the picture, (1, 1) the lower right; empty behind the lens. */
    public Optional<PanePoint> project(Vec3 point) {
        Vec3 ray = point.minus(place.point());
        double depth = ray.dot(forward);
        if (depth < 0.01) {
            return Optional.empty();
        }
        return Optional.of(new PanePoint(0.5 + ray.dot(right) / depth / halfWidth / 2, 0.5 - ray.dot(up) / depth / halfHeight / 2));
    }
}
