package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    @TempDir
    Path folder;
    private Bench bench;
    private String shot;

    @BeforeEach
    void makeShot() throws IOException {
        bench = new Bench(folder);
        shot = folder.resolve("loop.shot").toString();
        ShotFiles.save(Presets.create("loop"), Path.of(shot));
    }

    private void refused(String file, String part) {
        assertEquals(Failure.BAD_INPUT, bench.run("light", shot, "--plan", file));
        assertEquals(1, bench.complaints().size());
        assertTrue(bench.err().contains(part), bench.err());
    }

    @Test
    void writesBothFormatsAndNamesTheFile() throws IOException {
        for (String name : List.of("plan.svg", "plan.PDF")) {
            Path file = folder.resolve(name);
            assertEquals(Failure.DONE, bench.run("light", shot, "--plan", file.toString()), bench.err());
            assertEquals(file.toString(), bench.out().strip());
        }
        assertTrue(Files.readString(folder.resolve("plan.svg")).contains("<svg"));
        assertTrue(new String(Files.readAllBytes(folder.resolve("plan.PDF")), 0, 5).equals("%PDF-"));
    }

    @Test
    void aFileThatIsThereIsKeptUnlessAskedOtherwise() throws IOException {
        Path file = folder.resolve("plan.svg");
        Files.writeString(file, "mine");
        refused(file.toString(), "--overwrite");
        assertEquals("mine", Files.readString(file));
        assertEquals(Failure.DONE, bench.run("light", shot, "--plan", file.toString(), "--overwrite"));
        assertTrue(Files.readString(file).contains("<svg"));
    }

    @Test
    void placesAndNamesThatCannotBeAreRefused() {
        refused(folder.resolve("plan.png").toString(), ".svg or .pdf");
        refused(folder.resolve("nowhere/plan.svg").toString(), "there is no folder");
    }
}
