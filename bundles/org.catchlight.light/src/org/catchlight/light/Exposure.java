package org.catchlight.light;

import org.catchlight.light.internal.KeyLight;
import org.catchlight.shot.Camera;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Shot;

/**
 * Exposure after ISO 2720: E = 2.5·2^EV lx at ISO 100 for an incident reading (C = 250), L = 2^EV/8 cd/m² for a reflected one (K = 12.5).
 */
public final class Exposure {
    /** Illuminance in lx below which a meter reads no further: EV −20. */
    private static final double DARKEST = 2.5 * Math.pow(2, -20);

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
     * EV at ISO 100 that the picture is exposed for: {@link #incident} if the camera meters, what its settings give if it is manual.
     */
    public static double of(Shot shot, RigPhysics rig) {
        Camera camera = shot.getCamera();
        if (camera != null && camera.getExposureMode() == ExposureMode.MANUAL) {
            return evOfSettings(camera.getAperture(), camera.getShutter(), camera.getIso());
        }
        return incident(shot, rig);
    }

    /**
     * The incident reading at the subject point, EV at ISO 100: a flat receptor that faces the key, without a head in the way, lit by all
     * lights and the ambient light. The sky has no one place to face: if it is the key, the receptor faces the camera. Without any light
     * the reading is that of the ambient light.
     */
    public static double incident(Shot shot, RigPhysics rig) {
        Vec3 toward = KeyLight.of(shot, rig).filter(key -> !(key instanceof Emitter.Sky))
                .map(key -> Irradiance.directionTo(key, Vec3.ZERO)).orElseGet(() -> towardCamera(shot));
        return evOfIlluminance(Math.max(DARKEST, Irradiance.of(rig, Vec3.ZERO, toward)));
    }

    private static Vec3 towardCamera(Shot shot) {
        return shot.getCamera() == null ? new Vec3(0, 0, 1) : SetSpace.cameraPosition(shot.getCamera()).normalized();
    }

    /**
     * Scale from luminance in cd/m² to scene-linear picture values, for an exposure at {@code ev100}: an 18% grey card that faces
     * the metered light comes out as 0.18, a perfect diffuser as 1. So value = π·L/E with E the illuminance of that EV.
     */
    public static double scale(double ev100) {
        return Math.PI / illuminanceOfEv(ev100);
    }
}
