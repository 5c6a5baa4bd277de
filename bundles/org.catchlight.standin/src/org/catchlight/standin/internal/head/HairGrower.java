package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clamp;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.step;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.catchlight.light.Vec3;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Grows the hair of the scalp. A strand follows the {@link HairFlow} along the skull at its own height in the coat; hanging hair leaves
 * the skull and falls over ears, neck and shoulders. Neighbours share the direction of their lock. Each strand has its own stream of
 * random numbers, so that the result does not depend on the number of cores.
 */
final class HairGrower {
    private static final double CENTRE_Y = 3.5;
    private static final double CENTRE_Z = -1;

    private final HeadShape shape;
    private final HairShape hair;
    private final HairCut cut;
    private final HairFlow flow;
    private final long seed;

    HairGrower(HeadShape shape, long seed) {
        this.shape = shape;
        this.seed = seed;
        hair = shape.hairShape();
        cut = hair.cut();
        flow = new HairFlow(cut);
    }

    void grow(List<Strand> out, IProgressMonitor monitor) {
        out.addAll(IntStream.range(0, cut.roots()).parallel().mapToObj(i -> {
            if ((i & 1023) == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return strand(new SplittableRandom(seed + i * 0x9E3779B97F4A7C15L));
        }).filter(Objects::nonNull).toList());
    }

    private Strand strand(SplittableRandom random) {
        double dy = random.nextDouble(-0.78, 1);
        double turn = random.nextDouble(2 * Math.PI);
        double sine = Math.sqrt(1 - dy * dy);
        double dx = sine * Math.cos(turn);
        double dz = sine * Math.sin(turn);
        double t = 12;
        for (int k = 0; k < 10; k++) {
            t -= shape.cranium(dx * t, CENTRE_Y + dy * t, CENTRE_Z + dz * t);
        }
        Vec3 root = new Vec3(dx * t, CENTRE_Y + dy * t, CENTRE_Z + dz * t);
        double line = shape.hairline(root.x(), root.y(), root.z());
        boolean fine = line < 0.5 && random.nextDouble() < 0.35;
        if (random.nextDouble() > (fine ? 0.7 * step(-0.75, 0.1, line) : 0.10 * step(-0.4, 0.0, line) + 0.90 * step(-0.15, 0.4, line))) {
            return null;
        }
        double[] lock = new double[1];
        Noise.cells(root.x() * 0.8, root.y() * 0.8, root.z() * 0.8, lock);
        double[] tuft = new double[1];
        Noise.cells(root.x() * 2.3 + 40, root.y() * 2.3, root.z() * 2.3, tuft);
        if (fine) {
            return vellus(root, random);
        }
        float[] points = cut.hangs() ? hanging(root, line, lock[0], tuft[0], random) : lying(root, line, lock[0], tuft[0], random);
        if (points == null) {
            return null;
        }
        double edge = step(1.2, 0.0, line);
        double thick = cut.width() * (1 - 0.45 * edge);
        double tint = 0.72 + 0.3 * random.nextDouble() + 0.25 * lock[0] + 0.2 * tuft[0];
        return new Strand(points, (float) thick, (float) (thick * 0.5), Strand.Kind.SCALP, (float) tint);
    }

    /** A short fine hair of the hairline. */
    private Strand vellus(Vec3 root, SplittableRandom random) {
        double[] normal = new double[3];
        scalpNormal(shape, root.x(), root.y(), root.z(), normal);
        Vec3 way = flow.at(root.x(), root.y(), root.z(), root.x()).normalized().plus(new Vec3(random.nextDouble(-.6, .6),
                random.nextDouble(-.5, .5), random.nextDouble(-.6, .6)));
        double into = way.x() * normal[0] + way.y() * normal[1] + way.z() * normal[2];
        double length = random.nextDouble(0.25, 0.9) * (cut.flow() == HairCut.Flow.CROP ? 0.5 : 1);
        float[] points = new float[12];
        for (int s = 0; s < 4; s++) {
            double along = length * s / 3;
            double off = 0.02 + 0.22 * along;
            points[s * 3] = (float) (root.x() + (way.x() - into * normal[0]) * along + normal[0] * off);
            points[s * 3 + 1] = (float) (root.y() + (way.y() - into * normal[1]) * along + normal[1] * off);
            points[s * 3 + 2] = (float) (root.z() + (way.z() - into * normal[2]) * along + normal[2] * off);
        }
        return new Strand(points, 0.011f, 0.004f, Strand.Kind.SCALP, (float) random.nextDouble(0.8, 1.4));
    }

    /** Direction that a strand adds to the flow: most of it shared by its lock. */
    private static Vec3 jitter(double lock, double tuft, SplittableRandom random) {
        double a = lock * 2 * Math.PI * 5;
        double b = tuft * 2 * Math.PI * 7;
        return new Vec3(0.30 * Math.cos(a) + 0.15 * Math.cos(b) + random.nextDouble(-.12, .12), 0.12 * Math.sin(b)
                + random.nextDouble(-.12, .12),
                0.30 * Math.sin(a) + 0.15 * Math.sin(b) + random.nextDouble(-.12, .12));
    }

    private float[] lying(Vec3 root, double line, double lock, double tuft, SplittableRandom random) {
        double crown = HairShape.crown(root.y());
        double layer = Math.sqrt(random.nextDouble());
        double length = mix(cut.sideLength(), cut.topLength(), crown) * (0.62 + 0.35 * layer + 0.45 * (tuft - 0.5) + 0.2 * (lock - 0.5));
        double height = hair.height(root.x(), root.y(), root.z(), line) * (0.25 + 0.8 * layer) + 0.03;
        boolean flyaway = random.nextDouble() < 0.02;
        Vec3 jitter = jitter(lock, tuft, random).times(cut.flow() == HairCut.Flow.BACK ? 0.35 : flyaway ? 2.5 : 1);
        double lift = cut.flow() == HairCut.Flow.BACK ? 0.15 : cut.flow() == HairCut.Flow.CROP ? 0.85 : mix(0.45, 0.95, crown);
        double phase = lock * 40 + tuft * 25 + random.nextDouble(-0.45, 0.45);
        double curl = cut.curl() * (0.55 + 0.9 * tuft);
        float[] points = new float[(cut.segments() + 1) * 3];
        double stride = length / cut.segments();
        double[] normal = new double[3];
        double x = root.x();
        double y = root.y();
        double z = root.z();
        for (int s = 0; s <= cut.segments(); s++) {
            double u = (s + 1.0) / (cut.segments() + 1);
            double above = scalpNormal(shape, x, y, z, normal);
            double coil = curl * Math.min(1, u * 4);
            put(points, s, x, y, z, normal, coil, phase + s * stride / Math.max(0.1, curl) * 0.9);
            Vec3 way = flow.at(x, y, z, root.x()).plus(jitter);
            double dn = way.x() * normal[0] + way.y() * normal[1] + way.z() * normal[2];
            double tx = way.x() - dn * normal[0];
            double ty = way.y() - dn * normal[1];
            double tz = way.z() - dn * normal[2];
            double tl = Math.sqrt(tx * tx + ty * ty + tz * tz) + 1e-6;
            double target = height * (1 - Math.pow(1 - u, 2.8)) * (flyaway ? 1.4 : 1);
            double up = clamp((target - above) / stride, -0.6, lift + (s == 0 ? 0.05 : 0));
            double along = Math.sqrt(Math.max(0.1, 1 - up * up)) * (cut.curl() > 0 ? 0.45 : 1);
            x += stride * (tx / tl * along + normal[0] * up);
            y += stride * (ty / tl * along + normal[1] * up);
            z += stride * (tz / tl * along + normal[2] * up);
            if (cut.flow() == HairCut.Flow.BACK && s < cut.segments() && hair.knot(x, y, z) < 0.1) {
                put(points, s + 1, x, y, z, normal, 0, 0);
                return Arrays.copyOf(points, (s + 2) * 3);
            }
        }
        return points;
    }

    private static void put(float[] points, int s, double x, double y, double z, double[] normal, double coil, double phase) {
        double a = coil * Math.cos(phase);
        double b = coil * Math.sin(phase);
        double side = Math.hypot(normal[0], normal[2]) + 1e-6;
        points[s * 3] = (float) (x + a * normal[2] / side + 0.6 * b * normal[0]);
        points[s * 3 + 1] = (float) (y + b);
        points[s * 3 + 2] = (float) (z - a * normal[0] / side + 0.6 * b * normal[2]);
    }

    private float[] hanging(Vec3 root, double line, double lock, double tuft, SplittableRandom random) {
        double layer = Math.sqrt(random.nextDouble());
        double length = mix(cut.sideLength(), cut.topLength(), HairShape.crown(root.y()));
        double height = hair.height(root.x(), root.y(), root.z(), line) * (0.3 + 0.75 * layer) + 0.05;
        boolean flyaway = random.nextDouble() < 0.018;
        Vec3 jitter = jitter(lock, tuft, random).times(flyaway ? 1.3 : 0.45);
        double layered = cut.layers() * layer * layer * (0.25 + 0.75 * random.nextDouble());
        double endY = cut.endY() + layered + 1.6 * (lock - 0.5) + 1.0 * (tuft - 0.5) + random.nextDouble(-0.4, 0.4);
        double edge = 1.4 * (lock - 0.6) + 0.5 * (tuft - 0.5);
        double forward = root.z() > -2.5 + 3 * (lock - 0.5) ? 0.75 : -0.75;
        double sway = 0.10 * Math.cos(lock * 30);
        double nx = 0;
        double ny = 1;
        double nz = 0;
        double nl = 1;
        double driftX = 0;
        double driftZ = 0;
        float[] points = new float[(cut.segments() + 1) * 3];
        double stride = length / cut.segments();
        double x = root.x();
        double y = root.y();
        double z = root.z();
        for (int s = 0; s <= cut.segments(); s++) {
            points[s * 3] = (float) x;
            points[s * 3 + 1] = (float) y;
            points[s * 3 + 2] = (float) z;
            if (y < endY) {
                return s < 2 ? null : Arrays.copyOf(points, (s + 1) * 3);
            }
            double above = hair.support(x, y, z);
            double hang = step(4, -1, y);
            if ((s & 1) == 0) {
                // The skull and the shoulders bend slowly: every second knot asks which way they face.
                double e = 0.08;
                nx = hair.support(x + e, y, z) - above;
                ny = hair.support(x, y + e, z) - above;
                nz = hair.support(x, y, z + e) - above;
                nl = Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9;
                double drift = hang > 0.5 ? 0.16 + 0.10 * step(-2, -12, y) : 0;
                driftX = drift == 0 ? 0 : drift * Noise.value(x * 0.45 + 3 * lock, y * 0.16, z * 0.45);
                driftZ = drift == 0 ? 0 : drift * Noise.value(x * 0.45, y * 0.16 + 9 * lock, z * 0.45 + 5);
            }
            double wave = sway * Math.sin(0.45 * y + lock * 20) * hang;
            Vec3 way = flow.at(x, y, z, root.x()).plus(jitter.times(1 - 0.6 * hang)).plus(new Vec3(wave, 0, wave));
            way = way.plus(new Vec3(0, 0, -Math.max(0, z - HairShape.front(y) - edge) * 0.9 * step(6, 2, y)));
            way = way.plus(new Vec3(driftX, 0, driftZ));
            double shoulder = step(-9, -14, y) * step(2.6, 0.8, above);
            way = way.plus(new Vec3(-0.35 * Math.signum(x) * shoulder, 0, forward * shoulder));
            way = way.times(1 / way.length());
            double lying = height * (1 - Math.pow(1 - Math.min(1, (s + 1.0) / 4), 2.2));
            double target = mix(lying, 0.25 + (flyaway ? 1.5 : 0.8) * layer + 0.35 * lock, hang);
            double up = clamp((target - above) / stride, -0.5 * (1 - 0.7 * hang), 0.9);
            double dn = (way.x() * nx + way.y() * ny + way.z() * nz) / nl;
            double push = dn < 0 || hang < 1 ? up - dn : Math.max(up, 0);
            x += stride * (way.x() + nx / nl * push);
            y += stride * (way.y() + ny / nl * push);
            z += stride * (way.z() + nz / nl * push);
        }
        return points;
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
