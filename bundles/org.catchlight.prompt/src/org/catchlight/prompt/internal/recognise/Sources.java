package org.catchlight.prompt.internal.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;

/** The lights of a rig by what they do. */
final class Sources {
    private Sources() {
    }

    /** Usual width and height of a modifier in metres. */
    static double[] usualSize(Fixture fixture) {
        return switch (fixture) {
            case BARE_BULB -> new double[] {0.08, 0.08};
            case SOFTBOX -> new double[] {0.6, 0.9};
            case OCTABOX -> new double[] {0.9, 0.9};
            case STRIPBOX -> new double[] {0.3, 1.2};
            case BEAUTY_DISH -> new double[] {0.55, 0.55};
            case UMBRELLA -> new double[] {1, 1};
            case SNOOT -> new double[] {0.09, 0.09};
            case HONEYCOMB -> new double[] {0.18, 0.18};
            case REFLECTOR -> new double[] {0.9, 0.9};
            case WINDOW -> new double[] {1.2, 1.8};
            case SUN, SKY -> new double[] {0.6, 0.6};
        };
    }

    /** Incident EV at the face of a light alone, feathering and gels aside; reflectors count little. */
    static double ev(Light light) {
        return switch (light.getFixture()) {
            case SUN -> 15 + light.getPower();
            case SKY -> 12 + light.getPower();
            case REFLECTOR -> -10;
            default -> 10 + light.getPower() - 2 * Math.log(Math.max(0.2, light.getDistance())) / Math.log(2);
        };
    }

    /** Sets the power so that the face gets that EV, as far as the light goes. */
    static void setEv(Light light, double ev) {
        light.setPower(Math.clamp(Math.round((light.getPower() + ev - ev(light)) * 100) / 100.0, -10, 10));
    }

    /** The lights of a role that are on, the strongest first. */
    static List<Light> on(Shot shot, LightRole role) {
        return shot.getRig() == null ? List.of() : shot.getRig().getLights().stream().filter(light -> light.isEnabled()
                && light.getRole() == role).sorted(Comparator.comparingDouble(Sources::ev).reversed()).toList();
    }

    /** The strongest light of a role that is on. */
    static Optional<Light> strongest(Shot shot, LightRole role) {
        return on(shot, role).stream().findFirst();
    }

    /** The light of a role: the strongest, else one that is off, which is switched on, else a new one. */
    static Light need(Shot shot, LightRole role) {
        Optional<Light> present = strongest(shot, role);
        if (present.isPresent()) {
            return present.get();
        }
        if (shot.getRig() == null) {
            shot.setRig(ShotFactory.eINSTANCE.createRig());
        }
        Optional<Light> off = shot.getRig().getLights().stream().filter(light -> light.getRole() == role).findFirst();
        off.ifPresent(light -> light.setEnabled(true));
        return off.orElseGet(() -> added(shot, role));
    }

    private static Light added(Shot shot, LightRole role) {
        Light light = ShotFactory.eINSTANCE.createLight();
        Optional<Light> key = strongest(shot, LightRole.KEY);
        double camera = cameraAzimuth(shot);
        double keyEv = key.map(Sources::ev).orElse(12.0);
        boolean keyRight = key.filter(one -> RigEdits.wrapped(one.getAzimuth() - camera) > 0).isPresent();
        double away = keyRight ? -1 : 1;
        light.setRole(role);
        light.setKelvin(key.map(Light::getKelvin).orElse(5600.0));
        light.setName(RigEdits.freeName(role.getLiteral().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + role.getLiteral().substring(1), shot.getRig().getLights()));
        switch (role) {
            case KEY -> place(light, Fixture.OCTABOX, camera - 40, 40, 1.3, 12);
            case FILL -> place(light, Fixture.UMBRELLA, camera + away * 20, 5, 2.4, keyEv - 2);
            case RIM -> place(light, Fixture.STRIPBOX, camera + away * 145, 15, 1.6, keyEv - 0.5);
            case HAIR -> place(light, Fixture.STRIPBOX, camera + away * 150, 50, 1.6, keyEv - 1);
            case KICKER -> place(light, Fixture.STRIPBOX, camera + away * 120, 10, 1.6, keyEv - 1);
            case BACKGROUND -> place(light, Fixture.HONEYCOMB, 130 * away, 5, 1.2, 10);
        }
        shot.getRig().getLights().add(light);
        return light;
    }

    private static void place(Light light, Fixture fixture, double azimuth, double elevation, double distance, double ev) {
        double[] size = usualSize(fixture);
        light.setFixture(fixture);
        light.setWidth(size[0]);
        light.setHeight(size[1]);
        light.setAzimuth(RigEdits.wrapped(azimuth));
        light.setElevation(elevation);
        light.setDistance(distance);
        setEv(light, ev);
    }

    /** Where the camera stands. */
    static double cameraAzimuth(Shot shot) {
        return shot.getCamera() == null ? 0 : shot.getCamera().getAzimuth();
    }

    /** Degrees of a light from the camera, + camera right. */
    static double fromCamera(Shot shot, Light light) {
        return RigEdits.wrapped(light.getAzimuth() - cameraAzimuth(shot));
    }

    /** Larger side by distance: how soft the light is. */
    static double apparent(Light light) {
        return switch (light.getFixture()) {
            case SUN -> 0.01;
            case SKY -> 10;
            default -> (round(light.getFixture()) ? light.getWidth() : Math.max(light.getWidth(), light.getHeight())) / light.getDistance();
        };
    }

    private static boolean round(Fixture fixture) {
        return switch (fixture) {
            case BARE_BULB, OCTABOX, BEAUTY_DISH, UMBRELLA, SNOOT, HONEYCOMB -> true;
            case SOFTBOX, STRIPBOX, REFLECTOR, WINDOW, SUN, SKY -> false;
        };
    }
}
