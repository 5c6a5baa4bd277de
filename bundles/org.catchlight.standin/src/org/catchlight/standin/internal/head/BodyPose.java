package org.catchlight.standin.internal.head;

import org.catchlight.light.HeadPose;
import org.catchlight.light.Vec3;

/**
 * How the shoulders stand relative to the head: the field is in the head frame, so the body is turned the opposite way. The shoulders
 * follow {@link #SHOULDERS_FOLLOW} of the head's yaw and nothing of its nod and tilt; the neck turns from 0 at the base of the skull to
 * all of it at its root.
 */
final class BodyPose {
    /** Share of the head's yaw that the shoulders make with it. */
    static final double SHOULDERS_FOLLOW = 0.35;
    /** The middle of the neck, about which head and body turn, cm. */
    private static final double PIVOT_Y = -10.5;
    private static final double PIVOT_Z = -2.6;
    private static final double TOP = -5.0;
    private static final double ROOT = -16.5;

    private final boolean frontal;
    private final double[] half;
    private final double[] whole;

    /** Angles of the head in degrees, as {@link HeadPose#of}. */
    BodyPose(double yaw, double pitch, double roll) {
        double turn = yaw * (1 - SHOULDERS_FOLLOW);
        frontal = turn == 0 && pitch == 0 && roll == 0;
        half = matrix(turn / 2, pitch / 2, roll / 2);
        whole = matrix(turn, pitch, roll);
    }

    private static double[] matrix(double yaw, double pitch, double roll) {
        HeadPose pose = HeadPose.of(yaw, pitch, roll);
        Vec3 r = pose.right();
        Vec3 u = pose.up();
        Vec3 f = pose.front();
        return new double[] {r.x(), u.x(), f.x(), r.y(), u.y(), f.y(), r.z(), u.z(), f.z()};
    }

    boolean frontal() {
        return frontal;
    }

    /** Share of the turn at a point, 0 under the skull to 1 at the root of the neck. */
    double share(double y) {
        return Sdf.step(TOP, ROOT, y);
    }

    /** Coordinate 0 to 2 in the body's frame of a point of the head frame with the given {@link #share}. */
    double toBody(int axis, double share, double x, double y, double z) {
        double py = y - PIVOT_Y;
        double pz = z - PIVOT_Z;
        double none = (1 - share) * (1 - 2 * share);
        double some = 4 * share * (1 - share);
        double all = share * (2 * share - 1);
        int row = axis * 3;
        double turned = some * (half[row] * x + half[row + 1] * py + half[row + 2] * pz)
                + all * (whole[row] * x + whole[row + 1] * py + whole[row + 2] * pz);
        double still = axis == 0 ? x : axis == 1 ? py : pz;
        double shift = axis == 0 ? 0 : axis == 1 ? PIVOT_Y : PIVOT_Z;
        return none * still + turned + shift;
    }
}
