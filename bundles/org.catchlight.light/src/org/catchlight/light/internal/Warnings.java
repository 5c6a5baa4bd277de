package org.catchlight.light.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.catchlight.light.Emitter;
import org.catchlight.light.Exposure;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.Fix;
import org.catchlight.light.Gels;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Irradiance;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.LightReport.Key;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.LightWarning;
import org.catchlight.light.LightWarning.Kind;
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
    /** Mireds between key and white balance that nobody overlooks: 5600 K and 3700 K. */
    private static final double WRONG_BALANCE = 90;
    /** Film and sensors keep detail in skin down to about five stops under the lit side, prints to four. */
    private static final double HARSH = 5;

    private final Shot shot;
    private final RigPhysics rig;
    private final Mends mends;
    private final List<LightWarning> list = new ArrayList<>();

    Warnings(Shot shot, RigPhysics rig, FaceGeometry face, FaceGrid grid) {
        this.shot = shot;
        this.rig = rig;
        mends = new Mends(shot, new PatternSearch(face, grid));
        if (rig.emitters().isEmpty()) {
            List<Fix> fixes = new ArrayList<>();
            shot.getRig().getLights().stream().filter(light -> !light.isEnabled() && light.getRole() == LightRole.KEY).findFirst()
                    .ifPresent(light -> fixes.add(mends.switchOn(light)));
            fixes.add(mends.addKey());
            add(Kind.NO_LIGHT, fixes, "No light is on; switch one on or add a key.");
        }
        gels();
        mixedColours();
    }

    List<LightWarning> list() {
        return list;
    }

    private void add(Kind kind, List<Fix> fixes, String format, Object... values) {
        list.add(new LightWarning(kind, String.format(Locale.ROOT, format, values), fixes));
    }

    private void gels() {
        for (Light light : shot.getRig().getLights()) {
            String gel = light.getGel();
            if (!light.isEnabled() || Gels.isNone(gel)) {
                continue;
            }
            if (light.getFixture() == Fixture.REFLECTOR) {
                if (!Reflectors.isSurface(gel)) {
                    add(Kind.UNKNOWN_GEL, List.of(mends.removeGel(light)), "%s: there is no reflector surface '%s', so it counts as white; "
                            + "use white, silver or gold.", light.getName(), gel);
                }
            } else if (Gels.byName(gel).isEmpty()) {
                add(Kind.UNKNOWN_GEL, List.of(mends.removeGel(light)),
                        "%s: the gel '%s' is not known and is left out; use one such as CTO, 1/2 CTO, 1/4 CTB or Plus Green.",
                        light.getName(), gel);
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
                    boolean keyFirst = first.getRole() == LightRole.KEY || second.getRole() != LightRole.KEY;
                    Light other = keyFirst ? second : first;
                    double kelvin = (keyFirst ? first : second).getKelvin();
                    List<Fix> fixes = new ArrayList<>();
                    Gels.correcting(other.getKelvin(), kelvin).ifPresent(gel -> fixes.add(mends.gel(other, gel)));
                    fixes.add(mends.matchColour(other, kelvin));
                    add(Kind.MIXED_COLOUR, fixes,
                            "%s (%.0f K) and %s (%.0f K) mix colours on the face; match them or put a correction gel on one.",
                            first.getName(), first.getKelvin(), second.getName(), second.getKelvin());
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
            List<Fix> fixes = Math.abs(fNumber.beyond()) > 0.2 ? List.of(mends.iso(off)) : List.of(mends.aperture(fNumber.marking()),
                    mends.iso(off));
            add(Kind.EXPOSURE, fixes, "The manual exposure is %.1f stops %s; f/%s at this shutter and ISO is right for the light.",
                    Math.abs(off),
                    off > 0 ? "under" : "over", number(fNumber.marking()));
        }
        if (Math.abs(fNumber.beyond()) > 0.2) {
            boolean strong = fNumber.beyond() > 0;
            add(Kind.OUT_OF_RANGE, List.of(mends.iso(-fNumber.beyond()), mends.shutter(-fNumber.beyond())),
                    "The light is too %s for any aperture at this shutter and ISO; %s the shutter or %s the ISO by %.1f stops.",
                    strong ? "strong" : "weak", strong ? "shorten" : "lengthen", strong ? "lower" : "raise", Math.abs(fNumber.beyond()));
        }
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** What is wrong with the key and its fill. */
    void key(Key key, Emitter emitter, ShadowTopology topology, LightRatio ratio, String setting) {
        Light light = KeyLight.light(shot, emitter);
        if (KeyLight.strength(emitter) <= 0) {
            add(Kind.KEY_MISSES, List.of(mends.turnToSubject(light)),
                    "%s does not reach the face; turn it to the subject or widen its beam.",
                    key.name());
            return;
        }
        boolean behind = Math.abs(key.faceAzimuth()) > 105 && key.faceElevation() < 70;
        if (behind && light.getRole() == LightRole.KEY && setting.isEmpty() && !rimOnPurpose()) {
            add(Kind.KEY_BEHIND, List.of(mends.aim(Pattern.LOOP), mends.role(light, LightRole.RIM)),
                    "%s stands behind the face and lights no more than its edge; bring it round to the front, or call it a rim light.",
                            key.name());
        }
        if (setting.isEmpty()) {
            whiteBalance(key);
        }
        contrast(key, light, topology, ratio.stops(), setting);
        height(key, light, setting);
    }

    /** A key that comes out orange or blue. Natural light is often left warm on purpose. */
    private void whiteBalance(Key key) {
        double balance = shot.getCamera().getWhiteBalance();
        double shift = 1e6 / key.kelvin() - 1e6 / balance;
        if (Math.abs(shift) > WRONG_BALANCE && !"monochrome".equals(shot.getFilm().getStock())) {
            double kelvin = Math.rint(key.kelvin() / 100) * 100;
            add(Kind.WHITE_BALANCE, List.of(mends.whiteBalance(kelvin)),
                    "The camera is balanced for %.0f K and %s is %.0f K: skin comes out %s; "
                    + "balance for the key or gel it.", balance, key.name(), key.kelvin(), shift > 0 ? "orange" : "blue");
        }
    }

    /** Two lights from behind, or a fill that carries the face: a rim-lit portrait by design. */
    private boolean rimOnPurpose() {
        return shot.getRig().getLights().stream().anyMatch(light -> light.isEnabled()
                && (light.getRole() == LightRole.RIM || light.getRole() == LightRole.FILL));
    }

    private void contrast(Key key, Light light, ShadowTopology topology, double stops, String setting) {
        boolean shaped = topology.pattern() != Pattern.NONE || topology.rim() || !setting.isEmpty();
        if (stops < -0.3 && setting.isEmpty() && !topology.rim()) {
            List<Fix> fixes = new ArrayList<>();
            strongestFill(light).ifPresent(fill -> fixes.add(mends.swapKeyAndFill(light, fill)));
            fixes.addFirst(mends.ratio(1));
            add(Kind.FILL_OVER_KEY, fixes,
                    "The fill is %.1f stops over the key, so the shadows fall the wrong way; lower the fill or raise %s.",
                    -stops, key.name());
        } else if (!shaped && stops < FLAT) {
            add(Kind.FLAT, List.of(mends.ratio(2), mends.aim(Pattern.LOOP)),
                    "The light is flat: the fill is within %.1f stops of the key; lower the fill or move the key up and to the side.",
                    Math.max(0, stops));
        }
        if (setting.isEmpty() && !topology.rim() && topology.pattern() != Pattern.SPLIT && (stops > HARSH || Double.isNaN(stops))
                && topology.pattern() != Pattern.NONE) {
            add(Kind.CONTRAST, List.of(mends.ratio(3)), Double.isNaN(stops) ? "There is no fill at all: the shadows go black; add a fill."
                    : "The key is %.1f stops over the fill, more than film holds detail in: the shadows go black; raise the fill "
                            + "or add one.",
                    stops);
        }
    }

    private Optional<Light> strongestFill(Light key) {
        return rig.emitters().stream().filter(e -> KeyLight.light(shot, e) != key && KeyLight.light(shot, e).getRole() == LightRole.FILL)
                .max(Comparator.comparingDouble(KeyLight::strength)).map(e -> KeyLight.light(shot, e));
    }

    private void height(Key key, Light light, String setting) {
        boolean front = Math.abs(key.faceAzimuth()) < 100;
        if (key.faceElevation() < -5 && front) {
            add(Kind.FROM_BELOW, List.of(mends.elevation(light, 36), mends.aim(Pattern.LOOP)),
                    "%s comes from %.0f° below the eyes and throws the shadows upward; raise it above eye level.", key.name(),
                    -key.faceElevation());
        } else if (key.faceElevation() > 62 && front && setting.isEmpty()) {
            add(Kind.DARK_EYES, List.of(mends.elevation(light, Math.rint(light.getElevation() - (key.faceElevation() - 48))),
                    mends.aim(Pattern.LOOP)),
                    "%s is %.0f° above the eyes: brows and lids shade them, and the nose shadow reaches the lip; lower it to about 45°.",
                    key.name(), key.faceElevation());
        }
    }

    /** Eyes without a reflection look dead. The far eye in split light has none by its nature. */
    void catchlights(Key key, Emitter emitter, ShadowTopology topology, Catchlights mirrors, List<Catchlight> catchlights) {
        if (topology.rim() || rig.emitters().isEmpty()) {
            return;
        }
        List<Side> missing = new ArrayList<>();
        for (Side side : Side.values()) {
            if (mirrors.seen(side) && catchlights.stream().noneMatch(light -> light.eye() == side && !light.covered())) {
                missing.add(side);
            }
        }
        List<Fix> fixes = new ArrayList<>();
        if (!(emitter instanceof Emitter.Sky)) {
            fixes.add(mends.aim(Pattern.LOOP));
        }
        fixes.addFirst(mends.addEyeLight());
        if (missing.size() == 2) {
            add(Kind.CATCHLIGHT, fixes,
                    "Neither eye has a catchlight and both look dead; lower %s, bring it round to the front or add a low fill.",
                    key.name());
        } else if (missing.size() == 1 && topology.pattern() != Pattern.SPLIT) {
            add(Kind.CATCHLIGHT, fixes, "The subject's %s eye has no catchlight; bring %s round to the front or add a fill on that side.",
                    missing.getFirst() == Side.LEFT ? "left" : "right", key.name());
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
                Light second = KeyLight.light(shot, other);
                double camera = shot.getCamera().getAzimuth();
                List<Fix> fixes = new ArrayList<>();
                if (second.getFixture() != Fixture.REFLECTOR) {
                    double over = Math.log(KeyLight.strength(other) / KeyLight.strength(key)) / Math.log(2);
                    fixes.add(mends.power(second, -2 - over));
                }
                fixes.add(mends.move(second, camera, 8, "Bring %s to the camera"));
                add(Kind.CROSSED_SHADOWS, fixes,
                        "%s and %s throw crossed nose shadows; lower %s by a stop or two or bring it near the camera.",
                        key.name(), other.name(), other.name());
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
