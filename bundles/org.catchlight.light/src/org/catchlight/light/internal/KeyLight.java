package org.catchlight.light.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.Emitter;
import org.catchlight.light.Irradiance;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;

/** Which light is the key. */
public final class KeyLight {
    private KeyLight() {
    }

    /**
     * The light of role key that gives the subject point most; if none has the role, the strongest that is neither a reflector nor lights
     * the backdrop.
     */
    public static Optional<Emitter> of(Shot shot, RigPhysics rig) {
        List<Emitter> candidates = rig.emitters().stream().filter(e -> light(shot, e).getRole() == LightRole.KEY).toList();
        if (candidates.isEmpty()) {
            candidates = rig.emitters().stream()
                    .filter(e -> light(shot, e).getRole() != LightRole.BACKGROUND && light(shot, e).getFixture() != Fixture.REFLECTOR)
                    .toList();
        }
        return candidates.stream().max(Comparator.comparingDouble(KeyLight::strength));
    }

    /** The light of the shot that an emitter stands for. */
    public static Light light(Shot shot, Emitter emitter) {
        return shot.getRig().getLights().get(emitter.index());
    }

    /** Illuminance in lx at the subject point on a surface that faces the light. */
    public static double strength(Emitter emitter) {
        return Irradiance.of(emitter, Vec3.ZERO, Irradiance.directionTo(emitter, Vec3.ZERO));
    }
}
