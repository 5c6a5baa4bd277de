package org.catchlight.light.internal.rig;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catchlight.light.Emitter;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.internal.KeyLight;
import org.catchlight.light.internal.LightRatio;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.light.rig.Solution;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;

/** Sets the power of the fill for a ratio. */
public final class RatioAim {
    private static final double WEAKEST = -10;
    private static final double STRONGEST = 10;
    private static final int HALVINGS = 40;
    private static final double CLOSE = 0.05;
    private static final double FIRST_GUESS = -2;

    private RatioAim() {
    }

    /** Sets or adds a fill; see {@link org.catchlight.light.rig.RigSolver#aimForRatio}. */
    public static Solution aim(Shot shot, double stops) {
        if (key(shot).isEmpty()) {
            return Solution.no("No light is on that could be the key; switch one on or add one.");
        }
        List<Light> fills = fills(shot, true);
        boolean off = fills.isEmpty() && !fills(shot, false).isEmpty();
        boolean none = fills.isEmpty() && !off;
        if (off) {
            fills = List.of(fills(shot, false).getFirst());
            fills.getFirst().setEnabled(true);
        } else if (none) {
            fills = List.of(added(shot));
        }
        Light lead = fills.getFirst();
        double[] before = fills.stream().mapToDouble(Light::getPower).toArray();
        solve(shot, fills, before, stops);
        double reached = ratio(shot);
        if (Math.abs(reached - stops) <= CLOSE) {
            return Solution.done(lead, String.format(Locale.ROOT, "%s %s %+.1f stops: the key is %.1f stops over the fill.", lead.getName(),
                    off ? "switched on at" : none ? "added at" : "set to", lead.getPower(), stops));
        }
        for (int i = 0; i < before.length; i++) {
            fills.get(i).setPower(before[i]);
        }
        if (off) {
            lead.setEnabled(false);
        } else if (none) {
            shot.getRig().getLights().remove(lead);
        }
        return Solution.no(reached < stops
                ? String.format(Locale.ROOT,
                        "Ambient light and other lights alone leave %.1f stops; lower the ambient light or raise the key "
                        + "to reach %.1f.", reached, stops)
                : String.format(Locale.ROOT, "The fill at full power leaves %.1f stops; bring it closer or lower the key to reach %.1f.",
                        reached,
                        stops));
    }

    private static Optional<Emitter> key(Shot shot) {
        return KeyLight.of(shot, RigPhysics.of(shot));
    }

    private static List<Light> fills(Shot shot, boolean on) {
        Light key = KeyLight.light(shot, key(shot).orElseThrow());
        return shot.getRig().getLights().stream().filter(light -> light != key && light.getRole() == LightRole.FILL
                && light.isEnabled() == on && light.getFixture() != Fixture.REFLECTOR).toList();
    }

    /** An umbrella near the camera, on the side away from the key. */
    private static Light added(Shot shot) {
        Light key = KeyLight.light(shot, key(shot).orElseThrow());
        double camera = shot.getCamera() == null ? 0 : shot.getCamera().getAzimuth();
        double from = RigEdits.wrapped(key.getAzimuth() - camera);
        Light fill = ShotFactory.eINSTANCE.createLight();
        fill.setRole(LightRole.FILL);
        fill.setFixture(Fixture.UMBRELLA);
        fill.setAzimuth(RigEdits.wrapped(camera + (Math.abs(from) < 3 ? 0 : from > 0 ? -20 : 20)));
        fill.setElevation(5);
        fill.setDistance(2.4);
        fill.setWidth(1);
        fill.setHeight(1);
        fill.setPower(FIRST_GUESS);
        fill.setKelvin(key.getKelvin());
        fill.setName(RigEdits.freeName("Fill", shot.getRig().getLights()));
        shot.getRig().getLights().add(fill);
        return fill;
    }

    /** Halves the interval of the common shift of power until the ratio is met; more fill is a lower ratio. */
    private static void solve(Shot shot, List<Light> fills, double[] before, double stops) {
        double low = WEAKEST - before[0];
        double high = STRONGEST - before[0];
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            shift(fills, before, middle);
            if (ratio(shot) > stops) {
                low = middle;
            } else {
                high = middle;
            }
        }
        shift(fills, before, (low + high) / 2);
    }

    private static void shift(List<Light> fills, double[] before, double shift) {
        for (int i = 0; i < before.length; i++) {
            fills.get(i).setPower(Math.clamp(Math.round((before[i] + shift) * 1000) / 1000.0, WEAKEST, STRONGEST));
        }
    }

    /** The ratio of a shot; NaN without a key. */
    public static double measured(Shot shot) {
        return key(shot).isEmpty() ? Double.NaN : ratio(shot);
    }

    /** The ratio in stops as the report has it; infinite without any fill. */
    static double ratio(Shot shot) {
        RigPhysics rig = RigPhysics.of(shot);
        double stops = LightRatio.of(shot, rig, KeyLight.of(shot, rig).orElseThrow(), SetSpace.headPose(shot.getStandIn()).front()).stops();
        return Double.isNaN(stops) ? Double.POSITIVE_INFINITY : stops;
    }
}
