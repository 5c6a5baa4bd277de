package org.catchlight.prompt.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catchlight.light.HeadPose;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.rig.LightingPreset;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.light.rig.Solution;
import org.catchlight.prompt.recognise.Change.KeyPattern;
import org.catchlight.prompt.recognise.Change.Ratio;
import org.catchlight.prompt.recognise.Change.WholeRig;
import org.catchlight.prompt.recognise.Wish;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes of the rig as a whole: pattern, preset, ratio. */
public final class RigChange {
    /** Azimuths and elevations of the key from the face at which each pattern is usual, degrees; they overlap, as the patterns do. */
    private static final double[][] ANGLES = {{0, 14, 25, 70}, {15, 52, 15, 62}, {38, 72, 20, 62}, {68, 112, -20, 25}};
    private static final double[][] USUAL = {{0, 45}, {35, 38}, {50, 42}, {90, 3}};

    private RigChange() {
    }

    /** Whether the key stands as the pattern wants it. */
    public static boolean holds(Shot shot, KeyPattern change) {
        Optional<Light> key = Sources.strongest(shot, LightRole.KEY);
        if (key.isEmpty()) {
            return false;
        }
        double[] angles = fromFace(shot, key.get());
        if (change.pattern() != Pattern.NONE) {
            double[] range = ANGLES[change.pattern().ordinal()];
            if (Math.abs(angles[0]) < range[0] || Math.abs(angles[0]) > range[1] || angles[1] < range[2] || angles[1] > range[3]) {
                return false;
            }
        }
        double camera = cameraFromFace(shot);
        return switch (change.side()) {
            case KEEP -> true;
            case LEFT -> angles[0] < 0;
            case RIGHT -> angles[0] > 0;
            case SHORT -> Math.abs(camera) < 3 || angles[0] * camera < 0;
            case BROAD -> Math.abs(camera) < 3 || angles[0] * camera > 0;
        };
    }

    /** Azimuth and elevation of a light from where the face points, degrees. */
    static double[] fromFace(Shot shot, Light light) {
        return angles(shot, SetSpace.direction(light.getAzimuth(), light.getElevation()));
    }

    private static double cameraFromFace(Shot shot) {
        return shot.getCamera() == null ? 0 : angles(shot, SetSpace.cameraPosition(shot.getCamera()))[0];
    }

    private static double[] angles(Shot shot, Vec3 toward) {
        Vec3 inHead = pose(shot).directionToHead(toward).normalized();
        return new double[] {Math.toDegrees(Math.atan2(inHead.x(), inHead.z())),
            Math.toDegrees(Math.asin(Math.clamp(inHead.y(), -1, 1)))};
    }

    private static HeadPose pose(Shot shot) {
        return shot.getStandIn() == null ? HeadPose.of(0, 0, 0) : SetSpace.headPose(shot.getStandIn());
    }

    /** Moves the key so that it makes the pattern: by its shadows with a solver, else by the usual angles. */
    public static Solution apply(Shot shot, KeyPattern change, Optional<RigSolver> solver) {
        Light key = Sources.need(shot, LightRole.KEY);
        if (key.getFixture() == Fixture.SKY) {
            return Solution.no("The sky cannot be moved; add another light as the key.");
        }
        KeySide side = change.side();
        if (change.pattern() == Pattern.NONE) {
            double[] now = fromFace(shot, key);
            double from = Math.max(20, Math.abs(now[0])) * sign(shot, now[0], side);
            place(shot, key, from, now[1]);
            return Solution.done(key, "%s now lights the %s side of the face.".formatted(key.getName(), side.name().toLowerCase(Locale.ROOT)));
        }
        String why = "";
        if (solver.isPresent()) {
            Solution solved = solver.get().aimForPattern(shot, change.pattern(), side);
            if (solved.reached()) {
                return solved;
            }
            why = " " + solved.message();
        } else if (holds(shot, change)) {
            return Solution.done(key, key.getName() + " stays where it is.");
        }
        double[] usual = USUAL[change.pattern().ordinal()];
        place(shot, key, usual[0] * sign(shot, fromFace(shot, key)[0], side), usual[1]);
        return Solution.done(key, "%s stands where the pattern is usual.%s".formatted(key.getName(), why));
    }

    private static double sign(Shot shot, double now, KeySide side) {
        double camera = cameraFromFace(shot);
        double keep = now > 0 ? 1 : -1;
        return switch (side) {
            case KEEP -> keep;
            case LEFT -> -1;
            case RIGHT -> 1;
            case SHORT -> Math.abs(camera) < 1 ? keep : -Math.signum(camera);
            case BROAD -> Math.abs(camera) < 1 ? keep : Math.signum(camera);
        };
    }

    private static void place(Shot shot, Light light, double azimuth, double elevation) {
        RigEdits.place(light, pose(shot).directionToSet(SetSpace.direction(azimuth, elevation)));
    }

