package org.catchlight.light.internal;

import org.catchlight.light.Emitter;
import org.catchlight.light.Irradiance;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.Vec3;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;

/**
 * Key over fill by the source method.
 *
 * @param key  lx of the key alone on a receptor that faces it
 * @param fill lx of the rest and of the ambient light on a receptor that faces where most of it comes from
 */
public record LightRatio(double key, double fill) {
    /** Name of the method. */
    public static final String METHOD = "source (incident, key alone : fill and ambient)";

    /**
     * Measures a rig at the subject point.
     *
     * @param front where the face points
     */
    public static LightRatio of(Shot shot, RigPhysics rig, Emitter key, Vec3 front) {
        Vec3 keyToward = key instanceof Emitter.Sky ? front : Irradiance.directionTo(key, Vec3.ZERO);
        Vec3 flow = Vec3.ZERO;
        for (Emitter emitter : rig.emitters()) {
            if (emitter != key && fills(shot, emitter)) {
                Vec3 toward = Irradiance.directionTo(emitter, Vec3.ZERO);
                flow = flow.plus(toward.times(Irradiance.of(emitter, Vec3.ZERO, toward) * Math.max(0, toward.dot(front))));
            }
        }
        Vec3 fillToward = flow.length() > 0 ? flow.normalized() : front;
        double fill = rig.ambientIlluminance();
        for (Emitter emitter : rig.emitters()) {
            boolean inFront = emitter instanceof Emitter.Sky || Irradiance.directionTo(emitter, Vec3.ZERO).dot(front) > 0;
            if (emitter != key && inFront && fills(shot, emitter)) {
                fill += Irradiance.of(emitter, Vec3.ZERO, fillToward);
            }
        }
        return new LightRatio(Irradiance.of(key, Vec3.ZERO, keyToward), fill);
    }

    private static boolean fills(Shot shot, Emitter emitter) {
        LightRole role = KeyLight.light(shot, emitter).getRole();
        return role == LightRole.FILL || role == LightRole.KEY;
    }

    /** log2(key : fill); NaN without any fill. */
    public double stops() {
        return fill > 0 ? Math.log(key / fill) / Math.log(2) : Double.NaN;
    }
}
