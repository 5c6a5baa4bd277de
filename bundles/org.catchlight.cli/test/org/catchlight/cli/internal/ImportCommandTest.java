package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.BriefReader;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.StageCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;
    private Bench bench;
    private Path text;
    private Path target;

    @BeforeEach
    void writeText() throws IOException {
        BriefReader reader = (prompt, negative) -> new BriefReader.ReadBrief(Map.of(BriefPart.SUBJECT, prompt, BriefPart.NEGATIVE,
                negative), List.of());
        bench = new Bench(folder).with(BriefReader.class, reader).with(StageCatalog.class, new FakeCatalog());
        target = folder.resolve("new.shot");
        text = folder.resolve("fisherman.txt");
        Files.writeString(text, "old fisherman, <lora:grain:0.5>\nNegative prompt: airbrushed\n"
                + "Steps: 24, Sampler: Euler a, CFG scale: 6, Seed: 99, Size: 640x832");
    }

    @Test
    void makesAShotAndTellsWhatItDid() throws IOException {
        assertEquals(Failure.DONE, bench.run("import", text.toString(), "-o", target.toString(), "--keep-light"), bench.err());
        assertEquals(target.toString(), bench.out().strip());
        Shot shot = ShotFiles.load(target);
        assertEquals("old fisherman", shot.getBrief().getSubject());
        assertEquals("airbrushed", shot.getBrief().getNegative());
        assertEquals(99, shot.getSeed());
        assertEquals(832, shot.getFraming().getHeight());
        assertFalse(shot.getRig().getLights().isEmpty());
        assertTrue(bench.err().contains("taken over: seed 99") && bench.err().contains("left out: LoRA grain 0.5"), bench.err());
        bench.run("import", text.toString(), "-o", folder.resolve("b.shot").toString(), "--quiet", "--keep-light");
        assertEquals("", bench.err());
    }

    @Test
    void theRestCanComeFromAnotherShot() throws IOException {
        Path rig = folder.resolve("rembrandt.shot");
        ShotFiles.save(Presets.create("rembrandt"), rig);
        assertEquals(Failure.DONE, bench.run("import", text.toString(), "-o", target.toString(), "--rig", rig.toString(), "--keep-light"),
                bench.err());
        Shot shot = ShotFiles.load(target);
        assertEquals(Presets.create("rembrandt").getRig().getLights().size(), shot.getRig().getLights().size());
        assertEquals("old fisherman", shot.getBrief().getSubject());
        assertEquals("", shot.getBrief().getWardrobe());
    }

    private void refused(String part, String... arguments) {
        assertEquals(Failure.BAD_INPUT, bench.run(arguments));
        assertEquals(1, bench.complaints().size(), bench.err());
        assertTrue(bench.err().contains(part), bench.err());
    }

    @Test
    void badNamesAndFilesAreRefusedAndNothingIsLost() throws IOException {
        Files.writeString(target, "mine");
        refused("--overwrite", "import", text.toString(), "-o", target.toString());
        assertEquals("mine", Files.readString(target));
        refused(".shot", "import", text.toString(), "-o", folder.resolve("x.png").toString());
        refused("no folder", "import", text.toString(), "-o", folder.resolve("no/x.shot").toString());
        refused("no such file", "import", folder.resolve("no.png").toString(), "-o", folder.resolve("x.shot").toString());
        Files.writeString(text, "{\"a\": 1}");
        refused("fisherman.txt", "import", text.toString(), "-o", target.toString(), "--overwrite");
        assertEquals("mine", Files.readString(target));
    }
}
