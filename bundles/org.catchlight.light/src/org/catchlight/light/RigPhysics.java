package org.catchlight.light;

import java.util.List;
import org.catchlight.light.internal.RigCompiler;
import org.catchlight.shot.Shot;

/**
 * The rig of a shot as emitters on the set.
 *
 * @param emitters           the lights that are on; reflectors among them, with the luminance that the other lights give them
 * @param ambientIlluminance lx, from all sides evenly
 * @param ambientRgb         colour of the ambient light, luminance 1
 */
public record RigPhysics(List<Emitter> emitters, double ambientIlluminance, Vec3 ambientRgb) {
    public RigPhysics {
        emitters = List.copyOf(emitters);
    }

    /**
     * Compiles the rig. Lights that are off are left out, and so are reflectors that no light reaches. A shot without a rig has no light.
     *
     * <p>A fixture stands where its azimuth, elevation and distance put it and faces the subject point; one with the role
     * <em>background</em> faces the point of the backdrop behind the subject, (0, 0, −distance). Feathering then turns its axis:
     * + sideways is to the right as seen from the light, which is camera right for a light in front of the subject.
     *
     * <p>Power is the intensity on the axis, I = 2.5·2^(10 + power) cd, whatever the size, modifier or grid: a larger face is softer and
     * less bright per area. Gels take light away. An octabox counts as the disc of its diameter.
     */
    public static RigPhysics of(Shot shot) {
        return RigCompiler.compile(shot);
    }
}
