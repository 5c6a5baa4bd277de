package org.catchlight.light;

import org.catchlight.shot.Shot;

/** Exposure after ISO 2720: E = 2.5·2^EV lx at ISO 100 for an incident reading (C = 250), L = 2^EV/8 cd/m² for a reflected one (K = 12.5). */
public final class Exposure {
    private Exposure() {
    }

    /** EV at ISO 100 that an incident reading of {@code lux} gives. */
    public static double evOfIlluminance(double lux) {
        return Math.log(lux / 2.5) / Math.log(2);
    }

    /** Illuminance in lx that reads {@code ev} at ISO 100. */
    public static double illuminanceOfEv(double ev) {
        return 2.5 * Math.pow(2, ev);
    }

    /** EV at ISO 100 that a camera's f-number, exposure time in seconds and ISO are set to: log2(N²/t) − log2(ISO/100). */
    public static double evOfSettings(double fNumber, double seconds, double iso) {
        return Math.log(fNumber * fNumber / seconds * 100 / iso) / Math.log(2);
    }

    /**
     * EV at ISO 100 that the picture is exposed for: the incident reading at the subject point toward the key if the camera
     * meters, what its settings give if it is manual.
     */
    public static double of(Shot shot, RigPhysics rig) {
        throw new IllegalStateException("not built yet");
    }

    /**
     * Scale from luminance in cd/m² to scene-linear picture values, for an exposure at {@code ev100}: an 18% grey card that faces
     * the metered light comes out as 0.18, a perfect diffuser as 1. So value = π·L/E with E the illuminance of that EV.
     */
    public static double scale(double ev100) {
        return Math.PI / illuminanceOfEv(ev100);
    }
}
