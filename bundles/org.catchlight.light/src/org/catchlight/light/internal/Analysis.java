package org.catchlight.light.internal;

import java.util.List;
import java.util.Optional;
import org.catchlight.light.Emitter;
import org.catchlight.light.Exposure;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.Gels;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Irradiance;
import org.catchlight.light.LightColour;
import org.catchlight.light.LightReport;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.LightReport.Key;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;

/** One judgement of a complete shot on a face. */
public final class Analysis {
    private final Shot shot;
    private final FaceGeometry face;
    private final HeadPose pose;
    private final RigPhysics rig;
    private final FaceGrid grid;

    /** Begins to judge a shot that has all its parts, on a face and its samples. */
    public Analysis(Shot shot, FaceGeometry face, FaceGrid grid) {
        this.shot = shot;
        this.face = face;
        pose = SetSpace.headPose(shot.getStandIn());
        rig = RigPhysics.of(shot);
        this.grid = grid;
    }

    /** The report. */
    public LightReport report() {
        double ev = Exposure.incident(shot, rig);
        Camera camera = shot.getCamera();
        FNumber fNumber = FNumber.exposing(ev, camera.getShutter(), camera.getIso());
        Catchlights mirrors = new Catchlights(face, shot.getStandIn(), camera);
        List<Catchlight> catchlights = mirrors.of(rig);
        Warnings warnings = new Warnings(shot, rig, face, grid);
        warnings.exposure(ev, fNumber);
        Optional<Emitter> found = KeyLight.of(shot, rig);
        if (found.isEmpty()) {
            return new LightReport(Pattern.NONE, "No light is on but the ambient light.", "", "", false, "centre", "", Double.NaN,
                    LightRatio.METHOD, Optional.empty(), ev, fNumber.marking(), catchlights, warnings.list());
        }
        Emitter key = found.get();
        Key words = key(key);
        ShadowTopology topology = topology(key);
        LightRatio ratio = LightRatio.of(shot, rig, key, pose.front());
        String setting = Settings.setting(shot, rig, key);
        String fill = topology.pattern() == Pattern.BUTTERFLY && Settings.clamshell(shot, rig, key, pose) ? "clamshell" : "";
        warnings.key(words, key, topology, ratio, setting);
        warnings.catchlights(words, key, topology, mirrors, catchlights);
        warnings.crossedShadows(key, pose, emitter -> shadows(emitter, pose, face, grid));
        return new LightReport(topology.pattern(), topology.reason(), fill, setting, topology.rim(), side(key), coverage(words, key),
                ratio.stops(), LightRatio.METHOD, Optional.of(words), ev, fNumber.marking(), catchlights, warnings.list());
    }

    private Key key(Emitter key) {
        Light light = KeyLight.light(shot, key);
        Vec3 direction = Irradiance.directionTo(key, Vec3.ZERO);
        Vec3 inFace = pose.directionToHead(direction);
        return new Key(key.name(), azimuth(direction), elevation(direction), azimuth(inFace), elevation(inFace), kelvin(light));
    }

    /** Colour temperature behind a correction gel. */
    static double kelvin(Light light) {
        double shift = Gels.byName(light.getGel()).map(Gels.Gel::miredShift).orElse(0.0);
        double mired = 1e6 / Math.clamp(light.getKelvin(), LightColour.COOLEST, LightColour.HOTTEST) + shift;
        return shift == 0 ? light.getKelvin() : 1e6 / Math.clamp(mired, 1e6 / LightColour.HOTTEST, 1e6 / LightColour.COOLEST);
    }

    /** Degrees from straight ahead; 0 for a light overhead. */
    public static double azimuth(Vec3 direction) {
        return Math.hypot(direction.x(), direction.z()) < 1e-9 ? 0 : Math.toDegrees(Math.atan2(direction.x(), direction.z()));
    }

    public static double elevation(Vec3 direction) {
        return Math.toDegrees(Math.asin(Math.clamp(direction.y(), -1, 1)));
    }

    private ShadowTopology topology(Emitter key) {
        return topology(key, pose, face, grid);
    }

    /** What the shadows of one light do on a head. */
    static ShadowTopology topology(Emitter key, HeadPose pose, FaceGeometry face, FaceGrid grid) {
        if (key instanceof Emitter.Sky) {
            return new ShadowTopology(Pattern.NONE,
                    "The sky lights the face from above and from all sides, without a shadow that has an edge.", false);
        }
        Vec3 inFace = pose.directionToHead(Irradiance.directionTo(key, Vec3.ZERO));
        return ShadowTopology.judge(shadows(key, pose, face, grid), azimuth(inFace), elevation(inFace));
    }

    private static FaceShadows shadows(Emitter emitter, HeadPose pose, FaceGeometry face, FaceGrid grid) {
        Vec3 inFace = pose.directionToHead(Irradiance.directionTo(emitter, Vec3.ZERO));
        return FaceShadows.of(face, grid, new ShadowMap(face, grid, SourcePoints.of(emitter, pose)), inFace.x() >= 0);
    }

    /** The side that the key comes from as the camera sees it. */
    private String side(Emitter key) {
        if (key instanceof Emitter.Sky) {
            return "centre";
        }
        double across = Irradiance.directionTo(key, Vec3.ZERO).dot(SetSpace.cameraRight(shot.getCamera()));
        return Math.abs(across) < Math.sin(Math.toRadians(6)) ? "centre" : across > 0 ? "right" : "left";
    }

    private String coverage(Key key, Emitter emitter) {
        double camera = azimuth(pose.directionToHead(SetSpace.cameraPosition(shot.getCamera())));
        if (Math.abs(camera) < 8 || Math.abs(camera) > 100 || Math.abs(key.faceAzimuth()) < 6 || emitter instanceof Emitter.Sky) {
            return "";
        }
        return Math.signum(camera) == Math.signum(key.faceAzimuth()) ? "broad" : "short";
    }
}
