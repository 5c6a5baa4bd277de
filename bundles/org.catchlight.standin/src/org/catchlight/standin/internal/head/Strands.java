package org.catchlight.standin.internal.head;

/** What a renderer asks about hairs. */
public final class Strands {
    /** Distance over which a gradient is taken, cm. */
    private static final double PROBE = 0.05;

    private Strands() {
    }

    /** A function of the place. */
    interface Field {
        double at(double x, double y, double z);
    }

    /** Value of a field at a point; its unit gradient goes into {@code normal}. */
    static double gradient(Field field, double x, double y, double z, double[] normal) {
        double here = field.at(x, y, z);
        double a = field.at(x + PROBE, y, z) - here;
        double b = field.at(x, y + PROBE, z) - here;
        double c = field.at(x, y, z + PROBE) - here;
        double length = Math.sqrt(a * a + b * b + c * c) + 1e-9;
        normal[0] = a / length;
        normal[1] = b / length;
        normal[2] = c / length;
        return here;
    }

    /** Height of a point above the scalp in cm; its unit gradient goes into {@code normal}. */
    public static double scalpNormal(HeadShape shape, double x, double y, double z, double[] normal) {
        return HairGrower.scalpNormal(shape, x, y, z, normal);
    }
}
