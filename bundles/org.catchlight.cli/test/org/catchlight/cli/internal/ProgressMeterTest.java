package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressMeterTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Cancellation cancellation = new Cancellation();
    private long now;

    private ProgressMeter meter(boolean terminal, boolean quiet) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressMeter(new Console(stream, stream, terminal, 80), cancellation, "a.shot", quiet, false, () -> now);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void plainLinesComeSeldom() {
        ProgressMeter meter = meter(false, false);
        meter.beginTask("Rendering", 100);
        for (int second = 1; second <= 12; second++) {
            now = second * 1_000_000_000L;
            meter.worked(5);
        }
        assertEquals(2, shown().lines().count(), shown());
        assertTrue(shown().startsWith("a.shot: 25%, Rendering, about 15 s left"), shown());
    }

    @Test
    void theBarStaysOnItsLineAndIsWiped() {
        ProgressMeter meter = meter(true, false);
        meter.beginTask("A task with a name that is far too long for one line of a narrow terminal, truly", 10);
        now = 2_000_000_000L;
        meter.worked(5);
        assertFalse(shown().contains("\n"));
        assertTrue(shown().contains("50%  0:02 left"), shown());
        for (String line : shown().split("\r")) {
            assertTrue(line.length() < 80, line);
        }
        meter.done();
        assertTrue(shown().endsWith(" \r"), "not wiped");
    }

    @Test
    void quietShowsNothing() {
        ProgressMeter meter = meter(true, true);
        meter.beginTask("", 10);
        now = 60_000_000_000L;
        meter.worked(5);
        meter.done();
        assertEquals("", shown());
    }

    @Test
    void tellsTheWorkThatItIsCancelled() {
        ProgressMeter meter = meter(false, false);
        assertFalse(meter.isCanceled());
        cancellation.request();
        assertTrue(meter.isCanceled());
    }
}
