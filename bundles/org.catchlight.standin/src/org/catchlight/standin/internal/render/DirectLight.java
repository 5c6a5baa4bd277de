package org.catchlight.standin.internal.render;

import org.catchlight.light.Vec3;
import org.catchlight.standin.internal.head.Noise;

/** Irradiance of one source on a bare surface. */
public final class DirectLight {
    private static final double OFFSET = 0.02;

    private DirectLight() {
    }

    /** Irradiance at a point with the unit normal under a source of unit radiance, shadowed by {@code visibility}. */
    public static double irradiance(LightSource source, Sampling sampling, Visibility visibility, Vec3 point, Vec3 normal) {
        return irradiance(source, sampling.cells(source), sampling.reference(), visibility, point, normal, new Incident());
    }

    static double irradiance(LightSource source, int perSide, boolean jittered, Visibility visibility, Vec3 p, Vec3 n, Incident in) {
        double sum = 0;
        for (int cell = 0; cell < perSide * perSide; cell++) {
            double u = jittered ? Noise.random(cell, 1, 11) : 0.5;
            double v = jittered ? Noise.random(cell, 2, 13) : 0.5;
            if (!source.cell(cell % perSide, cell / perSide, perSide, u, v, p.x(), p.y(), p.z(), in)) {
                continue;
            }
            double cosine = n.x() * in.x + n.y() * in.y + n.z() * in.z;
            if (cosine > 0) {
                sum += in.weight * cosine
                        * visibility.open(p.x(), p.y(), p.z(), in.x, in.y, in.z, in.slope, OFFSET, in.distance);
            }
        }
        return sum;
    }
}
