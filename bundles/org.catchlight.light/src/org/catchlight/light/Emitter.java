package org.catchlight.light;

/**
 * A light of the rig as physics: where it emits, which way and how much, in set coordinates. Luminance in cd/m² with
 * the chromaticity of linear sRGB; {@code rgb} has luminance 1 (0.2126 r + 0.7152 g + 0.0722 b = 1) and holds colour temperature and gel.
 */
public sealed interface Emitter {
    /** Name of the light. */
    String name();

    /** Index of the light in the rig. */
    int index();

    /** Colour as linear sRGB of luminance 1; relative to equal-energy D65 white, before any white balance. */
    Vec3 rgb();

    /**
     * A flat emitter: rectangle or ellipse.
     *
     * @param centre    centre of the face
     * @param u         half extent along its width
     * @param v         half extent along its height
     * @param normal    unit vector that it emits along
     * @param round     whether it is the ellipse with the half axes u and v
     * @param luminance cd/m² on the normal
     * @param beam      how luminance falls off with the angle from the normal
     */
    record Area(String name, int index, Vec3 rgb, Vec3 centre, Vec3 u, Vec3 v, Vec3 normal, boolean round, double luminance,
            Beam beam) implements Emitter {
        /** Area in m². */
        public double area() {
            return u.length() * v.length() * (round ? Math.PI : 4);
        }
    }

    /**
     * A small sphere that shines to all sides, such as a bare bulb.
     *
     * @param centre    centre
     * @param radius    metres
     * @param luminance cd/m²
     */
    record Ball(String name, int index, Vec3 rgb, Vec3 centre, double radius, double luminance) implements Emitter {
    }

    /**
     * A far disc, such as the sun.
     *
     * @param direction     unit vector toward it
     * @param angularRadius radians
     * @param illuminance   lx on a surface that faces it
     */
    record Distant(String name, int index, Vec3 rgb, Vec3 direction, double angularRadius, double illuminance) implements Emitter {
    }

    /**
     * The sky above the set: luminance of the CIE overcast sky, (1 + 2·sin γ)/3 of the zenith at elevation γ; nothing below the horizon.
     *
     * @param zenithLuminance cd/m²
     */
    record Sky(String name, int index, Vec3 rgb, double zenithLuminance) implements Emitter {
    }

    /** How luminance falls off with the angle θ from the normal: 1 at 0. */
    interface Beam {
        /** A diffuser: the same luminance from everywhere in front. */
        Beam DIFFUSE = cosine -> cosine > 0 ? 1 : 0;

        /** Luminance at {@code cosine} = cos θ relative to that on the normal, 0–1. */
        double at(double cosine);
    }
}
