package org.catchlight.light;

import java.util.List;
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

    /** Compiles the rig. Lights that are off are left out. */
    public static RigPhysics of(Shot shot) {
        throw new IllegalStateException("not built yet");
    }
}
