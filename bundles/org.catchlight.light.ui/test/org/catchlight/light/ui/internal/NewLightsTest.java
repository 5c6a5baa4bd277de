package org.catchlight.light.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;

class NewLightsTest {
    @Test
    void everyFixtureComesOutReadyToShine() {
        for (Fixture fixture : Fixture.values()) {
            var shot = Presets.blank();
            shot.getRig().getLights().clear();
            shot.getRig().getLights().add(NewLights.create(fixture, List.of()));
            assertTrue(ShotCheck.check(shot).isEmpty(), () -> fixture + ": " + ShotCheck.check(shot));
        }
    }

    @Test
    void theFirstLightIsTheKeyAndNamesStayUnique() {
        List<Light> lights = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lights.add(NewLights.create(Fixture.SOFTBOX, lights));
        }
        assertEquals(List.of(LightRole.KEY, LightRole.FILL, LightRole.FILL, LightRole.FILL), lights.stream().map(Light::getRole).toList());
        assertEquals(List.of("Key", "Fill", "Fill 2", "Fill 3"), lights.stream().map(Light::getName).toList());
        assertEquals("Fill 4", NewLights.freeName("Fill 2", lights));
    }

    @Test
    void aLightReadsAsAPhotographerWouldSayIt() {
        Light light = NewLights.create(Fixture.SOFTBOX, List.of());
        assertEquals("Softbox · +0.0 stops · 45° left, 40° up · 1.2 m", LightSummary.of(light));
        light.setFixture(Fixture.SKY);
        assertEquals("Sky · +0.0 stops", LightSummary.of(light));
    }
}
