package org.catchlight.light.internal.rig;

import java.util.Locale;
import java.util.Optional;
import org.catchlight.light.HeadPose;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.internal.Analysis;
import org.catchlight.light.internal.KeyLight;
import org.catchlight.light.internal.PatternSearch;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.light.rig.Solution;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;

/** Moves the key to where it makes a pattern. */
public record PatternAim(PatternSearch search) {
    /** Nearer to the midline than this a key is on neither side, degrees. */
    private static final double CENTRE = 3;

    /** Moves the key; see {@link org.catchlight.light.rig.RigSolver#aimForPattern}. */
    public Solution aim(Shot shot, Pattern wished, KeySide side) {
        if (wished == Pattern.NONE) {
            throw new IllegalArgumentException("No pattern cannot be aimed for.");
        }
        Optional<Light> key = KeyLight.of(shot, RigPhysics.of(shot)).map(emitter -> KeyLight.light(shot, emitter));
        if (key.isEmpty()) {
            return Solution.no("No light is on that could be the key; switch one on or add one.");
        }
        Light light = key.get();
        if (light.getFixture() == Fixture.SKY) {
            return Solution.no(light.getName() + " is the sky, which cannot be moved; add another light as the key.");
        }
        int sign = sign(shot, light, side);
        boolean rightSide = wished == Pattern.BUTTERFLY || sign * faceAzimuth(shot, light) > 0;
        if (rightSide && search.pattern(shot, light) == wished) {
            return Solution.done(light, "%s makes %s where it stands.".formatted(light.getName(), word(wished)));
        }
        Optional<Vec3> place = search.place(shot, light, wished, sign);
        if (place.isEmpty()) {
            return Solution.no("No place of %s makes %s on this face; a smaller modifier or one farther away draws clearer shadows."
                    .formatted(light.getName(), word(wished)));
        }
        RigEdits.place(light, place.get());
        return Solution.done(light, String.format(Locale.ROOT, "%s moved to azimuth %.0f°, elevation %.0f°: %s.", light.getName(),
                light.getAzimuth(), light.getElevation(), word(wished)));
    }

    /** + for the subject's left half of the face, which is camera right on a frontal head. */
    static int sign(Shot shot, Light light, KeySide side) {
        double camera = faceAzimuth(shot, shot.getCamera() == null ? new Vec3(0, 0, 1) : SetSpace.cameraPosition(shot.getCamera()));
        double now = faceAzimuth(shot, light);
        return switch (side) {
            case KEEP -> Math.abs(now) < CENTRE ? -1 : now > 0 ? 1 : -1;
            case LEFT -> -1;
            case RIGHT -> 1;
            case BROAD -> camera == 0 ? now > 0 ? 1 : -1 : camera > 0 ? 1 : -1;
            case SHORT -> camera == 0 ? now > 0 ? 1 : -1 : camera > 0 ? -1 : 1;
        };
    }

    static double faceAzimuth(Shot shot, Light light) {
        return faceAzimuth(shot, SetSpace.direction(light.getAzimuth(), light.getElevation()));
    }

    private static double faceAzimuth(Shot shot, Vec3 direction) {
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        double azimuth = Analysis.azimuth(pose.directionToHead(direction));
        return Math.abs(azimuth) < 1e-6 ? 0 : azimuth;
    }

    static String word(Pattern pattern) {
        String name = pattern.name().toLowerCase(Locale.ROOT);
        return pattern == Pattern.REMBRANDT ? "Rembrandt" : name;
    }
}
