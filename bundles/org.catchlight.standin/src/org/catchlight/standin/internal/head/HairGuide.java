package org.catchlight.standin.internal.head;

/**
 * The path of one lock of hanging hair with a frame carried along it, so that strands can be laid beside it. Centimetres.
 *
 * @param points  x, y, z of each knot
 * @param outward unit vector away from what the hair lies on, at each knot
 * @param aside   unit vector along the surface and across the lock, at each knot
 * @param height  how far the middle of the lock stands off the skull where it lies
 * @param lock    uniform random number of the large lock to which it belongs
 * @param own     uniform random number of its own
 */
record HairGuide(double[] points, double[] outward, double[] aside, double height, double lock, double own) {
    int knots() {
        return points.length / 3;
    }

    double x() {
        return points[0];
    }

    double y() {
        return points[1];
    }

    double z() {
        return points[2];
    }

    /** Adds to {@code sum} the place, by weight, of a strand beside knot {@code k}: offsets along, outward and aside. */
    void lay(int k, double along, double out, double across, double weight, double[] sum) {
        int o = k * 3;
        double nx = outward[o];
        double ny = outward[o + 1];
        double nz = outward[o + 2];
        double bx = aside[o];
        double by = aside[o + 1];
        double bz = aside[o + 2];
        sum[0] += weight * (points[o] + along * (ny * bz - nz * by) + out * nx + across * bx);
        sum[1] += weight * (points[o + 1] + along * (nz * bx - nx * bz) + out * ny + across * by);
        sum[2] += weight * (points[o + 2] + along * (nx * by - ny * bx) + out * nz + across * bz);
    }

    /** Offset of a point from the root along, outward and aside. */
    double[] offset(double x, double y, double z) {
        double dx = x - points[0];
        double dy = y - points[1];
        double dz = z - points[2];
        double tx = outward[1] * aside[2] - outward[2] * aside[1];
        double ty = outward[2] * aside[0] - outward[0] * aside[2];
        double tz = outward[0] * aside[1] - outward[1] * aside[0];
        return new double[] {dx * tx + dy * ty + dz * tz, dx * outward[0] + dy * outward[1] + dz * outward[2],
            dx * aside[0] + dy * aside[1] + dz * aside[2]};
    }
}
