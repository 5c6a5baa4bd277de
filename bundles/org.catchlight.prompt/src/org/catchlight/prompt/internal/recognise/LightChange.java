package org.catchlight.prompt.internal.recognise;

import java.util.List;
import java.util.Optional;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.prompt.recognise.Change.Detail;
import org.catchlight.prompt.recognise.Change.OfLight;
import org.catchlight.prompt.recognise.Wish;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;

/** Changes of one light. */
public final class LightChange {
    /** Nearer to the camera's axis than this a light is on neither side, degrees. */
    private static final double CENTRE = 8;

    private LightChange() {
    }

    /** Whether the light is so. */
    public static boolean holds(Shot shot, OfLight change) {
        if (change.detail() instanceof Detail.Count count) {
            int on = Sources.on(shot, change.role()).size();
            return count.lights() == 0 ? on == 0 : on >= count.lights();
        }
        return Sources.on(shot, change.role()).stream().anyMatch(light -> holds(shot, light, change.detail()));
    }

    private static boolean holds(Shot shot, Light light, Detail detail) {
        return switch (detail) {
            case Detail.Modifier modifier -> light.getFixture() == modifier.fixture() && (modifier.width() == 0
                    || near(light.getWidth(), modifier.width()) && near(light.getHeight(), modifier.height()));
            case Detail.Side side -> Math.abs(Sources.fromCamera(shot, light)) > CENTRE
                    && Sources.fromCamera(shot, light) > 0 == side.right() || light.getFixture() == Fixture.SKY;
            case Detail.Turn turn -> turned(turn.degrees()).holds(Math.abs(Sources.fromCamera(shot, light)));
            case Detail.Height height -> turned(height.degrees()).holds(light.getElevation());
            case Detail.Distance distance -> distance.metres().holds(light.getDistance());
            case Detail.Colour colour -> colour.kelvin().holds(light.getKelvin());
            case Detail.Grid grid -> grid.degrees().holds(light.getGridAngle());
            case Detail.Gel gel -> gel.name().equalsIgnoreCase(light.getGel() == null ? "" : light.getGel().strip());
            case Detail.Softness softness -> softness.apparent().holds(Sources.apparent(light));
            case Detail.Level level -> level.stops().holds(Sources.ev(light) - keyEv(shot));
            case Detail.Count _ -> true;
        };
    }

    private static Wish turned(Wish degrees) {
        return degrees.high() - degrees.low() < 4 ? new Wish(degrees.usual() - 1, degrees.usual() + 1, degrees.usual()) : degrees;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= 0.08 * Math.max(one, other) + 0.02;
    }

    private static double keyEv(Shot shot) {
        return Sources.strongest(shot, LightRole.KEY).map(Sources::ev).orElse(12.0);
    }

    /** Makes it so. */
    public static void apply(Shot shot, OfLight change) {
        if (change.detail() instanceof Detail.Count count) {
            count(shot, change.role(), count.lights());
            return;
        }
        Light light = Sources.need(shot, change.role());
        if (holds(shot, light, change.detail())) {
            return;
        }
        switch (change.detail()) {
            case Detail.Modifier modifier -> modify(shot, light, modifier);
            case Detail.Side side -> side(shot, light, side.right());
            case Detail.Turn turn -> turn(shot, light, turn.degrees().usual());
            case Detail.Height height -> light.setElevation(height.degrees().usual());
            case Detail.Distance distance -> keepingEv(light, () -> light.setDistance(distance.metres().usual()));
            case Detail.Colour colour -> light.setKelvin(colour.kelvin().usual());
            case Detail.Grid grid -> light.setGridAngle(Math.clamp(grid.degrees().usual(), 5, 90));
            case Detail.Gel gel -> light.setGel(gel.name());
            case Detail.Softness softness -> soften(light, softness.apparent());
            case Detail.Level level -> Sources.setEv(light, keyEv(shot) + level.stops().usual());
            case Detail.Count _ -> { }
        }
    }

    private static void count(Shot shot, LightRole role, int wished) {
        if (wished == 0) {
            Sources.on(shot, role).forEach(light -> light.setEnabled(false));
            return;
        }
        Light first = Sources.need(shot, role);
        if (Sources.on(shot, role).size() >= wished) {
            return;
        }
        Optional<Light> off = shot.getRig().getLights().stream().filter(light -> light.getRole() == role && !light.isEnabled()).findFirst();
        Light second = off.orElseGet(() -> RigEdits.duplicate(first));
        second.setEnabled(true);
        if (off.isEmpty()) {
            RigEdits.mirror(shot, second, org.catchlight.light.rig.Axis.CAMERA);
        }
    }

