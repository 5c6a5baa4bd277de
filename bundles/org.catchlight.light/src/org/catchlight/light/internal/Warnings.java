package org.catchlight.light.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.catchlight.light.Emitter;
import org.catchlight.light.Exposure;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.Gels;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Irradiance;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.LightReport.Key;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Camera;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;

/** Collects what a photographer should know, each with the mend. */
final class Warnings {
    private static final double MIXED_KELVIN = 800;
    private static final double WRONG_EXPOSURE = 1.5;
    private static final double FLAT = 0.75;

    private final Shot shot;
    private final RigPhysics rig;
    private final List<String> list = new ArrayList<>();

    Warnings(Shot shot, RigPhysics rig) {
        this.shot = shot;
        this.rig = rig;
        if (rig.emitters().isEmpty()) {
            add("No light is on; switch one on or add a key.");
        }
        gels();
        mixedColours();
    }

    List<String> list() {
        return list;
    }

    private void add(String format, Object... values) {
        list.add(String.format(Locale.ROOT, format, values));
    }

    private void gels() {
        for (Light light : shot.getRig().getLights()) {
            String gel = light.getGel();
            if (!light.isEnabled() || Gels.isNone(gel)) {
                continue;
            }
            if (light.getFixture() == Fixture.REFLECTOR) {
                if (!Reflectors.isSurface(gel)) {
                    add("%s: there is no reflector surface '%s', so it counts as white; use white, silver or gold.", light.getName(), gel);
                }
            } else if (Gels.byName(gel).isEmpty()) {
                add("%s: the gel '%s' is not known and is left out; use one such as CTO, 1/2 CTO, 1/4 CTB or Plus Green.", light.getName(),
                        gel);
            }
        }
    }

    /** Lights without a gel that light the face noticeably and differ in colour, unless both are daylight, which mixes by nature. */
    private void mixedColours() {
        Vec3 front = new Vec3(0, 0, 1);
        double strongest = rig.emitters().stream().filter(e -> onFace(e, front)).mapToDouble(KeyLight::strength).max().orElse(0);
        List<Light> lights = rig.emitters().stream().filter(e -> onFace(e, front) && KeyLight.strength(e) >= strongest / 8)
                .map(e -> KeyLight.light(shot, e))
                .filter(light -> light.getFixture() != Fixture.REFLECTOR && Gels.isNone(light.getGel())).toList();
        for (int i = 0; i < lights.size(); i++) {
            for (int j = i + 1; j < lights.size(); j++) {
                Light first = lights.get(i);
                Light second = lights.get(j);
                if (Math.abs(first.getKelvin() - second.getKelvin()) > MIXED_KELVIN && !(natural(first) && natural(second))) {
                    add("%s (%.0f K) and %s (%.0f K) mix colours on the face; match them or put a correction gel on one.", first.getName(),
                            first.getKelvin(), second.getName(), second.getKelvin());
                    return;
                }
            }
        }
    }

    private boolean onFace(Emitter emitter, Vec3 front) {
        LightRole role = KeyLight.light(shot, emitter).getRole();
        return (role == LightRole.KEY || role == LightRole.FILL) && (emitter instanceof Emitter.Sky
                || Irradiance.directionTo(emitter, Vec3.ZERO).dot(front) > 0);
    }

    private static boolean natural(Light light) {
        return light.getFixture() == Fixture.SUN || light.getFixture() == Fixture.SKY || light.getFixture() == Fixture.WINDOW;
    }

