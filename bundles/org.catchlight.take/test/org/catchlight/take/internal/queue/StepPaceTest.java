package org.catchlight.take.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StepPaceTest {
    private final StepPace pace = new StepPace();

    @Test
    void whatIsNoStepIsToldAsItIs() {
        assertEquals("Opening the model", pace.at("Opening the model", 0, 0));
        assertEquals(-1, pace.left(1));
        assertEquals("Step", pace.at("Step", 1, 0));
        assertEquals(-1, pace.secondsPerStep());
    }

    @Test
    void loadingAndTheFirstStepDoNotCount() {
        pace.at("Opening the model", 0, 0);
        // 60 s to load, 10 s for the first step, then 2 s each; the steps are 80 % of the take, decoding the last 20 %.
        assertEquals("Step 1 of 20", pace.at("Step 1 of 20", 60, 0));
        assertEquals("Step 2 of 20, 10 s a step", pace.at("Step 2 of 20", 70, 0.04));
        assertEquals("Step 3 of 20, 2.0 s a step", pace.at("Step 3 of 20", 72, 0.08));
        pace.at("Step 4 of 20", 74, 0.12);
        assertEquals(2, pace.secondsPerStep(), 1e-9);
        assertEquals(0.88 / 0.04 * 2, pace.left(74), 1e-9);
        assertEquals(0.88 / 0.04 * 2 - 1, pace.left(75), 1e-9, "Time goes on between steps");
        assertEquals(0, pace.left(1000), 1e-9);
    }

    @Test
    void aStageThatTellsTheSecondsItselfIsNotCorrected() {
        pace.at("Step 1 of 4, on the card", 0, 0);
        assertEquals("Step 2 of 4, 0.30 s a step", pace.at("Step 2 of 4, 0.30 s a step", 1, 0.25));
        assertEquals(3, pace.left(1), 1e-9);
    }

    @Test
    void anotherRowOfStepsBeginsAnew() {
        pace.at("Step 1 of 20", 0, 0);
        pace.at("Step 2 of 20", 5, 0.1);
        assertEquals("Step 1 of 8", pace.at("Step 1 of 8", 9, 0.5));
        assertEquals(Double.NaN, pace.left(9));
        pace.at("Decoding the picture", 12, 0.9);
        assertEquals(-1, pace.secondsPerStep());
        assertEquals(-1, pace.left(12));
    }

    @Test
    void onlyTheLatestStepsCount() {
        for (int step = 1; step <= 100; step++) {
            pace.at("Step " + step + " of 200", step < 50 ? step : 50 + (step - 50) * 4, step / 200.0);
        }
        assertEquals(4, pace.secondsPerStep(), 1e-9);
    }
}
