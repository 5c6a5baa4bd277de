package org.catchlight.standin.internal.head;

import java.util.function.DoubleUnaryOperator;
import org.catchlight.light.FaceGeometry.Landmarks;
import org.catchlight.light.Vec3;

/** Measures anthropometric landmarks on the skin of a {@link HeadShape}; centimetres inside, metres in the answer. */
public final class LandmarkFinder {
    private static final double METRES = 0.01;

    private final HeadShape shape;

    /** A finder on a head. */
    public LandmarkFinder(HeadShape shape) {
        this.shape = shape;
    }

    /** Finds them all. */
    public Landmarks find() {
        double glabellaY = highest(1.2, 3.2, y -> shape.frontZ(0, y));
        double tipY = highest(-5.6, -1.6, y -> shape.frontZ(0, y));
        double sellionY = highest(-1.0, glabellaY, y -> -shape.frontZ(0, y));
        double lipY = highest(shape.seamY(0) + 0.15, shape.seamY(0) + 0.9, y -> shape.frontZ(0, y));
        double subnasaleY = subnasale(tipY, lipY);
        double chinY = highest(-12.2 - shape.jawDrop(), shape.seamY(0) - 2.4, y -> shape.frontZ(0, y));
        double[] corner = corner();
        Vec3 zygion = widest(-3.8, -0.6, 1.4, 5.5);
        return new Landmarks(front(0, glabellaY), front(0, sellionY), front(0, tipY), front(0, subnasaleY), alare(subnasaleY),
                front(corner[0], corner[1]), front(0, shape.seamY(0)), front(0, chinY), menton(chinY),
                zygion.times(METRES), gonion().times(METRES), trichion());
    }

    /** Breadth of the head over the ears, metres. */
    public double headBreadth() {
        return 2 * widest(1.8, 7, -6, 3).x() * METRES;
    }

    /** Glabella to the back of the head, metres. */
    public double headLength() {
        double brow = shape.frontZ(0, highest(1.2, 3.2, y -> shape.frontZ(0, y)));
        double backY = highest(-1, 7, y -> -march(0, y, -13, 0, 0, 1).z());
        return (brow - march(0, backY, -13, 0, 0, 1).z()) * METRES;
    }

    private Vec3 front(double x, double y) {
        return new Vec3(x, y, shape.frontZ(x, y)).times(METRES);
    }

    private double subnasale(double tipY, double lipY) {
        double tipZ = shape.frontZ(0, tipY);
        double lipZ = shape.frontZ(0, lipY);
        double length = Math.hypot(tipY - lipY, tipZ - lipZ);
        return highest(lipY, tipY, y -> ((tipZ - lipZ) * (y - lipY) - (tipY - lipY) * (shape.frontZ(0, y) - lipZ)) / length);
    }

    private Vec3 alare(double subnasaleY) {
        Vec3 best = new Vec3(0, 0, 0);
        for (double y = subnasaleY; y < subnasaleY + 1.3; y += 0.1) {
            for (double z = 9.0; z < 11; z += 0.1) {
                for (double x = 2.6; x > 1 && shape.skin(x, y, z) > 0; x -= 0.02) {
                    if (shape.skin(x - 0.02, y, z) <= 0 && x > best.x() && shape.skin(x + 0.3, y, z - 0.1) > 0.05) {
                        best = new Vec3(x, y, z);
                    }
                }
            }
        }
        return best.times(METRES);
    }

    private Vec3 menton(double chinY) {
        Vec3 lowest = new Vec3(0, 9, 0);
        for (double z = shape.frontZ(0, chinY) - 0.2; z > 6.3; z -= 0.1) {
            Vec3 hit = march(0, -14.5 - shape.jawDrop(), z, 0, 1, 0);
            if (hit.y() < lowest.y()) {
                lowest = hit;
            }
        }
        return lowest.times(METRES);
    }

    private Vec3 widest(double lowY, double highY, double lowZ, double highZ) {
        Vec3 best = Vec3.ZERO;
        for (double y = lowY; y <= highY; y += 0.2) {
            for (double z = lowZ; z <= highZ; z += 0.3) {
                Vec3 hit = march(11, y, z, -1, 0, 0);
                if (hit.x() > best.x()) {
                    best = hit;
                }
            }
        }
        return best;
    }

    private Vec3 gonion() {
        double y = FaceShape.GONION_Y;
        double z = FaceShape.GONION_Z;
        return march(11, y, z, -1, 0, 0);
    }

    private Vec3 trichion() {
        double y = 4;
        while (y < 11 && shape.hairline(0, y, shape.frontZ(0, y)) < 0) {
            y += 0.05;
        }
        return front(0, y);
    }

    /** x and y of the corner of the mouth, where the muscles have carried it. */
    private double[] corner() {
        double restX = 2.55 * shape.mouthWidth();
        double restY = shape.seamY(restX);
        double x = restX;
        double y = restY;
        for (int i = 0; i < 12; i++) {
            x += 0.8 * (restX - shape.wx(x, y, 8.5));
            y += 0.8 * (restY - shape.wy(x, y, 8.5));
        }
        return new double[] {x, y};
    }

    /** Where a ray from outside meets the skin. */
    private Vec3 march(double x, double y, double z, double dx, double dy, double dz) {
        double t = 0;
        for (int i = 0; i < 200 && t < 30; i++) {
            double d = shape.skin(x + dx * t, y + dy * t, z + dz * t);
            if (d < 0.002) {
                break;
            }
            t += d * 0.9;
        }
        return new Vec3(x + dx * t, y + dy * t, z + dz * t);
    }

    /** Argument at which a function is highest, to 0.05 mm about the best of 60 samples. */
    private static double highest(double low, double high, DoubleUnaryOperator function) {
        double step = (high - low) / 60;
        double best = low;
        for (int round = 0; round < 2; round++) {
            double centre = best;
            double from = round == 0 ? low : Math.max(low, centre - step);
            double to = round == 0 ? high : Math.min(high, centre + step);
            double stride = (to - from) / 60;
            double top = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= 60; i++) {
                double value = function.applyAsDouble(from + i * stride);
                if (value > top) {
                    top = value;
                    best = from + i * stride;
                }
            }
        }
        return best;
    }
}
