package org.catchlight.light.internal.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.HeadPose;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.internal.KeyLight;
import org.catchlight.light.internal.PatternSearch;
import org.catchlight.light.rig.LightingPreset;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.light.rig.Solution;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Lights a shot as a preset does. */
public record PresetFitting(PatternSearch search) {
    /** Nearer to the midline than this a light is on neither side, degrees. */
    private static final double CENTRE = 3;

    /** Applies a preset; see {@link org.catchlight.light.rig.RigSolver#apply}. */
    public Solution apply(Shot shot, LightingPreset preset) {
        Rig before = EcoreUtil.copy(shot.getRig());
        boolean flip = flips(shot, preset);
        List<Light> used = new ArrayList<>();
        int kept = 0;
        for (Light model : preset.lit().getRig().getLights()) {
            Optional<Light> present = partner(shot, model, used, preset);
            Light light = present.orElseGet(() -> RigEdits.paste(shot.getRig(), model));
            kept += present.isPresent() ? 1 : 0;
            used.add(light);
            light.setEnabled(model.isEnabled());
            place(shot, preset.lit(), model, light, flip);
            power(model, light);
        }
        shot.getRig().getLights().stream().filter(light -> !used.contains(light)).forEach(light -> light.setEnabled(false));
        shot.getRig().setAmbientEv(preset.lit().getRig().getAmbientEv());
        shot.getRig().setAmbientKelvin(preset.lit().getRig().getAmbientKelvin());
        return solved(shot, preset, used, before, kept);
    }

    /** Solves the key's place; with the preset's own modifier if it cannot be done with the one at hand. */
    private Solution solved(Shot shot, LightingPreset preset, List<Light> used, Rig before, int kept) {
        Light key = key(shot);
        if (preset.pattern() == Pattern.NONE || key == null) {
            return Solution.done(key, "%s: %s.".formatted(preset.label(), words(kept, used.size())));
        }
        KeySide side = preset.side();
        Solution aimed = new PatternAim(search).aim(shot, preset.pattern(), side);
        if (!aimed.reached()) {
            modifier(preset.lit().getRig().getLights().get(used.indexOf(key)), key);
            aimed = new PatternAim(search).aim(shot, preset.pattern(), side);
        }
        if (!aimed.reached()) {
            restore(shot.getRig(), before);
            return Solution.no("%s cannot be had with the head as it is turned: %s".formatted(preset.label(), aimed.message()));
        }
        return Solution.done(key, "%s: %s.".formatted(preset.label(), words(kept, used.size())));
    }

    private static String words(int kept, int all) {
        return kept == all ? "all modifiers kept" : kept == 0 ? "with the preset's own lights"
                : kept + " of " + all + " lights keep their modifiers";
    }

    private static Light key(Shot shot) {
        RigPhysics rig = RigPhysics.of(shot);
        return KeyLight.of(shot, rig).map(emitter -> KeyLight.light(shot, emitter)).orElse(null);
    }

    /** A light of the shot with the role of the model that is not used yet; none where the preset's modifiers matter and differ. */
    private static Optional<Light> partner(Shot shot, Light model, List<Light> used, LightingPreset preset) {
        return shot.getRig().getLights().stream().filter(light -> !used.contains(light) && light.getRole() == model.getRole())
                .filter(light -> !preset.essential() && !far(light) && !far(model) && light.getFixture() != Fixture.REFLECTOR
                        && model.getFixture() != Fixture.REFLECTOR || light.getFixture() == model.getFixture()).findFirst();
    }

    private static boolean far(Light light) {
        return light.getFixture() == Fixture.SUN || light.getFixture() == Fixture.SKY;
    }

    /** Whether the preset is mirrored so that the key stays on the side of the face that it is on. */
    private boolean flips(Shot shot, LightingPreset preset) {
        Light now = key(shot);
        Light model = key(preset.lit());
        if (now == null || model == null) {
            return false;
        }
        double modelAzimuth = PatternAim.faceAzimuth(preset.lit(), model);
        int wished = PatternAim.sign(shot, now, preset.side());
        return Math.abs(modelAzimuth) >= CENTRE && modelAzimuth * wished < 0;
    }

    /** Key and low fill keep their place relative to the face,
            the others relative to the camera; what lights the backdrop stays with it. */
    private static void place(Shot shot, Shot source, Light model, Light light, boolean flip) {
        light.setDistance(model.getDistance());
        light.setFeatherAzimuth(flip ? 0 - model.getFeatherAzimuth() : model.getFeatherAzimuth());
        light.setFeatherElevation(model.getFeatherElevation());
        light.setRotation(flip ? 0 - model.getRotation() : model.getRotation());
        Vec3 toward = SetSpace.direction(model.getAzimuth(), model.getElevation());
        boolean withFace = model.getRole() == LightRole.KEY || model.getRole() == LightRole.FILL && model.getElevation() < -10;
        if (withFace) {
            HeadPose from = SetSpace.headPose(source.getStandIn());
            Vec3 inFace = from.directionToHead(toward);
            Vec3 turned = new Vec3(flip ? -inFace.x() : inFace.x(), inFace.y(), inFace.z());
            RigEdits.place(light, SetSpace.headPose(shot.getStandIn()).directionToSet(turned));
        } else {
            double camera = model.getRole() == LightRole.BACKGROUND ? 0
                    : shot.getCamera().getAzimuth() - source.getCamera().getAzimuth();
            double azimuth = flip ? -model.getAzimuth() : model.getAzimuth();
            light.setAzimuth(RigEdits.wrapped(azimuth + camera));
            light.setElevation(model.getElevation());
        }
    }

    private static void power(Light model, Light light) {
        light.setPower(model.getPower());
    }

    private static void modifier(Light model, Light light) {
        light.setFixture(model.getFixture());
        light.setWidth(model.getWidth());
        light.setHeight(model.getHeight());
        light.setGridAngle(model.getGridAngle());
    }

    private static void restore(Rig rig, Rig before) {
        rig.setAmbientEv(before.getAmbientEv());
        rig.setAmbientKelvin(before.getAmbientKelvin());
        while (rig.getLights().size() > before.getLights().size()) {
            rig.getLights().removeLast();
        }
        for (int i = 0; i < rig.getLights().size(); i++) {
            Light light = rig.getLights().get(i);
            Light old = before.getLights().get(i);
            light.eClass().getEAllAttributes().forEach(feature -> light.eSet(feature, old.eGet(feature)));
        }
    }
}
