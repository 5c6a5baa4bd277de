package org.catchlight.light.ui.internal;

import java.util.List;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.ShotFactory;

/** Lights as they come out of the case: a fixture with its usual size, in a place that makes sense beside the lights that are there. */
public final class NewLights {
    private NewLights() {
    }

    /** A light with a fixture, beside those that are there. */
    public static Light create(Fixture fixture, List<Light> present) {
        Light light = ShotFactory.eINSTANCE.createLight();
        light.setFixture(fixture);
        boolean keyed = present.stream().anyMatch(other -> other.getRole() == LightRole.KEY);
        LightRole role = keyed ? LightRole.FILL : LightRole.KEY;
        light.setRole(role);
        light.setAzimuth(role == LightRole.KEY ? -45 : 40);
        light.setElevation(role == LightRole.KEY ? 40 : 10);
        light.setDistance(role == LightRole.KEY ? 1.2 : 2);
        light.setPower(role == LightRole.KEY ? 0 : -2);
        size(light, fixture);
        light.setName(freeName(role == LightRole.KEY ? "Key" : "Fill", present));
        return light;
    }

    private static void size(Light light, Fixture fixture) {
        switch (fixture) {
            case BARE_BULB -> size(light, 0.06, 0.06);
            case SOFTBOX -> size(light, 0.6, 0.9);
            case OCTABOX -> size(light, 1.2, 1.2);
            case STRIPBOX -> size(light, 0.3, 1.2);
            case BEAUTY_DISH -> size(light, 0.55, 0.55);
            case UMBRELLA -> size(light, 1.1, 1.1);
            case SNOOT -> {
                size(light, 0.08, 0.08);
                light.setGridAngle(15);
            }
            case HONEYCOMB -> {
                size(light, 0.18, 0.18);
                light.setGridAngle(20);
            }
            case REFLECTOR -> size(light, 0.8, 1.2);
            case WINDOW -> size(light, 1.2, 1.8);
            case SUN, SKY -> light.setPower(0);
        }
    }

    private static void size(Light light, double width, double height) {
        light.setWidth(width);
        light.setHeight(height);
    }

    /** {@code base}, or {@code base 2} and so on if a light has that name. */
    static String freeName(String base, List<Light> present) {
        String stem = base.replaceFirst(" \\d+$", "");
        String name = stem;
        for (int number = 2; taken(name, present); number++) {
            name = stem + " " + number;
        }
        return name;
    }

    private static boolean taken(String name, List<Light> present) {
        return present.stream().anyMatch(light -> name.equals(light.getName()));
    }
}
