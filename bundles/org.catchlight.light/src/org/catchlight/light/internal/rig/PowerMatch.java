package org.catchlight.light.internal.rig;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.catchlight.light.Emitter;
import org.catchlight.light.Exposure;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Irradiance;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.internal.Openings;
import org.catchlight.light.rig.FacePoint;
import org.catchlight.light.rig.Solution;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;

/** Meters spots of the face and sets powers by them. */
public final class PowerMatch {
    private static final double WEAKEST = -10;
    private static final double STRONGEST = 10;
    private static final int HALVINGS = 40;
    private static final double CLOSE = 0.02;

    private final FaceGeometry face;
    /** How much of a light gets to the spot, by the light's index: places do not change while a power is sought. */
    private final Map<Integer, Double> open = new HashMap<>();

    /** Meters on a face. */
    public PowerMatch(FaceGeometry face) {
        this.face = face;
    }

    /** Incident EV of a spot with all lights. */
    public double meter(Shot shot, FacePoint point) {
        open.clear();
        return ev(shot, point);
    }

    /** Incident EV of a spot by one light. */
    public double meter(Shot shot, Light light, FacePoint point) {
        open.clear();
        RigPhysics rig = RigPhysics.of(shot);
        int index = shot.getRig().getLights().indexOf(light);
        double lux = rig.emitters().stream().filter(emitter -> emitter.index() == index).mapToDouble(e -> arriving(shot, e, point)).sum();
        return Exposure.evOfIlluminance(lux);
    }

    private double ev(Shot shot, FacePoint point) {
        RigPhysics rig = RigPhysics.of(shot);
        double lux = rig.ambientIlluminance();
        for (Emitter emitter : rig.emitters()) {
            lux += arriving(shot, emitter, point);
        }
        return Exposure.evOfIlluminance(lux);
    }

    private double arriving(Shot shot, Emitter emitter, FacePoint point) {
        double free = Irradiance.of(emitter, point.point(), point.normal());
        if (free <= 0) {
            return 0;
        }
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        return free * open.computeIfAbsent(emitter.index(),
                index -> Openings.share(face, pose, emitter, pose.pointToHead(point.point()), pose.directionToHead(point.normal())));
    }

    /** Sets a power for a wished EV. */
    public Solution match(Shot shot, Light light, FacePoint point, double wished) {
        open.clear();
        return solve(light, wished, () -> ev(shot, point), String.format(Locale.ROOT, "EV %.1f", wished));
    }

    /** Sets a power for a wished change in the picture. */
    public Solution matchChange(Shot shot, Light light, FacePoint point, double change) {
        open.clear();
        DoubleSupplier inPicture = () -> ev(shot, point) - Exposure.of(shot, RigPhysics.of(shot));
        double now = inPicture.getAsDouble();
        if (now == Double.NEGATIVE_INFINITY) {
            return Solution.no("No light reaches this spot; turn a light to it first.");
        }
        return solve(light, now + change, inPicture, String.format(Locale.ROOT, "%+.1f stops there", change));
    }

    /** Finds the power at which {@code reading} is as wished; it grows with the power. */
    private static Solution solve(Light light, double wished, DoubleSupplier reading, String goal) {
        if (light.getFixture() == Fixture.REFLECTOR) {
            return Solution.no(light.getName() + " has no power of its own; move it, or set the light that it reflects.");
        }
        double before = light.getPower();
        boolean on = light.isEnabled();
        light.setEnabled(true);
        light.setPower(WEAKEST);
        double least = reading.getAsDouble();
        light.setPower(STRONGEST);
        double most = reading.getAsDouble();
        String refusal = most - least < CLOSE ? light.getName()
                + " does not reach this spot, or the exposure follows it; choose another light."
                : wished < least - CLOSE ? "The other lights alone give this spot more than that; lower them first."
                : wished > most + CLOSE ? light.getName() + " cannot give this spot that much even at full power; bring it closer." : null;
        if (refusal != null) {
            light.setPower(before);
            light.setEnabled(on);
            return Solution.no(refusal);
        }
        double low = WEAKEST;
        double high = STRONGEST;
        for (int i = 0; i < HALVINGS; i++) {
            light.setPower((low + high) / 2);
            if (reading.getAsDouble() < wished) {
                low = light.getPower();
            } else {
                high = light.getPower();
            }
        }
        light.setPower(Math.clamp(Math.round((low + high) / 2 * 1000) / 1000.0, WEAKEST, STRONGEST));
        return Solution.done(light, String.format(Locale.ROOT, "%s set to %+.1f stops: %s.", light.getName(), light.getPower(), goal));
    }
}
