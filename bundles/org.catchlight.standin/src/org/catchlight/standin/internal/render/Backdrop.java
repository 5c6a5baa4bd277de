package org.catchlight.standin.internal.render;

import org.catchlight.image.Part;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Shot;

/**
 * The wall behind the subject in the head frame, centimetres. It stands square to the camera's home position; once the camera has
 * orbited so far that the wall would leave the picture, it is turned after it.
 *
 * @param point  a point on it
 * @param normal unit vector toward the subject
 */
record Backdrop(Vec3 point, Vec3 normal) {
    private static final double STANDS_TO = 30;
    private static final double FARTHEST = 20_000;

    /** The backdrop of a shot. */
    static Backdrop of(Shot shot, HeadPose pose) {
        double orbit = shot.getCamera().getAzimuth();
        double turn = Math.toRadians(orbit - Math.clamp(orbit, -STANDS_TO, STANDS_TO));
        Vec3 front = new Vec3(Math.sin(turn), 0, Math.cos(turn));
        double distance = shot.getBackdrop() == null ? 1.5 : shot.getBackdrop().getDistance();
        return new Backdrop(pose.pointToHead(front.times(-distance)).times(100), pose.directionToHead(front));
    }

    /** Sets {@code out} to the point that a ray from the camera meets. */
    void meet(Vec3 camera, double[] ray, double[] out) {
        double toward = -(ray[0] * normal.x() + ray[1] * normal.y() + ray[2] * normal.z());
        double distance = toward > 1e-4 ? Math.min(FARTHEST, camera.minus(point).dot(normal) / toward) : FARTHEST;
        if (distance <= 0) {
            distance = FARTHEST;
        }
        out[0] = camera.x() + ray[0] * distance;
        out[1] = camera.y() + ray[1] * distance;
        out[2] = camera.z() + ray[2] * distance;
    }

    /** Fills point {@code i}, which lies along the ray from the camera. */
    void paint(SurfaceBuffer out, int i, Vec3 camera, double[] ray, Look look) {
        double[] place = new double[3];
        meet(camera, ray, place);
        out.position(i, place[0], place[1], place[2]);
        out.normal(i, normal.x(), normal.y(), normal.z());
        out.reflecting(i, normal.x(), normal.y(), normal.z());
        float[] colour = look.backdrop();
        out.colour(i, colour[0], colour[1], colour[2]);
        out.part[i] = (byte) Part.BACKGROUND.ordinal();
    }
}
