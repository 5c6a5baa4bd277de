package org.catchlight.standin.internal.render;

import org.catchlight.standin.internal.head.HeadShape;

/** Which solid a point near the surface belongs to. Remembers the last answer and how far round it the same one holds. */
final class NearestSolid {
    /** Within this distance of hair or clothes the skin is asked too, cm. */
    private static final double CONTESTED = 0.3;
    /** How far an answer holds, as a share of what the distances differ by; two that change by their own length each allow ½. */
    private static final double HOLDS = 0.25;

    private final HeadShape shape;
    private Material last;
    private double lastX;
    private double lastY;
    private double lastZ;
    private double holds;

    NearestSolid(HeadShape shape) {
        this.shape = shape;
    }

    Material at(double x, double y, double z) {
        double dx = x - lastX;
        double dy = y - lastY;
        double dz = z - lastZ;
        if (last != null && dx * dx + dy * dy + dz * dz < holds * holds) {
            return last;
        }
        lastX = x;
        lastY = y;
        lastZ = z;
        double hair = shape.hair(x, y, z);
        double cloth = shape.cloth(x, y, z);
        double nearer = Math.min(hair, cloth);
        if (nearer >= CONTESTED) {
            holds = (nearer - CONTESTED) * HOLDS;
            last = Material.SKIN;
            return last;
        }
        double skin = shape.skin(x, y, z);
        holds = HOLDS * (skin <= nearer ? nearer - skin : Math.min(skin, Math.max(hair, cloth)) - nearer);
        last = skin <= nearer ? Material.SKIN : hair < cloth ? Material.SCALP : Material.CLOTH;
        return last;
    }
}
