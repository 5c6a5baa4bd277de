package org.catchlight.light;

/**
 * A rigid turn of the head about the origin of the head frame, and the shift that puts it on the set. Applied in the order roll,
 * pitch, yaw.
 *
 * @param right what the head's x axis becomes on the set
 * @param up    what its y axis becomes
 * @param front what its z axis becomes
 */
public record HeadPose(Vec3 right, Vec3 up, Vec3 front) {
    /** Facing the camera's home position. */
    public static final HeadPose FRONTAL = new HeadPose(new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1));

    /** The pose for yaw (+ toward camera right), pitch (+ lifts the chin) and roll (+ tilts the crown to camera right) in degrees. */
    public static HeadPose of(double yaw, double pitch, double roll) {
        double cy = Math.cos(Math.toRadians(yaw)), sy = Math.sin(Math.toRadians(yaw));
        double cp = Math.cos(Math.toRadians(pitch)), sp = Math.sin(Math.toRadians(pitch));
        double cr = Math.cos(Math.toRadians(roll)), sr = Math.sin(Math.toRadians(roll));
        return new HeadPose(turn(cr, -sr, 0, cy, sy, cp, sp), turn(sr, cr, 0, cy, sy, cp, sp), turn(0, 0, 1, cy, sy, cp, sp));
    }

    private static Vec3 turn(double x, double y, double z, double cy, double sy, double cp, double sp) {
        double y1 = y * cp + z * sp;
        double z1 = -y * sp + z * cp;
        return new Vec3(x * cy + z1 * sy, y1, -x * sy + z1 * cy);
    }

    /** A direction of the head frame as seen on the set. */
    public Vec3 directionToSet(Vec3 v) {
        return right.times(v.x()).plus(up.times(v.y())).plus(front.times(v.z()));
    }

    /** A direction of the set as seen in the head frame. */
    public Vec3 directionToHead(Vec3 v) {
        return new Vec3(right.dot(v), up.dot(v), front.dot(v));
    }

    /** A point of the head frame on the set. */
    public Vec3 pointToSet(Vec3 p) {
        return directionToSet(p).minus(SetSpace.SUBJECT_IN_HEAD);
    }

    /** A point of the set in the head frame. */
    public Vec3 pointToHead(Vec3 p) {
        return directionToHead(p.plus(SetSpace.SUBJECT_IN_HEAD));
    }
}
