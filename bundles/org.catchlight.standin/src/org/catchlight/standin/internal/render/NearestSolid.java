package org.catchlight.standin.internal.render;

import org.catchlight.standin.internal.head.HeadShape;

/** Which solid a point near the surface belongs to. Remembers some answers and how far round them the same ones hold. One per thread. */
final class NearestSolid {
    /** Within this distance of hair or clothes the skin is asked too, cm. */
    private static final double CONTESTED = 0.3;
    /** How far an answer holds, as a share of what the distances differ by; two that change by their own length each allow ½. */
    private static final double HOLDS = 0.25;

    private static final double CONTEST = 0.2 * HOLDS;
    private static final int KEPT = 1024;
    /** Edge of the cubes by which answers are kept, cm. */
    private static final double CUBE = 0.3;

    private final HeadShape shape;
    private final Answer[] kept = new Answer[KEPT];
    private Answer last = new Answer(Material.SKIN, 0, 0, 0, 0);

    /** The answer in a ball. */
    private record Answer(Material material, double x, double y, double z, double radius) {
        boolean holds(double px, double py, double pz) {
            double dx = px - x;
            double dy = py - y;
            double dz = pz - z;
            return dx * dx + dy * dy + dz * dz < radius * radius;
        }
    }

    NearestSolid(HeadShape shape) {
        this.shape = shape;
    }

    Material at(double x, double y, double z) {
        if (last.holds(x, y, z)) {
            return last.material;
        }
        int cube = ((int) Math.floor(x / CUBE) * 73 + (int) Math.floor(y / CUBE) * 19 + (int) Math.floor(z / CUBE)) & KEPT - 1;
        Answer known = kept[cube];
        if (known == null || !known.holds(x, y, z)) {
            known = ask(x, y, z);
            kept[cube] = known;
        }
        last = known;
        return known.material;
    }

    /** Whether the last answer was a narrow one: within 2 mm another solid is nearest. */
    boolean contested() {
        return last.radius < CONTEST;
    }

    /** Distance to the nearest solid, cm. */
    double distance(double x, double y, double z) {
        return Math.min(shape.skin(x, y, z), Math.min(shape.hair(x, y, z), shape.cloth(x, y, z)));
    }

    private Answer ask(double x, double y, double z) {
        double hair = shape.hair(x, y, z);
        double cloth = shape.cloth(x, y, z);
        double nearer = Math.min(hair, cloth);
        if (nearer >= CONTESTED) {
            return new Answer(Material.SKIN, x, y, z, (nearer - CONTESTED) * HOLDS);
        }
        double skin = shape.skin(x, y, z);
        if (skin <= nearer) {
            return new Answer(Material.SKIN, x, y, z, HOLDS * (nearer - skin));
        }
        double second = Math.min(skin, Math.max(hair, cloth));
        return new Answer(hair < cloth ? Material.SCALP : Material.CLOTH, x, y, z, HOLDS * (second - nearer));
    }
}
