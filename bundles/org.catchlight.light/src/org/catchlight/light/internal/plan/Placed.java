package org.catchlight.light.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.Emitter;
import org.catchlight.light.Irradiance;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.Vec3;
import org.catchlight.light.internal.KeyLight;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;

/**
 * A light of the plan.
 *
 * @param number  as on the plan, from 1
 * @param light   the light
 * @param emitter what it is on the set
 * @param ev      what it gives a receptor at the face that is turned to it, EV at ISO 100
 * @param stops   the same relative to the key; NaN without a key
 */
record Placed(int number, Light light, Emitter emitter, double ev, double stops) {
    /** The lights that are on, in their order. */
    static List<Placed> of(Shot shot) {
        RigPhysics rig = RigPhysics.of(shot);
        Optional<Emitter> key = KeyLight.of(shot, rig);
        double keyEv = key.map(Placed::ev).orElse(Double.NaN);
        List<Placed> all = new ArrayList<>();
        for (Emitter emitter : rig.emitters()) {
            double ev = ev(emitter);
            all.add(new Placed(all.size() + 1, KeyLight.light(shot, emitter), emitter, ev, ev - keyEv));
        }
        return all;
    }

    private static double ev(Emitter emitter) {
        return Irradiance.evOf(emitter, Vec3.ZERO, Irradiance.directionTo(emitter, Vec3.ZERO));
    }

    /** Whether it stands on the set, unlike the sun and the sky. */
    boolean near() {
        return light.getFixture() != Fixture.SUN && light.getFixture() != Fixture.SKY;
    }

    /** Where it stands; for what is far, a direction. */
    Vec3 at() {
        return switch (emitter) {
            case Emitter.Area area -> area.centre();
            case Emitter.Ball ball -> ball.centre();
            case Emitter.Distant distant -> distant.direction();
            case Emitter.Sky sky -> new Vec3(0, 1, 0);
        };
    }
}
