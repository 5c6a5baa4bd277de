package org.catchlight.light;

import org.catchlight.shot.Camera;
import org.catchlight.shot.Framing;
import org.catchlight.shot.StandIn;

/** Where things are on the set: directions from angles, and the pose of the head. */
public final class SetSpace {
    /** The subject point in the head frame, metres: the middle of the face, 25 mm below the pupils and 50 mm before the tragions. */
    public static final Vec3 SUBJECT_IN_HEAD = new Vec3(0, -0.025, 0.05);

    /** How far eyes turn in their sockets to the side, degrees. */
    public static final double EYE_YAW_REACH = 40;

    /** How far eyes turn in their sockets up and down, degrees. */
    public static final double EYE_PITCH_REACH = 28;

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
        Vec3 right = levelRight(camera);
        Vec3 up = levelUp(camera);
        return right.times(framing.getAimX()).plus(up.times(framing.getAimY()));
    }

    /** The camera's right on the set, its roll included. */
    public static Vec3 cameraRight(Camera camera) {
        double roll = Math.toRadians(camera.getRoll());
        return levelRight(camera).times(Math.cos(roll)).minus(levelUp(camera).times(Math.sin(roll)));
    }

    /** The camera's up on the set, its roll included. */
    public static Vec3 cameraUp(Camera camera) {
        double roll = Math.toRadians(camera.getRoll());
        return levelUp(camera).times(Math.cos(roll)).plus(levelRight(camera).times(Math.sin(roll)));
    }

    private static Vec3 levelRight(Camera camera) {
        double a = Math.toRadians(camera.getAzimuth());
        return new Vec3(Math.cos(a), 0, -Math.sin(a));
    }

    private static Vec3 levelUp(Camera camera) {
        double a = Math.toRadians(camera.getAzimuth());
        double e = Math.toRadians(camera.getElevation());
        return new Vec3(-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e));
    }

    /**
     * Unit vector that an eye looks along on the set: into the lens, its azimuth and elevation turned by the gaze of the stand-in. Eyes
     * turn in their sockets by {@link #EYE_YAW_REACH} degrees to the side and {@link #EYE_PITCH_REACH} up and down, no further.
     *
     * @param globe centre of the eye on the set
     */
    public static Vec3 gaze(StandIn standIn, Camera camera, Vec3 globe) {
        Vec3 toLens = cameraPosition(camera).minus(globe).normalized();
        double azimuth = Math.toDegrees(Math.atan2(toLens.x(), toLens.z())) + standIn.getGazeYaw();
        double elevation = Math.toDegrees(Math.asin(Math.clamp(toLens.y(), -1, 1))) + standIn.getGazePitch();
        HeadPose pose = headPose(standIn);
        Vec3 inHead = pose.directionToHead(direction(azimuth, elevation));
        double yaw = Math.toDegrees(Math.atan2(inHead.x(), inHead.z()));
        double pitch = Math.toDegrees(Math.asin(Math.clamp(inHead.y(), -1, 1)));
        return pose.directionToSet(direction(Math.clamp(yaw, -EYE_YAW_REACH, EYE_YAW_REACH),
                Math.clamp(pitch, -EYE_PITCH_REACH, EYE_PITCH_REACH)));
    }

    /** How the head stands on the set. */
    public static HeadPose headPose(StandIn standIn) {
        return HeadPose.of(standIn.getHeadYaw(), standIn.getHeadPitch(), standIn.getHeadRoll());
    }
}
