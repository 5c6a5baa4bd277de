package org.catchlight.light;

import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;

/** Shots for tests. */
final class Rigs {
    private Rigs() {
    }

    /** A shot with all parts at their defaults, hardly any ambient light and the given lights. */
    static Shot shot(Light... lights) {
        ShotFactory factory = ShotFactory.eINSTANCE;
        Shot shot = factory.createShot();
        shot.setStandIn(factory.createStandIn());
        shot.setCamera(factory.createCamera());
        shot.setFraming(factory.createFraming());
        shot.setBackdrop(factory.createBackdrop());
        shot.setRig(factory.createRig());
        shot.getRig().setAmbientEv(-6);
        for (Light light : lights) {
            shot.getRig().getLights().add(light);
        }
        return shot;
    }

    static Light light(Fixture fixture, LightRole role, double azimuth, double elevation, double distance) {
        Light light = ShotFactory.eINSTANCE.createLight();
        light.setName(role.getLiteral());
        light.setFixture(fixture);
        light.setRole(role);
        light.setAzimuth(azimuth);
        light.setElevation(elevation);
        light.setDistance(distance);
        return light;
    }

    static Light sized(Light light, double width, double height) {
        light.setWidth(width);
        light.setHeight(height);
        return light;
    }

    static Light powered(Light light, double stops) {
        light.setPower(stops);
        return light;
    }
}
