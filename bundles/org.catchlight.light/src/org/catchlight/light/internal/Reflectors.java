package org.catchlight.light.internal;

import java.util.Locale;
import java.util.Optional;
import org.catchlight.light.Emitter;
import org.catchlight.light.Irradiance;
import org.catchlight.light.LightColour;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Light;

/**
 * Reflectors: diffuse faces that the other lights make bright, once. Their surface is named by the light's gel: white (also when empty),
 * silver or gold. Silver is treated as diffuse too, only brighter; a mirror it is not.
 */
final class Reflectors {
    private static final int CELLS = 6;

    private Reflectors() {
    }

    /** Whether {@code name} is a surface that a reflector can have. */
    static boolean isSurface(String name) {
        return surface(name).isPresent();
    }

    /** The reflector as a shining face, unless nothing reaches it. */
    static Optional<Emitter> of(Light light, Emitter.Area face, RigPhysics lights) {
        Vec3 reflectance = surface(light.getGel()).orElse(WHITE);
        Vec3[] incident = {lights.ambientRgb().times(lights.ambientIlluminance())};
        FaceQuadrature.spread(face, CELLS, CELLS, point -> {
            for (Emitter emitter : lights.emitters()) {
                double share = Irradiance.of(emitter, point, face.normal()) / (CELLS * CELLS);
                incident[0] = incident[0].plus(emitter.rgb().times(share));
            }
        });
        Vec3 shining = new Vec3(incident[0].x() * reflectance.x(), incident[0].y() * reflectance.y(), incident[0].z() * reflectance.z());
        double exitance = LightColour.luminance(shining);
        if (!(exitance > 0)) {
            return Optional.empty();
        }
        return Optional.of(new Emitter.Area(face.name(), face.index(), shining.times(1 / exitance), face.centre(), face.u(), face.v(),
                face.normal(), face.round(), exitance / Math.PI, Emitter.Beam.DIFFUSE));
    }

    private static final Vec3 WHITE = new Vec3(0.85, 0.85, 0.85);
    private static final Vec3 SILVER = new Vec3(0.92, 0.92, 0.92);
    private static final Vec3 GOLD = new Vec3(0.95, 0.72, 0.38);

    private static Optional<Vec3> surface(String name) {
        return switch (name == null ? "" : name.strip().toLowerCase(Locale.ROOT)) {
            case "", "none", "white" -> Optional.of(WHITE);
            case "silver" -> Optional.of(SILVER);
            case "gold" -> Optional.of(GOLD);
            default -> Optional.empty();
        };
    }
}
