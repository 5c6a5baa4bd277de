package org.catchlight.standin.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.LightAnalysis;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;

/** A preset with dead eyes teaches the wrong light: its key must be reflected where no lid covers it. */
class KeyInTheEyesTest {
    private final BakedFaceGeometries faces = new BakedFaceGeometries();

    private Set<Side> keyShows(String preset) {
        Shot shot = Presets.create(preset);
        String key = shot.getRig().getLights().getFirst().getName();
        return LightAnalysis.on(faces.of(shot.getStandIn())).apply(shot).catchlights().stream()
                .filter(catchlight -> catchlight.light().equals(key) && !catchlight.covered()).map(Catchlight::eye)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    @Test
    void theKeyShowsInBothEyes() {
        for (String preset : List.of("rembrandt", "rembrandt-broad", "rembrandt-short", "butterfly", "clamshell", "loop", "loop-broad",
                "loop-short", "three-point", "bare-bulb", "ring-light", "window-light")) {
            assertEquals(EnumSet.allOf(Side.class), keyShows(preset), preset);
        }
    }

    @Test
    void aSplitKeyShowsInTheEyeOnItsSide() {
        assertEquals(EnumSet.of(Side.RIGHT), keyShows("split"));
    }
}
