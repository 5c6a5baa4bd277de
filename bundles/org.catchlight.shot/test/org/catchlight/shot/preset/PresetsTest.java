package org.catchlight.shot.preset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.Step;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.io.ShotFiles;
import org.junit.jupiter.api.Test;

class PresetsTest {
    @Test
    void theNinePresetsAreInOrder() {
        assertEquals(List.of("rembrandt", "butterfly", "loop", "split", "clamshell", "rim", "window-light", "golden-hour", "overcast"),
                Presets.ids());
    }

    @Test
    void everyPresetIsCompleteAndWithoutAProblem() {
        assertAll(all().map(shot -> () -> {
            assertEquals(List.of(), ShotCheck.check(shot), shot.getName());
            assertEquals(ShotParts.USUAL_STAGES, shot.getRecipe().getSteps().stream().map(Step::getStage).toList());
            assertEquals(960, shot.getFraming().getWidth());
            assertEquals(1200, shot.getFraming().getHeight());
            assertFalse(shot.getBrief().getSubject().isBlank());
        }));
    }

    @Test
    void everyCallAnswersAFreshShot() {
        Shot first = Presets.create("loop");
        first.setName("changed");
        assertNotSame(first, Presets.create("loop"));
        assertNotEquals("changed", Presets.create("loop").getName());
    }

    @Test
    void theSubjectsDiffer() {
        assertEquals(9, presets().map(shot -> shot.getStandIn().getIdentitySeed()).distinct().count());
        assertEquals(6, presets().map(shot -> shot.getStandIn().getSkinTone()).distinct().count());
        assertEquals(9, presets().map(shot -> shot.getBrief().getSubject()).distinct().count());
    }

    @Test
    void theKeysStandWhereTheirNamesSay() {
        assertEquals(0, key("butterfly").getAzimuth());
        assertEquals(0, key("clamshell").getAzimuth());
        assertTrue(Math.abs(key("split").getAzimuth()) > 80);
        assertTrue(Math.abs(key("rim").getAzimuth()) > 120);
        assertEquals(Fixture.WINDOW, key("window-light").getFixture());
        assertEquals(Fixture.SUN, key("golden-hour").getFixture());
        assertEquals(List.of(Fixture.SKY), Presets.create("overcast").getRig().getLights().stream().map(Light::getFixture).toList());
    }

    @Test
    void anUnknownPresetIsRefusedWithTheKnownOnes() {
        var e = assertThrows(IllegalArgumentException.class, () -> Presets.create("../loop"));
        assertTrue(e.getMessage().contains("rembrandt"), e.getMessage());
    }

    @Test
    void presetsSurviveSaveAndLoad() {
        assertAll(all().map(shot -> () -> {
            String text = ShotFiles.toXmi(shot);
            assertEquals(text, ShotFiles.toXmi(ShotFiles.fromXmi(text, "again")));
        }));
    }

    private static Light key(String id) {
        var keys = Presets.create(id).getRig().getLights().stream().filter(light -> light.getRole() == LightRole.KEY)
                .collect(Collectors.toList());
        assertEquals(1, keys.size(), id);
        return keys.getFirst();
    }

    private static Stream<Shot> presets() {
        return Presets.ids().stream().map(Presets::create);
    }

    private static Stream<Shot> all() {
        return Stream.concat(Stream.of(Presets.blank()),
                Presets.groups().stream().flatMap(group -> group.ids().stream()).map(Presets::create));
    }
}
