package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.prompt.advice.Adviser;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.StageCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptCommandTest {
    @TempDir
    Path folder;
    private Bench bench;
    private String shot;

    @BeforeEach
    void makeShot() throws IOException {
        StageCatalog stages = new FakeCatalog();
        bench = new Bench(folder).with(StageCatalog.class, stages).with(PromptCompiler.class, PromptCompiler.standard(stages, null))
                .with(Adviser.class, Adviser.shipped());
        shot = folder.resolve("rembrandt.shot").toString();
        Shot made = Presets.create("rembrandt");
        made.getBrief().setSkin("flawless skin, shot on 35mm");
        ShotFiles.save(made, Path.of(shot));
    }

    @Test
    void tellsWordsAdviceAndContradictions() {
        assertEquals(Failure.DONE, bench.run("prompt", shot), bench.err());
        String out = bench.out();
        assertTrue(out.startsWith("Prompt (Sentences"), out);
        assertTrue(out.contains("Light: small softbox key light, camera left, 35° high, 5600 K, hard light"), out);
        assertTrue(out.contains("Negative prompt:"), out);
        assertTrue(out.contains("Advice:"), out);
        assertTrue(out.contains("[Skin]"), out);
        assertTrue(out.contains("Words against the shot:"), out);
    }

    @Test
    void everyDialectIsChosenByName() {
        assertEquals(Failure.DONE, bench.run("prompt", shot, "--dialect", "midjourney"), bench.err());
        assertTrue(bench.out().contains("--ar 4:5 --style raw --no plastic skin"), bench.out());
        assertEquals(Failure.DONE, bench.run("prompt", shot, "--dialect", "tags"), bench.err());
        assertTrue(bench.out().contains("head-and-shoulders portrait photograph,\n"), bench.out());
        assertEquals(Failure.BAD_INPUT, bench.run("prompt", shot, "--dialect", "latin"));
        assertTrue(bench.err().contains("there is no dialect 'latin'; there are tags, sentences"), bench.err());
        assertEquals(Failure.BAD_INPUT, bench.run("prompt", shot, "--engine", "model:none"));
        assertTrue(bench.err().contains("there is no engine 'model:none'"), bench.err());
    }

    @Test
    void jsonIsReadByPrograms() throws IOException {
        assertEquals(Failure.DONE, bench.run("prompt", shot, "--json"), bench.err());
        try (JsonParser json = new JsonFactory().createParser(bench.out())) {
            while (json.nextToken() != null) {
                // the parser refuses what is not JSON
            }
        }
        for (String field : new String[] {"prompt", "negative", "sources", "leftOut", "advice", "contradictions", "severity", "mends"}) {
            assertTrue(bench.out().contains("\"" + field + "\""), field);
        }
    }
}
