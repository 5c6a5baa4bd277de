package org.catchlight.standin.internal.render;

import org.catchlight.light.HeadPose;
import org.catchlight.light.Vec3;
import org.catchlight.shot.StandIn;
import org.catchlight.standin.internal.head.EyelidShape;
import org.catchlight.standin.internal.head.HeadShape;

/** The two eyes as quadrics: globe, cornea, the flesh round the globe and the caruncle; and where they look. Centimetres, head frame. */
final class EyeGeometry {
    static final double MISS = 1e6;
    /** Distance of the limbus's plane from the globe's centre. */
    static final double LIMBUS_DEPTH = Math.sqrt(EyelidShape.GLOBE * EyelidShape.GLOBE - EyelidShape.LIMBUS * EyelidShape.LIMBUS);
    /** Distance of the caruncle from the eye's centre toward the nose. */
    static final double CARUNCLE = 1.36;
    private static final double SEARCH = 2;

    private final double eyeX;
    private final double eyeY;
    private final double eyeZ;
    private final Vec3[] gaze;

    EyeGeometry(HeadShape shape, StandIn standIn, HeadPose pose, Vec3 cameraInHead) {
        eyeX = shape.eyeX();
        eyeY = shape.eyeY();
        eyeZ = shape.eyeZ();
        gaze = new Vec3[] {gaze(-1, standIn, pose, cameraInHead), gaze(1, standIn, pose, cameraInHead)};
    }

    /** Apex of a cornea that looks straight ahead; side −1 is the subject's right eye. */
    static Vec3 apex(HeadShape shape, int side) {
        return new Vec3(side * shape.eyeX(), shape.eyeY(), shape.eyeZ() + EyelidShape.CORNEA_OFFSET + EyelidShape.CORNEA);
    }

    private Vec3 gaze(int side, StandIn standIn, HeadPose pose, Vec3 camera) {
        Vec3 toward = pose.directionToSet(camera.minus(centre(side)).normalized());
        double azimuth = Math.toDegrees(Math.atan2(toward.x(), toward.z())) + standIn.getGazeYaw();
        double elevation = Math.toDegrees(Math.asin(Math.clamp(toward.y(), -1, 1))) + standIn.getGazePitch();
        Vec3 wanted = pose.directionToHead(org.catchlight.light.SetSpace.direction(azimuth, elevation));
        return held(wanted);
    }

    /** Eyes turn in their sockets by some 40° to the side and 28° up and down, no further. */
    private static Vec3 held(Vec3 direction) {
        double yaw = Math.atan2(direction.x(), direction.z());
        double pitch = Math.asin(Math.clamp(direction.y(), -1, 1));
        yaw = Math.clamp(yaw, Math.toRadians(-40), Math.toRadians(40));
        pitch = Math.clamp(pitch, Math.toRadians(-28), Math.toRadians(28));
        return new Vec3(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch));
    }

    Vec3 centre(int side) {
        return new Vec3(side * eyeX, eyeY, eyeZ);
    }

    /** Where an eye looks. */
    Vec3 gaze(int side) {
        return gaze[side < 0 ? 0 : 1];
    }

    /** Distance along the ray from the point to the nearest eye, or {@link #MISS}. */
    double hit(double px, double py, double pz, double[] d) {
        double best = MISS;
        for (int side = -1; side <= 1; side += 2) {
            double ox = px - side * eyeX;
            double oy = py - eyeY;
            double oz = pz - eyeZ;
            double along = ox * d[0] + oy * d[1] + oz * d[2];
            if (ox * ox + oy * oy + oz * oz - along * along > SEARCH * SEARCH) {
                continue;
            }
            double globe = 1 / EyelidShape.GLOBE;
            best = Math.min(best, quadric(ox, oy, oz, d, globe, globe, globe));
            best = Math.min(best, quadric(ox + side * 0.05, oy, oz, d, 1 / 1.66, 1 / 1.05, 1 / 0.99));
            best = Math.min(best, quadric(ox + side * CARUNCLE, oy + 0.15, oz - 0.55, d, 1 / 0.25, 1 / 0.19, 1 / 0.24));
            best = Math.min(best, cornea(gaze(side), ox, oy, oz, d));
        }
        return best;
    }

    private static double cornea(Vec3 gaze, double ox, double oy, double oz, double[] d) {
        double r = 1 / EyelidShape.CORNEA;
        double offset = EyelidShape.CORNEA_OFFSET;
        double t = quadric(ox - gaze.x() * offset, oy - gaze.y() * offset, oz - gaze.z() * offset, d, r, r, r);
        double height = (ox + d[0] * t) * gaze.x() + (oy + d[1] * t) * gaze.y() + (oz + d[2] * t) * gaze.z();
        return height > LIMBUS_DEPTH ? t : MISS;
    }

    /** Ray against an ellipsoid about the origin with the inverse radii i, j, k. */
    static double quadric(double ox, double oy, double oz, double[] d, double i, double j, double k) {
        double px = ox * i;
        double py = oy * j;
        double pz = oz * k;
        double dx = d[0] * i;
        double dy = d[1] * j;
        double dz = d[2] * k;
        double a = dx * dx + dy * dy + dz * dz;
        double b = px * dx + py * dy + pz * dz;
        double c = px * px + py * py + pz * pz - 1;
        double q = b * b - a * c;
        return q < 0 ? MISS : (-b - Math.sqrt(q)) / a;
    }
}
