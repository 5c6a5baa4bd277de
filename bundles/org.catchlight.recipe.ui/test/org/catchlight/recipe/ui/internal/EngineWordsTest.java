package org.catchlight.recipe.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.stage.EngineAbilities;
import org.junit.jupiter.api.Test;

class EngineWordsTest {
    private static final EngineAbilities PAINTER = new EngineAbilities(2048, 1024, true, true, 2, true, true, true);

    @Test
    void abilitiesAreSaidInTwoLines() {
        assertEquals("On another machine, up to 2048 × 1024 px", EngineWords.place(PAINTER).replace('\u00a0', ' '));
        assertEquals("Seeds, negative prompt, light of the rig, painting under a mask, 2 reference pictures", EngineWords.heeds(PAINTER));
        assertEquals("On this machine, up to 16384 × 16384 px", EngineWords.place(EngineAbilities.STILL).replace('\u00a0', ' '));
        assertEquals("The same picture for every seed", EngineWords.heeds(EngineAbilities.STILL));
        EngineAbilities lit = new EngineAbilities(64, 64, false, false, 0, false, true, false);
        assertEquals("Light of the rig; the same picture for every seed", EngineWords.heeds(lit));
    }

    @Test
    void aPictureThatIsTooLargeIsSaidBeforeItIsRendered() {
        assertEquals("", EngineWords.tooLarge(PAINTER, 2048, 1024));
        assertTrue(EngineWords.tooLarge(PAINTER, 1024, 1025).contains("1024 × 1025 px"));
    }

    @Test
    void fieldsSayWhatLeavingThemMeans() {
        assertEquals("model's own", FieldHints.zero("More take longer; 0 for as many as the model likes."));
        assertEquals("model's own", FieldHints.zero("How strongly the words hold: 1 is no guidance, 0 what the model likes."));
        assertEquals("", FieldHints.zero("Takes back the contrast that guidance adds: 0 not at all, 1 wholly; 0.7 suits v-prediction."));
        assertEquals("", FieldHints.zero("Below this noise level there is no guidance; 0 is below all."));
        assertEquals("", FieldHints.zero("From 10 on the model is slow."));
        assertEquals("The one that the model names", FieldHints.empty("Such as euler; empty for the one that the model names."));
        assertEquals("Begin with noise", FieldHints.empty("File of a picture to paint over; empty to begin with noise."));
        assertEquals("", FieldHints.empty("What to paint."));
    }
}
