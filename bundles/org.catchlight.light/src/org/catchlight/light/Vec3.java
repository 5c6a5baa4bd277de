package org.catchlight.light;

/** A point or direction in three dimensions; metres where it is a point. */
public record Vec3(double x, double y, double z) {
    /** The origin. */
    public static final Vec3 ZERO = new Vec3(0, 0, 0);

    /** This plus {@code other}. */
    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    /** This minus {@code other}. */
    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    /** This times {@code factor}. */
    public Vec3 times(double factor) {
        return new Vec3(x * factor, y * factor, z * factor);
    }

    /** Scalar product. */
    public double dot(Vec3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** Vector product. */
    public Vec3 cross(Vec3 other) {
        return new Vec3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** Length. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The same direction with length 1; the zero vector has none and gives NaN. */
    public Vec3 normalized() {
        return times(1 / length());
    }
}
