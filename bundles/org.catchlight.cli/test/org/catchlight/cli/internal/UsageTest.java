package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    @TempDir
    Path folder;
    private Bench bench;

    @BeforeEach
    void setUp() {
        bench = new Bench(folder);
    }

    @Test
    void versionComesFromTheBundle() {
        assertEquals(Failure.DONE, bench.run("--version"));
        assertTrue(bench.out().startsWith("Catchlight 1.2.3.test"), bench.out());
        assertEquals("", bench.err());
    }

    @Test
    void everyCommandExplainsItselfWithAnExample() {
        for (String command : new String[] {"render", "light", "prompt", "import", "stages", "models", "export", "queue", "install",
            "uninstall"}) {
            assertEquals(Failure.DONE, bench.run(command, "--help"), command);
            assertTrue(bench.out().startsWith("Usage: catchlight " + command), bench.out());
            assertTrue(bench.out().contains("  catchlight " + command), "no example: " + bench.out());
        }
        bench.run("--help");
        assertFalse(bench.out().contains("restore-features"), "a command for scripts is shown to people");
    }

    @Test
    void withoutACommandItExplainsItselfAndFails() {
        assertEquals(Failure.BAD_INPUT, bench.run());
        assertTrue(bench.err().startsWith("Usage: catchlight"));
    }

    @Test
    void mistakesAreOneLineWithASuggestion() {
        assertMistake("'rendr'; did you mean 'render'?", "rendr");
        assertMistake("'--sed'; did you mean '--seed'?", "render", "--sed", "3", "a.shot");
        assertMistake("'SHOT'", "render");
        assertMistake("'12' is not WIDTHxHEIGHT", "render", "a.shot", "--size", "12");
        assertMistake("--seed", "render", "a.shot", "--seed", "many");
        assertMistake("'4x99999' is out of range", "render", "a.shot", "--size", "4x99999");
        assertMistake("-o", "export", "a.png");
        assertMistake("argument 'b.shot'", "light", "a.shot", "b.shot");
    }

    private void assertMistake(String expected, String... arguments) {
        assertEquals(Failure.BAD_INPUT, bench.run(arguments), bench.err());
        assertEquals(1, bench.err().lines().count(), bench.err());
        assertTrue(bench.complaints().getFirst().contains(expected), bench.err());
        assertTrue(bench.err().contains("--help"), bench.err());
        assertEquals("", bench.out());
    }
}
