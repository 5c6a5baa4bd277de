package org.catchlight.standin.internal.render;

import org.catchlight.standin.internal.head.Head;
import org.catchlight.standin.internal.head.HeadShape;

/** First surfaces along camera rays: the baked field to get near, then the exact functions. */
final class PrimaryHits {
    /** Depth of nothing. */
    static final float FAR = 1e6f;
    private static final double[] LOW = {-26.9, -43.9, -16.9};
    private static final double[] HIGH = {26.9, 16.9, 16.9};
    private static final double CLOSE = 0.012;
    private static final int STEPS = 120;

    private final HeadScene scene;
    private final HeadShape shape;
    private final EyeGeometry eyes;
    private final ViewCamera camera;
    private final double[] from;

    PrimaryHits(HeadScene scene, EyeGeometry eyes, ViewCamera camera) {
        this.scene = scene;
        Head head = scene.head();
        shape = head.shape();
        this.eyes = eyes;
        this.camera = camera;
        from = new double[] {camera.position().x(), camera.position().y(), camera.position().z()};
    }

    /** Traces the samples of the rows {@code from} to {@code to} of a picture that has {@code perSide}² samples a pixel. */
    void trace(Samples samples, int fromRow, int toRow) {
        double[] ray = new double[3];
        int perSide = samples.perSide;
        for (int row = fromRow; row < toRow; row++) {
            for (int column = 0; column < samples.width; column++) {
                camera.ray((column + 0.5) / perSide, (row + samples.firstRow + 0.5) / perSide, ray);
                one(ray, samples, row * samples.width + column);
            }
        }
    }

    private void one(double[] d, Samples out, int index) {
        double begin = 0;
        double end = 1e9;
        for (int k = 0; k < 3; k++) {
            double a = (LOW[k] - from[k]) / d[k];
            double b = (HIGH[k] - from[k]) / d[k];
            begin = Math.max(begin, Math.min(a, b));
            end = Math.min(end, Math.max(a, b));
        }
        out.material[index] = (byte) Material.BACKDROP.ordinal();
        out.distance[index] = FAR;
        if (end < begin) {
            return;
        }
        double eye = eyes.hit(from[0], from[1], from[2], d);
        double t = begin + 0.01;
        boolean near = false;
        for (int k = 0; k < STEPS && t < end && t <= eye; k++) {
            double q = scene.exact((float) (from[0] + d[0] * t), (float) (from[1] + d[1] * t), (float) (from[2] + d[2] * t));
            if (q < CLOSE) {
                near = true;
                break;
            }
            t += Math.max(q * 0.88, 0.006);
        }
        if (near && solid(d, t, eye, out, index)) {
            return;
        }
        if (eye < EyeGeometry.MISS && eye < end) {
            out.material[index] = (byte) Material.EYE.ordinal();
            out.distance[index] = (float) eye;
        }
    }

    private boolean solid(double[] d, double start, double eye, Samples out, int index) {
        double t = start;
        double x = from[0] + d[0] * t;
        double y = from[1] + d[1] * t;
        double z = from[2] + d[2] * t;
        double skin = shape.skin(x, y, z);
        double hair = shape.hair(x, y, z);
        double cloth = shape.cloth(x, y, z);
        Material material = skin <= hair && skin <= cloth ? Material.SKIN : hair < cloth ? Material.SCALP : Material.CLOTH;
        double q = Math.min(skin, Math.min(hair, cloth));
        for (int k = 0; k < 3; k++) {
            t += q;
            q = field(material, from[0] + d[0] * t, from[1] + d[1] * t, from[2] + d[2] * t);
        }
        if (t >= eye) {
            return false;
        }
        out.material[index] = (byte) material.ordinal();
        out.distance[index] = (float) t;
        return true;
    }

    private double field(Material material, double x, double y, double z) {
        return switch (material) {
            case CLOTH -> shape.cloth(x, y, z);
            case SCALP -> shape.hair(x, y, z);
            default -> shape.skin(x, y, z);
        };
    }

    /** Unit normal of a solid surface from four values of its function. */
    void normal(Material material, double x, double y, double z, double[] out) {
        double e = material == Material.SKIN && y > -14 ? 0.015 : 0.05;
        double a = field(material, x + e, y - e, z - e);
        double b = field(material, x - e, y - e, z + e);
        double c = field(material, x - e, y + e, z - e);
        double d = field(material, x + e, y + e, z + e);
        double nx = a - b - c + d;
        double ny = -a - b + c + d;
        double nz = -a + b - c + d;
        double inverse = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
        out[0] = nx * inverse;
        out[1] = ny * inverse;
        out[2] = nz * inverse;
    }
}
