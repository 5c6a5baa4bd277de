package org.catchlight.light.internal.rig;

import java.util.Optional;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.HeadPose;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.internal.SkinRays;
import org.catchlight.light.rig.FacePoint;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Shot;

/** Finds the skin behind a point of the picture. */
public final class FacePicker {
    private static final double SLOPE_STEP = 0.0015;
    private static final double ROOM = 0.5;
    /** Nothing nearer than this is focused on, in focal lengths. */
    private static final double NEAREST_FOCUS = 1.5;

    private final FaceGeometry face;

    /** Picks on a face. */
    public FacePicker(FaceGeometry face) {
        this.face = face;
    }

    /** The skin at (x, y), 0–1 from the top left corner of the picture. */
    public Optional<FacePoint> pick(Shot shot, double x, double y) {
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        Camera camera = shot.getCamera();
        Vec3 from = SetSpace.cameraPosition(camera);
        Vec3 ray = pose.directionToHead(ray(shot, pose, x, y));
        Vec3 origin = pose.pointToHead(from);
        double near = Math.max(0, origin.length() - ROOM);
        double hit = new SkinRays(face).hit(origin, ray, near, origin.length() + ROOM);
        if (Double.isNaN(hit)) {
            return Optional.empty();
        }
        Vec3 point = origin.plus(ray.times(hit));
        return Optional.of(new FacePoint(pose.pointToSet(point), pose.directionToSet(new SkinRays(face).normal(point, SLOPE_STEP))));
    }

    /** Unit vector on the set through a point of the picture, as the renderers have it. */
    private Vec3 ray(Shot shot, HeadPose pose, double x, double y) {
        Camera camera = shot.getCamera();
        Vec3 from = SetSpace.cameraPosition(camera);
        Vec3 ahead = SetSpace.cameraAim(camera, shot.getFraming()).minus(from).normalized();
        double azimuth = Math.toRadians(camera.getAzimuth());
        double elevation = Math.toRadians(camera.getElevation());
        Vec3 top = new Vec3(-Math.sin(azimuth) * Math.sin(elevation), Math.cos(elevation), -Math.cos(azimuth) * Math.sin(elevation));
        Vec3 level = ahead.cross(top).normalized();
        top = level.cross(ahead);
        double roll = Math.toRadians(camera.getRoll());
        Vec3 right = level.times(Math.cos(roll)).minus(top.times(Math.sin(roll)));
        Vec3 up = top.times(Math.cos(roll)).plus(level.times(Math.sin(roll)));
        double width = shot.getFraming().getWidth();
        double height = shot.getFraming().getHeight();
        double slope = pixelSlope(camera, focus(camera, pose, from, ahead), width, height);
        return ahead.plus(right.times((x - 0.5) * width * slope)).plus(up.times((0.5 - y) * height * slope)).normalized();
    }

    /** Distance of the plane of focus along the axis, metres. */
    private double focus(Camera camera, HeadPose pose, Vec3 from, Vec3 ahead) {
        double near = Double.POSITIVE_INFINITY;
        for (Side side : Side.values()) {
            FaceGeometry.Eye eye = face.eye(side);
            Vec3 apex = eye.globeCentre().plus(new Vec3(0, 0, eye.corneaOffset() + eye.corneaRadius()));
            near = Math.min(near, pose.pointToSet(apex).minus(from).dot(ahead));
        }
        return Math.max(near + camera.getFocusOffset(), camera.getFocalLength() / 1000 * NEAREST_FOCUS);
    }

    /** Tangent of the angle that a pixel at the centre spans. */
    private static double pixelSlope(Camera camera, double focus, double width, double height) {
        double longSide = Math.max(camera.getSensorWidth(), camera.getSensorHeight()) / 1000;
        double shortSide = Math.min(camera.getSensorWidth(), camera.getSensorHeight()) / 1000;
        double pixel = Math.min(longSide / Math.max(width, height), shortSide / Math.min(width, height));
        double focal = camera.getFocalLength() / 1000;
        return pixel / (focal * focus / (focus - focal));
    }
}