    /** What the meter says about the camera. */
    void exposure(double ev, FNumber fNumber) {
        Camera camera = shot.getCamera();
        double off = Exposure.evOfSettings(camera.getAperture(), camera.getShutter(), camera.getIso()) - ev;
        if (camera.getExposureMode() == ExposureMode.MANUAL && Math.abs(off) > WRONG_EXPOSURE) {
            add("The manual exposure is %.1f stops %s; f/%s at this shutter and ISO is right for the light.", Math.abs(off),
                    off > 0 ? "under" : "over", number(fNumber.marking()));
        }
        if (Math.abs(fNumber.beyond()) > 0.2) {
            boolean strong = fNumber.beyond() > 0;
            add("The light is too %s for any aperture at this shutter and ISO; %s the shutter or %s the ISO by %.1f stops.",
                    strong ? "strong" : "weak", strong ? "shorten" : "lengthen", strong ? "lower" : "raise", Math.abs(fNumber.beyond()));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Flat light and light from below. */
    void key(Key key, Emitter emitter, ShadowTopology topology, double ratioStops, String setting) {
        if (KeyLight.strength(emitter) <= 0) {
            add("%s does not reach the face; turn it to the subject or widen its beam.", key.name());
        } else if (setting.isEmpty() && topology.pattern() == Pattern.NONE && !topology.rim() && ratioStops < FLAT) {
            add("The light is flat: the fill is within %.1f stops of the key; lower the fill or move the key up and to the side.",
                    Math.max(0, ratioStops));
        }
        if (key.faceElevation() < -5 && Math.abs(key.faceAzimuth()) < 100) {
            add("%s comes from %.0f° below the eyes and throws the shadows upward; raise it above eye level.", key.name(),
                    -key.faceElevation());
        }
    }

    /** Eyes without a reflection look dead. The far eye in split light has none by its nature. */
    void catchlights(ShadowTopology topology, Catchlights mirrors, List<Catchlight> catchlights) {
        if (topology.rim() || rig.emitters().isEmpty()) {
            return;
        }
        List<Side> missing = new ArrayList<>();
        for (Side side : Side.values()) {
            if (mirrors.seen(side) && catchlights.stream().noneMatch(light -> light.eye() == side && !light.covered())) {
                missing.add(side);
            }
        }
        if (missing.size() == 2) {
            add("Neither eye has a catchlight; lower the key, bring it round to the front or add a low fill.");
        } else if (missing.size() == 1 && topology.pattern() != Pattern.SPLIT) {
            add("The subject's %s eye has no catchlight; bring the key round to the front or add a fill on that side.",
                    missing.getFirst() == Side.LEFT ? "left" : "right");
        }
    }

    /** Another front light of like strength that throws a nose shadow to the other side. */
    void crossedShadows(Emitter key, HeadPose pose, Function<Emitter, FaceShadows> shadows) {
        if (key instanceof Emitter.Sky) {
            return;
        }
        double keyAzimuth = azimuthOnFace(key, pose);
        for (Emitter other : rig.emitters()) {
            LightRole role = KeyLight.light(shot, other).getRole();
            if (other == key || other instanceof Emitter.Sky || role != LightRole.KEY && role != LightRole.FILL && role != LightRole.KICKER
                    || KeyLight.strength(other) < KeyLight.strength(key) / Math.pow(2, 1.5)) {
                continue;
            }
            double azimuth = azimuthOnFace(other, pose);
            boolean opposite = azimuth * keyAzimuth < 0 && within(azimuth) && within(keyAzimuth);
            if (opposite && throwsAside(shadows.apply(key)) && throwsAside(shadows.apply(other))) {
                add("%s and %s throw crossed nose shadows; lower %s by a stop or two or bring it near the camera.", key.name(),
                        other.name(), other.name());
                return;
            }
        }
    }

    private static boolean within(double azimuth) {
        return Math.abs(azimuth) > 10 && Math.abs(azimuth) < 85;
    }

    private static boolean throwsAside(FaceShadows shadows) {
        return shadows.noseArea() > 20 && shadows.noseBalance() > 0.3;
    }

    private static double azimuthOnFace(Emitter emitter, HeadPose pose) {
        return Analysis.azimuth(pose.directionToHead(Irradiance.directionTo(emitter, Vec3.ZERO)));
    }
}
