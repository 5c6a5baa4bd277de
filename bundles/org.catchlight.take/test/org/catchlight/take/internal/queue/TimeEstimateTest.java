package org.catchlight.take.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimeEstimateTest {
    private final TimeEstimate estimate = new TimeEstimate();

    @Test
    void beforeAnythingIsKnownThereIsNoGuess() {
        assertEquals(-1, estimate.left(3, 0.01, 2, -1));
    }

    @Test
    void theFirstTakeIsGuessedFromItsPace() {
        assertEquals(6, estimate.left(0, 0.25, 2, -1), 1e-9);
        assertEquals(6 + 2 * 8, estimate.left(2, 0.25, 2, -1), 1e-9);
    }

    @Test
    void laterTakesAreGuessedFromTheLatest() {
        estimate.took(100);
        for (int i = 0; i < 3; i++) {
            estimate.took(10);
        }
        assertEquals(10 + 20, estimate.left(2, 0, 0, -1), 1e-9);
        assertEquals(5 + 20, estimate.left(2, 0.5, 5, -1), 1e-9);
    }

    @Test
    void aTakeThatLastsLongerThanUsualHasNoNegativeTimeLeft() {
        estimate.took(1);
        assertEquals(0, estimate.left(0, 0, 5, -1), 1e-9);
    }

    @Test
    void stepsKnowBetterThanTheWholeTake() {
        assertEquals(9, estimate.left(0, 0.1, 40, 9), 1e-9);
        assertEquals(9 + 2 * 49, estimate.left(2, 0.1, 40, 9), 1e-9);
        assertEquals(-1, estimate.left(2, 0.5, 40, Double.NaN), "Loading says nothing of the steps");
        estimate.took(20);
        assertEquals(9 + 2 * 20, estimate.left(2, 0.1, 40, 9), 1e-9);
    }
}
