package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clamp;
import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.saturate;
import static org.catchlight.standin.internal.head.Sdf.step;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.catchlight.light.Vec3;

/**
 * The locks of hanging hair: each is combed over the skull away from the parting, then falls by its own weight, is held off by cheeks,
 * neck and shoulders and slides before or behind the shoulder.
 */
final class HairGuides {
    private static final int COUNT = 1200;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
    private static final double PROBE = 0.08;
    /** Share of its direction that hair keeps from knot to knot. */
    private static final double STIFF = 0.45;
    /** Share of its frame that a lock keeps from knot to knot. */
    private static final double SMOOTH = 0.6;
    /** z of the ridge of the shoulders, before or behind which hair slips. */
    private static final double RIDGE_Z = -4.0;
    /** z at which hair clears the ridge before and behind it. */
    private static final double BEFORE_Z = -1.2;
    private static final double BEHIND_Z = -8.2;

    private final HeadShape shape;
    private final HairShape hair;
    private final HairCut cut;
    private final HairFlow flow;
    private final int salt;

    HairGuides(HeadShape shape, HairFlow flow, long seed) {
        this.shape = shape;
        this.flow = flow;
        hair = shape.hairShape();
        cut = hair.cut();
        salt = Long.hashCode(seed);
    }

    List<HairGuide> grow() {
        return IntStream.range(0, COUNT).parallel().mapToObj(this::guide).filter(Objects::nonNull).toList();
    }

    private HairGuide guide(int i) {
        double dy = 1 - 1.78 * (i + 0.5) / COUNT;
        double turn = i * GOLDEN + 0.6 * Noise.random(i, salt, 1);
        double sine = Math.sqrt(1 - dy * dy);
        Vec3 root = HairGrower.root(shape, sine * Math.cos(turn), dy, sine * Math.sin(turn));
        double line = shape.hairline(root.x(), root.y(), root.z());
        return line < -0.7 ? null : march(root, line, Noise.random(i, salt, 2));
    }

    private HairGuide march(Vec3 root, double line, double own) {
        double[] id = new double[1];
        Noise.cells(root.x() * 0.42 + 17, root.y() * 0.42, root.z() * 0.42, id);
        double lock = id[0];
        double height = hair.height(root.x(), root.y(), root.z(), line) * (0.62 + 0.2 * (own - 0.5));
        double rank = HairShape.crown(root.y());
        double length = mix(cut.sideLength(), cut.topLength(), rank);
        double stride = length / cut.segments();
        double layered = cut.layers() * (0.55 * rank * own * own + 0.45 * lock * lock);
        double endY = cut.endY() + layered + 0.9 * (own - 0.5);
        double edge = 1.6 * (lock - 0.55) + 0.5 * (own - 0.5);
        Vec3 laid = null;
        boolean before = root.z() > -2.2 + 3.4 * (lock - 0.5);
        double[] points = new double[(cut.segments() + 1) * 3];
        double[] outward = new double[points.length];
        double[] aside = new double[points.length];
        double x = root.x();
        double y = root.y();
        double z = root.z();
        Vec3 way = flow.at(x, y, z, root.x()).normalized();
        Vec3 across = null;
        int knot = 0;
        for (; knot <= cut.segments(); knot++) {
            double above = hair.support(x, y, z);
            Vec3 normal = new Vec3(hair.support(x + PROBE, y, z) - above, hair.support(x, y + PROBE, z) - above,
                    hair.support(x, y, z + PROBE) - above).normalized();
            // The frame turns slowly, or strands beside a lock that bends onto a shoulder would stick out.
            laid = laid == null ? normal : laid.times(SMOOTH).plus(normal.times(1 - SMOOTH)).normalized();
            across = across == null ? way.cross(laid) : across;
            across = across.minus(laid.times(across.dot(laid))).normalized();
            store(points, knot, new Vec3(x, y, z));
            store(outward, knot, laid);
            store(aside, knot, across);
            if (y < endY) {
                break;
            }
            double hang = step(5.0, 0.5, y);
            double free = step(4, -1, y);
            double gone = knot * stride;
            double lying = height * (1 - Math.exp(-(gone + 0.5) / 0.8));
            double target = mix(lying, 0.25 + 0.55 * rank + 0.3 * own, hang);
            Vec3 wanted = wanted(x, y, z, root, lock, own, edge, hang, free);
            wanted = wanted.plus(new Vec3(0, 0, parted(before, z) * step(-1, -8, y)));
            if (y < -10 && above < target + 0.6) {
                wanted = onShoulder(wanted, normal, x, 0.8 * clamp((z - RIDGE_Z) / 1.5 + (before ? 0.9 : -0.9), -1, 1));
            }
            way = way.times(knot == 0 ? 0 : STIFF).plus(wanted.times(1 - STIFF)).normalized();
            // Combed hair does not leave the skull by itself; what falls does.
            way = way.minus(normal.times(Math.max(0, way.dot(normal)) * (1 - free))).normalized();
            double into = way.dot(normal);
            double up = clamp((target - above) / stride, -0.6, 0.85);
            double push = up > 0 ? Math.max(0, up - into) : (1 - hang) * (up - into) - 0.10 * hang * step(-6, -9, y) * saturate(above - target);
            Vec3 move = way.plus(lift(normal, push, step(-9, -12, y)));
            move = move.times(stride / Math.max(0.5, move.length()));
            // Held from above, it does not spread over the shoulder.
            boolean spreads = move.x() * x > 0;
            x += spreads ? move.x() * (1 - 0.9 * step(-8.5, -11, y)) : move.x();
            y += move.y();
            z += move.z();
        }
        int count = Math.min(knot, cut.segments()) + 1;
        return count < 3 ? null : new HairGuide(Arrays.copyOf(points, count * 3), Arrays.copyOf(outward, count * 3),
                Arrays.copyOf(aside, count * 3), height, lock, own);
    }