    private static void modify(Shot shot, Light light, Detail.Modifier modifier) {
        keepingEv(light, () -> {
            Fixture before = light.getFixture();
            light.setFixture(modifier.fixture());
            double[] size = modifier.width() > 0 ? new double[] {modifier.width(), modifier.height()} : Sources.usualSize(modifier.fixture());
            if (modifier.width() > 0 || before != modifier.fixture()) {
                light.setWidth(size[0]);
                light.setHeight(size[1]);
            }
            if (before != modifier.fixture()) {
                light.setGridAngle(modifier.fixture() == Fixture.SNOOT ? 20 : modifier.fixture() == Fixture.HONEYCOMB ? 30 : 0);
                light.setFeatherAzimuth(0);
                light.setFeatherElevation(0);
                stand(shot, light, modifier.fixture());
            }
        });
    }

    /** Where a modifier can stand at all: a reflector near, a large face not in the subject. */
    private static void stand(Shot shot, Light light, Fixture fixture) {
        double side = Math.max(light.getWidth(), light.getHeight());
        switch (fixture) {
            case REFLECTOR -> light.setDistance(Math.min(light.getDistance(), 1));
            case WINDOW -> {
                light.setDistance(Math.max(light.getDistance(), 1.5));
                light.setElevation(Math.clamp(light.getElevation(), -5, 15));
            }
            case SKY -> light.setElevation(90);
            default -> light.setDistance(Math.max(light.getDistance(), side * 0.5));
        }
        if (fixture == Fixture.REFLECTOR && light.getRole() == LightRole.FILL) {
            Sources.strongest(shot, LightRole.KEY).filter(key -> Math.abs(Sources.fromCamera(shot, key)) > CENTRE).ifPresent(key -> {
                double from = Sources.fromCamera(shot, key) > 0 ? -45 : 45;
                if (Sources.fromCamera(shot, light) * from <= 0 || Math.abs(Sources.fromCamera(shot, light)) < 20) {
                    light.setAzimuth(RigEdits.wrapped(Sources.cameraAzimuth(shot) + from));
                }
            });
        }
    }

    private static void side(Shot shot, Light light, boolean right) {
        double from = Sources.fromCamera(shot, light);
        if (Math.abs(from) <= CENTRE) {
            light.setAzimuth(RigEdits.wrapped(Sources.cameraAzimuth(shot) + (right ? 40 : -40)));
        } else {
            RigEdits.mirror(shot, light, org.catchlight.light.rig.Axis.CAMERA);
        }
    }

    private static void turn(Shot shot, Light light, double degrees) {
        double from = Sources.fromCamera(shot, light);
        double side = from == 0 ? 1 : Math.signum(from);
        light.setAzimuth(RigEdits.wrapped(Sources.cameraAzimuth(shot) + side * degrees));
        if (light.getFixture() == Fixture.SKY) {
            light.setElevation(90);
        }
    }

    /** Softer by a larger or another modifier, harder by a bare source. */
    private static void soften(Light light, Wish apparent) {
        boolean softer = Sources.apparent(light) < apparent.low();
        boolean diffuses = List.of(Fixture.SOFTBOX, Fixture.OCTABOX, Fixture.UMBRELLA, Fixture.WINDOW, Fixture.STRIPBOX)
                .contains(light.getFixture());
        keepingEv(light, () -> {
            if (softer) {
                if (!diffuses) {
                    light.setFixture(light.getRole() == LightRole.FILL ? Fixture.UMBRELLA : Fixture.OCTABOX);
                    light.setGridAngle(0);
                }
                light.setDistance(Math.min(light.getDistance(), 2));
                double side = Math.clamp(Math.round(apparent.usual() * light.getDistance() * 20) / 20.0, 0.3, 5);
                light.setWidth(side);
                light.setHeight(Math.max(side, light.getHeight()));
            } else if (light.getFixture() == Fixture.BEAUTY_DISH || light.getFixture() == Fixture.HONEYCOMB
                    || light.getFixture() == Fixture.WINDOW) {
                light.setDistance(Math.clamp(Math.max(light.getWidth(), light.getHeight()) / (apparent.high() * 0.9), 0.2, 50));
            } else {
                light.setFixture(Fixture.BARE_BULB);
                light.setWidth(0.08);
                light.setHeight(0.08);
                light.setGridAngle(0);
                light.setDistance(Math.max(light.getDistance(), 0.8));
            }
        });
    }

    /** Changes a light and gives the face what it had from it. */
    private static void keepingEv(Light light, Runnable change) {
        double before = Sources.ev(light);
        boolean reflector = light.getFixture() == Fixture.REFLECTOR;
        change.run();
        if (!reflector && light.getFixture() != Fixture.REFLECTOR) {
            Sources.setEv(light, before);
        }
    }
}
