package org.catchlight.light.internal;

import java.util.function.Consumer;
import org.catchlight.light.Emitter;
import org.catchlight.light.Vec3;

/** Numeric integration over emitting faces, for those whose luminance depends on the angle, and points spread evenly over a face. */
public final class FaceQuadrature {
    private static final int RINGS = 16;
    private static final int SECTORS = 32;
    private static final int ROWS = 24;

    private FaceQuadrature() {
    }

    /** Illuminance in lx that a face with a beam gives a surface. */
    public static double illuminance(Emitter.Area area, Vec3 point, Vec3 normal) {
        double[] sum = {0};
        int[] count = {0};
        spread(area, area.round() ? RINGS : ROWS, area.round() ? SECTORS : ROWS, from -> {
            sum[0] += element(area, from, point, normal);
            count[0]++;
        });
        return area.luminance() * area.area() * sum[0] / count[0];
    }

    /** Calls {@code visitor} with the centres of rows × columns cells of equal area (rings × sectors on a round face). */
    public static void spread(Emitter.Area area, int rows, int columns, Consumer<Vec3> visitor) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double a;
                double b;
                if (area.round()) {
                    double radius = Math.sqrt((i + 0.5) / rows);
                    double angle = 2 * Math.PI * (j + 0.5 * (i % 2)) / columns;
                    a = radius * Math.cos(angle);
                    b = radius * Math.sin(angle);
                } else {
                    a = (2 * i + 1.0) / rows - 1;
                    b = (2 * j + 1.0) / columns - 1;
                }
                visitor.accept(area.centre().plus(area.u().times(a)).plus(area.v().times(b)));
            }
        }
    }

    /** Contribution of a face element of luminance 1 and area 1. */
    private static double element(Emitter.Area area, Vec3 from, Vec3 point, Vec3 normal) {
        Vec3 path = from.minus(point);
        double squared = path.dot(path);
        double distance = Math.sqrt(squared);
        double received = path.dot(normal) / distance;
        double emitted = -path.dot(area.normal()) / distance;
        return received <= 0 || emitted <= 0 ? 0 : area.beam().at(emitted) * received * emitted / squared;
    }
}