    private Vec3 wanted(double x, double y, double z, Vec3 root, double lock, double own, double edge, double hang, double free) {
        double a = lock * 2 * Math.PI * 5;
        double b = own * 2 * Math.PI * 3;
        Vec3 comb = flow.at(x, y, z, root.x()).normalized();
        double bent = 0.20 * (1 - 0.6 * hang);
        Vec3 way = comb.plus(new Vec3(bent * Math.cos(a) + 0.08 * Math.cos(b), 0, bent * Math.sin(a) + 0.08 * Math.sin(b)));
        double overFace = Math.max(0, z - HairShape.front(y) - edge) * step(6.5, 3, y) * step(-17, -11, y);
        double inward = -0.26 * Math.signum(x) * step(5.0, 8.5, Math.abs(x)) * step(1, -7, y);
        double drift = 0.12 * free;
        return way.plus(new Vec3(inward + drift * Noise.value(x * 0.4 + 3 * lock, y * 0.13, z * 0.4), 0,
                drift * Noise.value(x * 0.4, y * 0.13 + 9 * lock, z * 0.4 + 5) - 0.8 * overFace));
    }

    /** How strongly hair is drawn to before or behind the ridge of the shoulder while it falls: the more, the nearer to it. */
    private static double parted(boolean before, double z) {
        return before ? clamp(0.12 * (BEFORE_Z - z), 0.10, 0.45) : clamp(0.12 * (BEHIND_Z - z), -0.45, -0.20);
    }

    /** Hair on a shoulder slides down before or behind it but hardly sideways, for it is held from above. */
    private static Vec3 onShoulder(Vec3 wanted, Vec3 normal, double x, double forward) {
        double into = Math.min(0, wanted.dot(normal));
        Vec3 along = wanted.minus(normal.times(into));
        return new Vec3(0.2 * along.x() - 0.16 * Math.signum(x), along.y() - 0.2, along.z() + forward * -into).normalized();
    }

    /** Off what it lies on, but on a shoulder upward rather than outward: what falls from above stays under where it falls from. */
    private static Vec3 lift(Vec3 normal, double push, double shoulder) {
        double aside = normal.x() * (1 - 0.72 * shoulder);
        double off = aside * normal.x() + normal.y() * normal.y() + normal.z() * normal.z();
        return new Vec3(aside, normal.y(), normal.z()).times(push / Math.max(0.3, off));
    }

    private static void store(double[] into, int knot, Vec3 value) {
        into[knot * 3] = value.x();
        into[knot * 3 + 1] = value.y();
        into[knot * 3 + 2] = value.z();
    }
}