    /** Whether the lights that make the preset are there. */
    public static boolean holds(Shot shot, WholeRig change) {
        Optional<LightingPreset> preset = LightingPreset.shipped(change.preset());
        return preset.isPresent() && preset.get().lit().getRig().getLights().stream().filter(Light::isEnabled)
                .filter(model -> model.getRole() != LightRole.BACKGROUND)
                .allMatch(model -> Sources.on(shot, model.getRole()).stream().anyMatch(light -> alike(light, model, preset.get())));
    }

    private static boolean alike(Light light, Light model, LightingPreset preset) {
        boolean fixture = light.getFixture() == model.getFixture() || !preset.essential() && light.getFixture() != Fixture.SUN;
        return fixture && (light.getFixture() == Fixture.SKY || Math.abs(light.getElevation() - model.getElevation()) <= 20
                && Math.abs(Math.abs(light.getAzimuth()) - Math.abs(model.getAzimuth())) <= 35);
    }

    /** Lights the shot as the preset does; with a solver on its own head, else as the preset's own lights stand. */
    public static Solution apply(Shot shot, WholeRig change, Optional<RigSolver> solver) {
        Optional<LightingPreset> preset = LightingPreset.shipped(change.preset());
        if (preset.isEmpty()) {
            return Solution.no("There is no lighting preset '" + change.preset() + "'.");
        }
        if (solver.isPresent()) {
            Solution solved = solver.get().apply(shot, preset.get());
            if (solved.reached()) {
                return solved;
            }
        }
        copy(shot, preset.get());
        return Solution.done(Sources.need(shot, LightRole.KEY), preset.get().label() + " with the preset's own lights.");
    }

    private static void copy(Shot shot, LightingPreset preset) {
        Sources.need(shot, LightRole.KEY);
        List<Light> mine = new ArrayList<>(shot.getRig().getLights());
        boolean right = Sources.fromCamera(shot, Sources.need(shot, LightRole.KEY)) > 0;
        for (Light model : preset.lit().getRig().getLights()) {
            Optional<Light> partner = mine.stream().filter(light -> light.getRole() == model.getRole()).findFirst();
            Light light = partner.orElseGet(() -> RigEdits.paste(shot.getRig(), model));
            String name = light.getName();
            Light fresh = EcoreUtil.copy(model);
            fresh.eClass().getEAllAttributes().forEach(feature -> light.eSet(feature, fresh.eGet(feature)));
            light.setName(name);
            if (right) {
                RigEdits.mirror(shot, light, org.catchlight.light.rig.Axis.CAMERA);
            }
            partner.ifPresent(mine::remove);
        }
        mine.forEach(light -> light.setEnabled(false));
        shot.getRig().setAmbientEv(preset.lit().getRig().getAmbientEv());
        shot.getRig().setAmbientKelvin(preset.lit().getRig().getAmbientKelvin());
    }

    /** Whether key over fill is so. */
    public static boolean holds(Shot shot, Ratio change) {
        double ratio = shot.getRig() == null ? Double.NaN : RigEdits.ratio(shot);
        return !Double.isNaN(ratio) && (change.stops().holds(ratio) || ratio > change.stops().high() && change.stops().high() >= 8);
    }

    /** Brings key over fill to that: by the reflector's distance if reflectors fill, else by the fill's power; then by the ambient light. */
    public static Solution apply(Shot shot, Ratio change) {
        Sources.need(shot, LightRole.KEY);
        List<Light> fills = Sources.on(shot, LightRole.FILL);
        Wish wish = change.stops();
        if (!fills.isEmpty() && fills.stream().allMatch(light -> light.getFixture() == Fixture.REFLECTOR)) {
            if (byDistance(shot, fills.getFirst(), wish.usual())) {
                return Solution.done(fills.getFirst(), String.format(Locale.ROOT, "%s at %.2f m: the key is %.1f stops over the fill.",
                        fills.getFirst().getName(), fills.getFirst().getDistance(), wish.usual()));
            }
        }
        double ambient = shot.getRig().getAmbientEv();
        Solution solved = RigEdits.aimForRatio(shot, wish.usual());
        while (!solved.reached() && RigEdits.ratio(shot) < wish.usual() && shot.getRig().getAmbientEv() > -5) {
            shot.getRig().setAmbientEv(shot.getRig().getAmbientEv() - 1);
            solved = RigEdits.aimForRatio(shot, wish.usual());
        }
        if (!solved.reached()) {
            shot.getRig().setAmbientEv(ambient);
        }
        return solved;
    }

    private static boolean byDistance(Shot shot, Light reflector, double stops) {
        double before = reflector.getDistance();
        double near = 0.25;
        double far = 6;
        for (int i = 0; i < 40; i++) {
            double middle = (near + far) / 2;
            reflector.setDistance(Math.round(middle * 1000) / 1000.0);
            if (RigEdits.ratio(shot) < stops) {
                near = middle;
            } else {
                far = middle;
            }
        }
        boolean reached = Math.abs(RigEdits.ratio(shot) - stops) <= 0.1;
        if (!reached) {
            reflector.setDistance(before);
        }
        return reached;
    }
}
