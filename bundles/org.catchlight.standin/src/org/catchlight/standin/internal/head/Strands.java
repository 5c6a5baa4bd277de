package org.catchlight.standin.internal.head;

/** What a renderer asks about hairs. */
public final class Strands {
    private Strands() {
    }

    /** Height of a point above the scalp in cm; its unit gradient goes into {@code normal}. */
    public static double scalpNormal(HeadShape shape, double x, double y, double z, double[] normal) {
        return HairGrower.scalpNormal(shape, x, y, z, normal);
    }
}
