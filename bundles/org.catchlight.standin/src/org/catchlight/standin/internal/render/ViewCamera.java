package org.catchlight.standin.internal.render;

import org.catchlight.light.HeadPose;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Shot;

/**
 * The shot's camera in the head frame, centimetres. A picture of another aspect than the sensor's is cropped out of it, its long side
 * along the sensor's.
 *
 * @param position entrance pupil
 * @param forward  unit vector along the optical axis
 * @param right    unit vector to the right of the picture
 * @param up       unit vector to the top of the picture
 * @param width    pixels
 * @param height   pixels
 * @param pitch    tangent of the angle that a pixel at the centre of the picture spans
 * @param lens     thin lens
 */
record ViewCamera(Vec3 position, Vec3 forward, Vec3 right, Vec3 up, int width, int height, double pitch, Lens lens) {
    /**
     * A thin lens.
     *
     * @param focalLength cm
     * @param aperture    f-number
     * @param focus       distance of the plane of focus along the axis, cm
     * @param pixel       edge of a picture's pixel on the sensor, cm
     */
    record Lens(double focalLength, double aperture, double focus, double pixel) {
        /** Radius in pixels of the circle of confusion at a depth along the axis in cm; negative in front of the plane of focus. */
        double blurRadius(double depth) {
            double diameter = focalLength / aperture * focalLength * (depth - focus) / (depth * (focus - focalLength));
            return diameter / pixel / 2;
        }
    }

    /** Nothing nearer than this is focused on, in focal lengths: nearer, a thin lens forms no picture. */
    private static final double NEAREST_FOCUS = 1.5;

    /**
     * The camera of a shot for a picture of the given size; {@code leftEye} and {@code rightEye} are cornea apexes in the head frame, cm.
     */
    static ViewCamera of(Shot shot, int width, int height, HeadPose pose, Vec3 leftEye, Vec3 rightEye) {
        Camera camera = shot.getCamera();
        Vec3 onSet = SetSpace.cameraPosition(camera);
        Vec3 ahead = SetSpace.cameraAim(camera, shot.getFraming()).minus(onSet).normalized();
        Vec3 position = pose.pointToHead(onSet).times(100);
        double azimuth = Math.toRadians(camera.getAzimuth());
        double elevation = Math.toRadians(camera.getElevation());
        Vec3 top = new Vec3(-Math.sin(azimuth) * Math.sin(elevation), Math.cos(elevation), -Math.cos(azimuth) * Math.sin(elevation));
        Vec3 level = ahead.cross(top).normalized();
        top = level.cross(ahead);
        double roll = Math.toRadians(camera.getRoll());
        Vec3 right = level.times(Math.cos(roll)).minus(top.times(Math.sin(roll)));
        Vec3 up = top.times(Math.cos(roll)).plus(level.times(Math.sin(roll)));
        Vec3 forward = pose.directionToHead(ahead);
        double focal = camera.getFocalLength() / 10;
        double near = Math.min(leftEye.minus(position).dot(forward), rightEye.minus(position).dot(forward));
        double focus = Math.max(near + camera.getFocusOffset() * 100, focal * NEAREST_FOCUS);
        double pixel = pixelOnSensor(camera, width, height);
        double imageDistance = focal * focus / (focus - focal);
        return new ViewCamera(position, forward, pose.directionToHead(right), pose.directionToHead(up), width, height,
                pixel / imageDistance,
                new Lens(focal, camera.getAperture(), focus, pixel));
    }

    private static double pixelOnSensor(Camera camera, int width, int height) {
        double longSide = Math.max(camera.getSensorWidth(), camera.getSensorHeight()) / 10;
        double shortSide = Math.min(camera.getSensorWidth(), camera.getSensorHeight()) / 10;
        return Math.min(longSide / Math.max(width, height), shortSide / Math.min(width, height));
    }

    /** Unit direction through the picture's point (x, y) in pixels, from the top left corner. */
    void ray(double x, double y, double[] out) {
        double a = (x - width / 2.0) * pitch;
        double b = (height / 2.0 - y) * pitch;
        double dx = forward.x() + right.x() * a + up.x() * b;
        double dy = forward.y() + right.y() * a + up.y() * b;
        double dz = forward.z() + right.z() * a + up.z() * b;
        double inverse = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
        out[0] = dx * inverse;
        out[1] = dy * inverse;
        out[2] = dz * inverse;
    }

    /** Depth of a point along the optical axis, cm. */
    double depth(double x, double y, double z) {
        return (x - position.x()) * forward.x() + (y - position.y()) * forward.y() + (z - position.z()) * forward.z();
    }

    /** Width of a pixel at a depth, cm. */
    double footprint(double depth) {
        return pitch * depth;
    }
}
