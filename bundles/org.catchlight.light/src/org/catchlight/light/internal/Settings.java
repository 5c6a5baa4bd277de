package org.catchlight.light.internal;

import org.catchlight.light.Emitter;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Irradiance;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;

/** Kinds of light beyond the pattern: settings such as a window, and the clamshell fill. */
final class Settings {
    /** A sun lower and warmer than this makes the golden hour: degrees, kelvin. */
    private static final double LOW_SUN = 15;
    private static final double WARM_SUN = 4300;

    private Settings() {
    }

    /** "window", "overcast" or "golden-hour", or empty. */
    static String setting(Shot shot, RigPhysics rig, Emitter key) {
        double keyStrength = KeyLight.strength(key);
        for (Emitter emitter : rig.emitters()) {
            Light light = KeyLight.light(shot, emitter);
            boolean tells = KeyLight.strength(emitter) >= keyStrength / 8;
            if (light.getFixture() == Fixture.SUN && tells) {
                boolean low = light.getElevation() > -2 && light.getElevation() <= LOW_SUN;
                return low && Analysis.kelvin(light) <= WARM_SUN ? "golden-hour" : "";
            }
        }
        return switch (KeyLight.light(shot, key).getFixture()) {
            case WINDOW -> "window";
            case SKY -> "overcast";
            default -> "";
        };
    }

    /** Whether a light or reflector from below, in front, fills what a high frontal key leaves dark. */
    static boolean clamshell(Shot shot, RigPhysics rig, Emitter key, HeadPose pose) {
        double keyStrength = KeyLight.strength(key);
        for (Emitter emitter : rig.emitters()) {
            if (emitter == key || emitter instanceof Emitter.Sky || KeyLight.light(shot, emitter).getRole() == LightRole.BACKGROUND) {
                continue;
            }
            Vec3 toward = pose.directionToHead(Irradiance.directionTo(emitter, Vec3.ZERO));
            double strength = KeyLight.strength(emitter);
            if (Analysis.elevation(toward) <= -10 && Math.abs(Analysis.azimuth(toward)) <= 35 && toward.z() > 0
                    && strength >= keyStrength / 32 && strength <= keyStrength * 1.5) {
                return true;
            }
        }
        return false;
    }
}
