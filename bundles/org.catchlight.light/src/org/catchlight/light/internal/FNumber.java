package org.catchlight.light.internal;

/**
 * An f-number on the scale of third stops.
 *
 * @param exact   what the exposure asks for
 * @param marking the nearest marking
 */
record FNumber(double exact, double marking) {
    /** Markings in third stops; the first is f/0.7, √2 to the power −1. */
    private static final double[] MARKINGS = {0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3.2, 3.5, 4, 4.5, 5, 5.6, 6.3,
            7.1, 8, 9, 10, 11, 13, 14, 16, 18, 20, 22, 25, 29, 32, 36, 40, 45, 51, 57, 64};
    private static final int FIRST = -3;

    /** The f-number for an EV at ISO 100 with an exposure time in seconds and an ISO speed: √(2^EV · t · ISO/100). */
    static FNumber exposing(double ev, double seconds, double iso) {
        double exact = Math.sqrt(Math.pow(2, ev) * seconds * iso / 100);
        long third = Math.round(6 * Math.log(exact) / Math.log(2)) - FIRST;
        return new FNumber(exact, MARKINGS[Math.clamp(third, 0, MARKINGS.length - 1)]);
    }

    /** Whether lenses reach no such f-number: by how many stops it lies beyond the scale; + asks for a smaller aperture than there is. */
    double beyond() {
        double low = MARKINGS[0];
        double high = MARKINGS[MARKINGS.length - 1];
        double nearest = Math.clamp(exact, low, high);
        return 2 * Math.log(exact / nearest) / Math.log(2);
    }
}
