package org.catchlight.light.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.Emitter;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.HeadPose;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Camera;
import org.catchlight.shot.StandIn;

/** Reflections of the lights on the corneas. */
final class Catchlights {
    /** Skin this close to the cornea is the lid's own edge or the field's coarseness, metres. */
    private static final double START = 0.0012;
    private static final double TO_LENS = 0.06;
    private static final double TO_LIGHT = 0.25;
    /** A grid dims its light seen from outside the beam; below this share it no longer shows in the eye. */
    private static final double FAINTEST = 0.03;
    /** The sky's glow: from its horizon to the zenith, the middle at 45°. */
    private static final double SKY_MIDDLE = Math.toRadians(45);

    private final FaceGeometry face;
    private final SkinRays rays;
    private final HeadPose pose;
    private final StandIn standIn;
    private final Camera camera;

    Catchlights(FaceGeometry face, StandIn standIn, Camera camera) {
        this.face = face;
        this.standIn = standIn;
        this.camera = camera;
        rays = new SkinRays(face);
        pose = SetSpace.headPose(standIn);
    }

    /** All catchlights of a rig, eye by eye. */
    List<Catchlight> of(RigPhysics rig) {
        List<Catchlight> found = new ArrayList<>();
        for (Side side : Side.values()) {
            CorneaMirror cornea = cornea(side);
            for (Emitter emitter : rig.emitters()) {
                reflection(side, cornea, emitter).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the camera sees the middle of an eye. */
    boolean seen(Side side) {
        CorneaMirror cornea = cornea(side);
        return !hidden(cornea.apex(), cornea.lens(), TO_LENS);
    }

    private CorneaMirror cornea(Side side) {
        FaceGeometry.Eye eye = face.eye(side);
        Vec3 globe = pose.pointToSet(eye.globeCentre());
        return new CorneaMirror(eye, globe, SetSpace.gaze(standIn, camera, globe), camera);
    }

    private Optional<Catchlight> reflection(Side side, CorneaMirror cornea, Emitter emitter) {
        Vec3 apex = cornea.apex();
        return switch (emitter) {
            case Emitter.Area area -> shines(area, apex)
                    ? catchlight(side, cornea, area, cornea.mirror(area.centre()), area.centre(), extent(cornea, area)) : Optional.empty();
            case Emitter.Ball ball -> catchlight(side, cornea, ball, cornea.mirror(ball.centre()), ball.centre(), extent(cornea, ball));
            case Emitter.Distant sun -> {
                Vec3 across = across(sun.direction()).times(Math.tan(sun.angularRadius()));
                double size = cornea.apart(cornea.mirrorFar(sun.direction().plus(across).normalized()),
                        cornea.mirrorFar(sun.direction().minus(across).normalized()));
                yield catchlight(side, cornea, sun, cornea.mirrorFar(sun.direction()), farPoint(apex, sun.direction()), size);
            }
            case Emitter.Sky sky -> {
                Vec3 level = new Vec3(cornea.lens().x() - apex.x(), 0, cornea.lens().z() - apex.z());
                Vec3 facing = level.length() > 0 ? level.normalized() : new Vec3(0, 0, 1);
                Vec3 middle = facing.times(Math.cos(SKY_MIDDLE)).plus(new Vec3(0, Math.sin(SKY_MIDDLE), 0));
                // The sky spans the cornea from border to border.
                yield catchlight(side, cornea, sky, cornea.mirrorFar(middle), farPoint(apex, middle), 2);
            }
        };
    }

    private Optional<Catchlight> catchlight(Side side, CorneaMirror cornea, Emitter emitter, Vec3 point, Vec3 light, double size) {
        if (!cornea.onCornea(point)) {
            return Optional.empty();
        }
        boolean covered = hidden(point, cornea.lens(), TO_LENS) || hidden(point, light, TO_LIGHT);
        return Optional.of(new Catchlight(side, emitter.name(), cornea.x(point), cornea.y(point), size, covered));
    }

    private boolean hidden(Vec3 point, Vec3 other, double limit) {
        Vec3 path = other.minus(point);
        double distance = path.length();
        return rays.blocked(pose.pointToHead(point), pose.directionToHead(path.times(1 / distance)), START, Math.min(limit, distance));
    }

    private static boolean shines(Emitter.Area area, Vec3 at) {
        Vec3 path = at.minus(area.centre());
        double cosine = path.dot(area.normal()) / path.length();
        return cosine > 0 && area.beam().at(cosine) > FAINTEST;
    }

    private static double extent(CorneaMirror cornea, Emitter.Area area) {
        double wide = cornea.apart(cornea.mirror(area.centre().plus(area.u())), cornea.mirror(area.centre().minus(area.u())));
        double high = cornea.apart(cornea.mirror(area.centre().plus(area.v())), cornea.mirror(area.centre().minus(area.v())));
        return Math.max(wide, high);
    }

    private static double extent(CorneaMirror cornea, Emitter.Ball ball) {
        Vec3 side = across(ball.centre().minus(cornea.apex()).normalized()).times(ball.radius());
        return cornea.apart(cornea.mirror(ball.centre().plus(side)), cornea.mirror(ball.centre().minus(side)));
    }

    /** A unit vector across a direction, level where it can be. */
    private static Vec3 across(Vec3 direction) {
        Vec3 level = new Vec3(direction.z(), 0, -direction.x());
        return level.length() > 1e-9 ? level.normalized() : new Vec3(1, 0, 0);
    }

    private static Vec3 farPoint(Vec3 from, Vec3 direction) {
        return from.plus(direction.times(1000));
    }
}
