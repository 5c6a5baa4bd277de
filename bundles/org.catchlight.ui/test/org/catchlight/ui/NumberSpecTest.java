package org.catchlight.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.catchlight.ui.form.NumberSpec;
import org.catchlight.ui.form.ReadableNames;
import org.junit.jupiter.api.Test;

class NumberSpecTest {
    private static final NumberSpec SHUTTER = NumberSpec.of(1 / 32000.0, 3600, "s").proportional(4);
    private static final NumberSpec DEGREES = NumberSpec.of(-180, 180, "°").stepped(1, 1);

    @Test
    void readsWhatPhotographersType() {
        assertEquals(0.008, SHUTTER.parse("1/125").getAsDouble(), 1e-12);
        assertEquals(0.008, SHUTTER.parse(" 1/125 s ").getAsDouble(), 1e-12);
        assertEquals(2.5, SHUTTER.parse("2,5").getAsDouble());
        assertEquals(-12.5, DEGREES.parse("−12.5°").getAsDouble());
        assertEquals(5.6, NumberSpec.of(0.7, 64, "").parse("f/5.6").getAsDouble());
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String typed : new String[] {"", "abc", "1/0", "NaN", "Infinity", "1e999", "--3", "1/125/3"}) {
            assertTrue(DEGREES.parse(typed).isEmpty(), typed);
        }
    }

    @Test
    void writesShutterTimesAsFractions() {
        assertEquals("1/125", SHUTTER.format(0.008));
        assertEquals("0.5", SHUTTER.format(0.5));
        assertEquals("0", DEGREES.format(-0.0001));
    }

    @Test
    void stepsStayInRangeAndOnTheGrid() {
        assertEquals(46, DEGREES.moved(45, 1));
        assertEquals(180, DEGREES.moved(179.5, 10));
        assertEquals(45.1, DEGREES.moved(45, 0.1), 1e-9);
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            double moved = SHUTTER.moved(SHUTTER.clamp(Math.exp(random.nextGaussian() * 3)), random.nextGaussian() * 20);
            assertTrue(moved >= SHUTTER.min() && moved <= SHUTTER.max(), "out of range: " + moved);
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            double value = DEGREES.moved(random.nextDouble(-180, 180), 0);
            assertEquals(value, DEGREES.parse(DEGREES.format(value) + "°").getAsDouble(), 0.06);
        }
    }

    @Test
    void literalsBecomeReadable() {
        assertEquals("Beauty dish", ReadableNames.of("beauty-dish"));
        assertEquals("Tied back", ReadableNames.of("TIED_BACK"));
    }

    @Test
    void zeroMayStandForSomethingElse() {
        NumberSpec steps = new NumberSpec(0, 150, "", 1, 0, false, "How many").zeroMeans("model's own");
        assertEquals("model's own", steps.format(0));
        assertEquals("20", steps.format(20));
        assertEquals(0, steps.parse("").orElseThrow());
        assertEquals(0, steps.parse(" Model's Own ").orElseThrow());
        assertEquals(20, steps.parse("20").orElseThrow());
        assertTrue(steps.parse("many").isEmpty());
        assertEquals(1, steps.moved(0, 1));
        assertEquals("How many\n0 to 150", steps.tooltip());
        assertTrue(NumberSpec.of(0, 1, "").parse("").isEmpty(), "Without words nothing typed is no number");
    }
}
