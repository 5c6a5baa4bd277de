package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clamp;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.step;

import java.util.List;
import java.util.SplittableRandom;
import org.catchlight.shot.HairStyle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Grows the hair of the scalp along the skull. */
final class HairGrower {
    private static final int ROOTS = 42_000;

    private final HeadShape shape;
    private final HairStyle style;
    private final SplittableRandom random;

    HairGrower(HeadShape shape, long seed) {
        this.shape = shape;
        style = shape.hairShape().style();
        random = new SplittableRandom(seed);
    }

    void grow(List<Strand> out, IProgressMonitor monitor) {
        if (style == HairStyle.BALD) {
            return;
        }
        for (int i = 0; i < ROOTS; i++) {
            if ((i & 1023) == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            double cosine = random.nextDouble(-0.75, 1);
            double turn = random.nextDouble(2 * Math.PI);
            double sine = Math.sqrt(1 - cosine * cosine);
            Strand strand = strand(sine * Math.cos(turn), cosine, sine * Math.sin(turn));
            if (strand != null) {
                out.add(strand);
            }
        }
    }

    private Strand strand(double dx, double dy, double dz) {
        double t = 12;
        for (int k = 0; k < 12; k++) {
            t -= shape.cranium(dx * t, 3.5 + dy * t, -1 + dz * t);
        }
        double x = dx * t;
        double y = 3.5 + dy * t;
        double z = -1 + dz * t;
        double line = shape.hairline(x, y, z);
        if (random.nextDouble() > 0.12 * step(-0.35, 0.0, line) + 0.88 * step(-0.1, 0.9, line)) {
            return null;
        }
        double top = step(4.0, 8.5, y);
        int ci = (int) Math.floor(x * 1.1);
        int cj = (int) Math.floor(y * 1.1);
        int ck = (int) Math.floor(z * 1.1);
        double clumpA = Noise.random(ci, cj, ck) - 0.5;
        double clumpB = Noise.random(ci + 77, cj, ck) - 0.5;
        double length;
        double height;
        double lift;
        double bx;
        double by;
        double bz;
        boolean flat = style == HairStyle.TIED_BACK;
        if (flat) {
            length = 9 * (0.8 + 0.4 * random.nextDouble());
            height = 0.32 * (0.6 + 0.6 * random.nextDouble());
            lift = 0.15;
            bx = -x;
            by = 1.0 - y;
            bz = -10.5 - z;
            double l = Math.sqrt(bx * bx + by * by + bz * bz);
            bx = bx / l + 0.10 * clumpA;
            by = by / l + 0.10 * clumpB;
            bz /= l;
        } else {
            double cut = style == HairStyle.CROPPED ? 0.25 : 1;
            length = cut * mix(1.1, 4.6, top) * (0.75 + 0.4 * random.nextDouble());
            height = (style == HairStyle.CROPPED ? 0.4 : 1) * mix(0.30, 1.75, top) * (0.55 + 0.5 * random.nextDouble()) * step(-0.3, 2.2, line) + 0.05;
            lift = mix(0.35, 0.9, top);
            bx = mix(0, (x < 2.8 ? -1 : 1) * 0.75, top) + 0.5 * clumpA;
            by = mix(-1, 0.15, top);
            bz = mix(-0.55, -0.8, top) + 0.5 * clumpB;
        }
        bx += random.nextDouble(-.12, .12);
        by += random.nextDouble(-.12, .12);
        bz += random.nextDouble(-.12, .12);
        int segments = flat ? 16 : 9;
        float[] points = new float[(segments + 1) * 3];
        double stride = length / segments;
        double[] normal = new double[3];
        for (int s = 0; s <= segments; s++) {
            points[s * 3] = (float) x;
            points[s * 3 + 1] = (float) y;
            points[s * 3 + 2] = (float) z;
            double above = scalpNormal(shape, x, y, z, normal);
            double dn = bx * normal[0] + by * normal[1] + bz * normal[2];
            double tx = bx - dn * normal[0];
            double ty = by - dn * normal[1];
            double tz = bz - dn * normal[2];
            double tl = Math.sqrt(tx * tx + ty * ty + tz * tz) + 1e-6;
            double u = Math.min(1, (s + 1.0) / segments);
            double target = height * (1 - Math.pow(1 - u, 2.2));
            double up = clamp((target - above) / stride, -0.6, lift + (s == 0 ? 0.4 : 0));
            double along = Math.sqrt(Math.max(0.1, 1 - up * up));
            x += stride * (tx / tl * along + normal[0] * up);
            y += stride * (ty / tl * along + normal[1] * up);
            z += stride * (tz / tl * along + normal[2] * up);
        }
        if (points[segments * 3 + 1] < -9) {
            return null;
        }
        double edge = step(1.4, 0.0, line);
        return new Strand(points, (float) (0.040 - 0.018 * edge), (float) (0.022 - 0.010 * edge), Strand.Kind.SCALP,
                (float) (0.75 + 0.35 * random.nextDouble() + 0.35 * clumpA));
    }


    /** Height above the scalp, and its unit gradient. */
    static double scalpNormal(HeadShape shape, double x, double y, double z, double[] normal) {
        double e = 0.05;
        double here = shape.cranium(x, y, z);
        double a = shape.cranium(x + e, y, z) - here;
        double b = shape.cranium(x, y + e, z) - here;
        double c = shape.cranium(x, y, z + e) - here;
        double l = Math.sqrt(a * a + b * b + c * c) + 1e-9;
        normal[0] = a / l;
        normal[1] = b / l;
        normal[2] = c / l;
        return here;
    }
}
