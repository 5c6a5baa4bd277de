package org.catchlight.light.internal;

/** Form factor of a sphere with horizon clipping. */
public final class SphereIrradiance {
    private SphereIrradiance() {
    }

    /**
     * Share of the illuminance of a full hemisphere that a sphere gives a surface element; the part below the surface does not count.
     *
     * @param cosine        of the angle between the normal and the direction to the sphere's centre
     * @param distanceRatio distance to the centre over the radius, above 1
     */
    public static double formFactor(double cosine, double distanceRatio) {
        double squared = distanceRatio * distanceRatio;
        if (cosine * distanceRatio >= 1) {
            return cosine / squared;
        }
        if (cosine * distanceRatio <= -1) {
            return 0;
        }
        double sine = Math.sqrt(1 - cosine * cosine);
        double tangentLength = Math.sqrt(squared - 1);
        double cut = Math.clamp(-tangentLength * cosine / sine, -1, 1);
        double chord = sine * Math.sqrt(1 - cut * cut);
        double cap = (cosine * Math.acos(cut) - tangentLength * chord) / squared + Math.atan(chord / tangentLength);
        return Math.max(0, cap / Math.PI);
    }
}
