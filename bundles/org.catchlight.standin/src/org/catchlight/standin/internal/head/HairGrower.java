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
    private final HangingHair hanging;

    HairGrower(HeadShape shape, long seed) {
        this.shape = shape;
        this.seed = seed;
        hair = shape.hairShape();
        cut = hair.cut();
        flow = new HairFlow(cut);
        hanging = cut.hangs() ? new HangingHair(hair, new HairGuides(shape, flow, seed).grow()) : null;
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
        Vec3 root = root(shape, dx, dy, dz);
        double line = shape.hairline(root.x(), root.y(), root.z());
        double low = cut.fade() * HairShape.low(root.y());
        boolean fine = line < 0.5 && random.nextDouble() < 0.35;
        double ragged = line + 0.24 * Noise.value(root.x() * 2.6 + 5, root.y() * 2.6, root.z() * 2.6)
                + 0.20 * Noise.value(root.x() * 6.1, root.y() * 6.1 + 5, root.z() * 6.1);
        double sideburn = cut.fade() * step(2.5, 0.0, root.y()) * step(-2.0, 0.5, root.z());
        double whole = mix(cut.fade() > 0 ? 0.75 : cut.flow() == HairCut.Flow.BACK ? 1.0 : 0.55, 2.6, sideburn);
        // Long strands from the very edge would be combed across the forehead as single lines.
        double grows = hanging != null ? step(-0.05, 0.8, ragged)
                : (0.10 * step(-0.4, 0.0, ragged) + 0.90 * step(-0.15, whole, ragged)) * (1 - 0.35 * low);
        if (random.nextDouble() > (fine ? 0.7 * step(-0.75, 0.1, line) : grows)) {
            return null;
        }
        double raised = raised(root, line);
        if (fine) {
            return vellus(root, raised, random);
        }
        if (hanging != null) {
            return hanging.strand(root, line, raised, random);
        }
        double[] lock = new double[1];
        Noise.cells(root.x() * 0.8, root.y() * 0.8, root.z() * 0.8, lock);
        double[] tuft = new double[1];
        Noise.cells(root.x() * 2.3 + 40, root.y() * 2.3, root.z() * 2.3, tuft);
        float[] points = lying(root, line, raised, lock[0], tuft[0], random);
        double edge = step(1.2, 0.0, line);
        double thick = cut.width() * (1 - 0.66 * edge) * (1 - 0.45 * low);
        double tint = (0.62 + 0.34 * random.nextDouble() + 0.32 * lock[0] + 0.30 * tuft[0]) * (1 + 0.2 * edge);
        return new Strand(points, (float) thick, (float) (thick * 0.5), Strand.Kind.SCALP, (float) tint);
    }

    /** How far the skin lies over the skull's vault at a root near the forehead. */
    private double raised(Vec3 root, double line) {
        return line > 3 || root.z() < 0 ? 0 : clamp(-shape.skin(root.x(), root.y(), root.z()), 0,
                mix(0.5, 1.4, step(2, 0, root.y())));
    }

    /** A short fine hair of the hairline. */
    private Strand vellus(Vec3 root, double raised, SplittableRandom random) {
        double[] normal = new double[3];
        scalpNormal(shape, root.x(), root.y(), root.z(), normal);
        Vec3 way = flow.at(root.x(), root.y(), root.z(), root.x()).normalized().plus(new Vec3(random.nextDouble(-.6, .6),
                random.nextDouble(-.5, .5), random.nextDouble(-.6, .6)));
        double into = way.x() * normal[0] + way.y() * normal[1] + way.z() * normal[2];
        double some = random.nextDouble();
        double length = (0.18 + 0.75 * some * some) * (cut.flow() == HairCut.Flow.CROP ? 0.5 : 1);
        double bend = random.nextDouble(-1.1, 1.1) / Math.max(0.4, length);
        double lie = random.nextDouble(0.08, 0.30);
        Vec3 side = way.cross(new Vec3(normal[0], normal[1], normal[2]));
        float[] points = new float[12];
        for (int s = 0; s < 4; s++) {
            double along = length * s / 3;
            double off = raised + 0.02 + lie * along;
            double aside = 0.5 * bend * along * along;
            points[s * 3] = (float) (root.x() + (way.x() - into * normal[0]) * along + side.x() * aside + normal[0] * off);
            points[s * 3 + 1] = (float) (root.y() + (way.y() - into * normal[1]) * along + side.y() * aside + normal[1] * off);
            points[s * 3 + 2] = (float) (root.z() + (way.z() - into * normal[2]) * along + side.z() * aside + normal[2] * off);
        }
        return new Strand(points, 0.0095f, 0.003f, Strand.Kind.SCALP, (float) random.nextDouble(0.8, 1.4));
    }

    /** Direction that a strand adds to the flow: most of it shared by its lock. */
    private static Vec3 jitter(double lock, double tuft, SplittableRandom random) {
        double a = lock * 2 * Math.PI * 5;
        double b = tuft * 2 * Math.PI * 7;
        return new Vec3(0.30 * Math.cos(a) + 0.15 * Math.cos(b) + random.nextDouble(-.12, .12), 0.12 * Math.sin(b)
                + random.nextDouble(-.12, .12),
                0.30 * Math.sin(a) + 0.15 * Math.sin(b) + random.nextDouble(-.12, .12));
    }

    private float[] lying(Vec3 root, double line, double raised, double lock, double tuft, SplittableRandom random) {
        double crown = HairShape.crown(root.y());
        double layer = Math.sqrt(random.nextDouble());
        double length = mix(cut.sideLength(), cut.topLength(), crown) * (0.62 + 0.35 * layer + 0.45 * (tuft - 0.5) + 0.2 * (lock - 0.5))
                * (1 - cut.fade() * HairShape.low(root.y()));
        if (cut.fade() > 0) {
            length *= 1 - 0.4 * step(1.2, -0.2, line) * (1 - crown);
        }
        int pieces = cut.flow() == HairCut.Flow.PARTED ? (int) Math.round(cut.segments() * mix(0.5, 1, crown)) : cut.segments();
        double rootX = root.x() + random.nextDouble(-.18, .18);
        double height = hair.height(root.x(), root.y(), root.z(), line) * (0.25 + 0.8 * layer) + 0.03 + raised;
        boolean flyaway = random.nextDouble() < 0.02;
        Vec3 jitter = jitter(lock, tuft, random).times(cut.flow() == HairCut.Flow.BACK ? 0.35 + 0.55 * step(1.5, 0, line) : flyaway ? 2.5 : 1);
        double lift = cut.flow() == HairCut.Flow.BACK ? 0.15 : cut.flow() == HairCut.Flow.CROP ? 0.85 : mix(0.45, 0.95, crown);
        double phase = lock * 40 + tuft * 25 + random.nextDouble(-0.45, 0.45);
        double curl = cut.curl() * (0.55 + 0.9 * tuft);
        float[] points = new float[(pieces + 1) * 3];
        double stride = length / pieces;
        double[] normal = new double[3];
        scalpNormal(shape, root.x(), root.y(), root.z(), normal);
        double x = root.x() + raised * normal[0];
        double y = root.y() + raised * normal[1];
        double z = root.z() + raised * normal[2];
        for (int s = 0; s <= pieces; s++) {
            double u = (s + 1.0) / (pieces + 1);
            double above = scalpNormal(shape, x, y, z, normal);
            double coil = curl * Math.min(1, u * 4);
            put(points, s, x, y, z, normal, coil, phase + s * stride / Math.max(0.1, curl) * 0.9);
            Vec3 way = flow.at(x, y, z, rootX).plus(jitter);
            double dn = way.x() * normal[0] + way.y() * normal[1] + way.z() * normal[2];
            double tx = way.x() - dn * normal[0];
            double ty = way.y() - dn * normal[1];
            double tz = way.z() - dn * normal[2];
            double tl = Math.sqrt(tx * tx + ty * ty + tz * tz) + 1e-6;
            double target = raised + (height - raised) * (1 - Math.pow(1 - u, 2.8)) * (flyaway ? 1.4 : 1);
            double up = clamp((target - above) / stride, -0.6, lift + (s == 0 ? 0.05 : 0));
            double along = Math.sqrt(Math.max(0.1, 1 - up * up)) * (cut.curl() > 0 ? 0.45 : 1);
            x += stride * (tx / tl * along + normal[0] * up);
            y += stride * (ty / tl * along + normal[1] * up);
            z += stride * (tz / tl * along + normal[2] * up);
            if (cut.flow() == HairCut.Flow.BACK && s < pieces && hair.knot(x, y, z) < 0.1) {
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

    /** Where a ray from the middle of the skull leaves the scalp. */
    static Vec3 root(HeadShape shape, double dx, double dy, double dz) {
        double t = 12;
        for (int k = 0; k < 10; k++) {
            t -= shape.cranium(dx * t, CENTRE_Y + dy * t, CENTRE_Z + dz * t);
        }
        return new Vec3(dx * t, CENTRE_Y + dy * t, CENTRE_Z + dz * t);
    }

    /** Height above the scalp, and its unit gradient. */
    static double scalpNormal(HeadShape shape, double x, double y, double z, double[] normal) {
        return Strands.gradient(shape::cranium, x, y, z, normal);
    }
}
