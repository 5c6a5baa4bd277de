package org.catchlight.light.ui.internal.scene;

import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.preset.Presets;

/** Sets to test on. */
final class Scenes {
    private Scenes() {
    }

    static Light light(Fixture fixture, double azimuth, double elevation, double distance) {
        Light light = ShotFactory.eINSTANCE.createLight();
        light.setName(fixture.getLiteral());
        light.setRole(LightRole.KEY);
        light.setFixture(fixture);
        light.setAzimuth(azimuth);
        light.setElevation(elevation);
        light.setDistance(distance);
        return light;
    }

    static Shot shot(Light... lights) {
        Shot shot = Presets.blank();
        shot.getRig().getLights().clear();
        for (Light light : lights) {
            shot.getRig().getLights().add(light);
        }
        return shot;
    }

    static RigScene of(Light... lights) {
        return RigScene.of(shot(lights));
    }

    static Views views(RigScene scene) {
        return Views.of(scene, PaneLayout.of(900, 700, null));
    }
}
