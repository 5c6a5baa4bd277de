package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.light.Vec3;

/** Which way the hair is combed at a point near the scalp; not of unit length, and not yet along the scalp. */
final class HairFlow {
    private final HairCut cut;

    HairFlow(HairCut cut) {
        this.cut = cut;
    }

    /** Direction at a point; rootX tells the side of the parting on which the strand began. */
    Vec3 at(double x, double y, double z, double rootX) {
        double crown = HairShape.crown(y);
        return switch (cut.flow()) {
            case CROP -> crop(x, y, z, crown);
            case PARTED -> parted(x, y, z, rootX, crown);
            case BACK -> new Vec3(-x, HairShape.KNOT_Y - y, HairShape.KNOT_Z - z).normalized();
            case FALL -> fall(x, y, z, rootX);
        };
    }

    private Vec3 crop(double x, double y, double z, double crown) {
        double whorl = step(-3, -7, z) * crown;
        return new Vec3(0.15 * Math.signum(x), mix(-1, -0.1, crown), mix(0.15, mix(0.8, -0.6, whorl), crown));
    }

    private Vec3 parted(double x, double y, double z, double rootX, double crown) {
        double side = rootX < HairShape.sidePartX(z) ? -1 : 1;
        double quiff = step(3, 7, z);
        double back = step(-1, -6, z);
        double top = mix(side * mix(0.85, 0.35, back), side * 0.1, 1 - crown);
        return new Vec3(top, mix(-1, mix(0.10, 0.35, quiff), crown), mix(-0.45, mix(-0.55, -0.45, quiff), crown));
    }

    /** Whether hanging hair that grows here falls to the subject's right (−x). */
    static boolean rightward(double x, double z) {
        return x < HairShape.partX(z);
    }

    private Vec3 fall(double x, double y, double z, double rootX) {
        double side = rightward(rootX, z) ? -1 : 1;
        double back = step(-2, -7, z);
        double fringe = step(3, 6.5, z);
        double hang = step(5.5, 0.5, y);
        double across = side * mix(1, 0.35, back) * (1 - hang);
        double backward = mix(mix(-0.40, -0.15, fringe), -0.25, back) * (1 - hang);
        return new Vec3(across, mix(-0.25, -1, Math.max(hang, 0.5 * back)), backward);
    }
}
