package org.catchlight.light;

import org.catchlight.shot.Camera;
import org.catchlight.shot.Framing;
import org.catchlight.shot.StandIn;

/** Where things are on the set: directions from angles, and the pose of the head. */
public final class SetSpace {
    /** The subject point in the head frame, metres: the middle of the face, 25 mm below the pupils and 50 mm before the tragions. */
    public static final Vec3 SUBJECT_IN_HEAD = new Vec3(0, -0.025, 0.05);

    private SetSpace() {
    }

    /** Unit vector from the subject point toward azimuth and elevation in degrees: (sin a·cos e, sin e, cos a·cos e). */
    public static Vec3 direction(double azimuthDegrees, double elevationDegrees) {
        double a = Math.toRadians(azimuthDegrees);
        double e = Math.toRadians(elevationDegrees);
        return new Vec3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
    }

    /** Position of the camera's entrance pupil on the set. */
    public static Vec3 cameraPosition(Camera camera) {
        return direction(camera.getAzimuth(), camera.getElevation()).times(camera.getDistance());
    }

    /**
     * The point that the centre of the picture looks at: the subject point shifted by the framing's aim, right and up as the
     * camera sees them.
     */
    public static Vec3 cameraAim(Camera camera, Framing framing) {
        double a = Math.toRadians(camera.getAzimuth());
        double e = Math.toRadians(camera.getElevation());
        Vec3 right = new Vec3(Math.cos(a), 0, -Math.sin(a));
        Vec3 up = new Vec3(-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e));
        return right.times(framing.getAimX()).plus(up.times(framing.getAimY()));
    }

    /** How the head stands on the set. */
    public static HeadPose headPose(StandIn standIn) {
        return HeadPose.of(standIn.getHeadYaw(), standIn.getHeadPitch(), standIn.getHeadRoll());
    }
}
