package org.catchlight.models.ui.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.catchlight.models.Finding;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ModelReport;
import org.catchlight.models.ui.internal.text.ReportLine.Kind;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bytesAreCountedByThousandsOnDisksAndBy1024InMemory() {
        assertEquals("0 bytes", ByteText.disk(0));
        assertEquals("1 byte", ByteText.disk(1));
        assertEquals("999 bytes", ByteText.disk(999));
        assertEquals("1.0 kB", ByteText.disk(1000));
        assertEquals("6.9 GB", ByteText.disk(6_938_000_000L));
        assertEquals("1.0 GB", ByteText.disk(999_999_999));
        assertEquals("120 GB", ByteText.disk(120_000_000_000L));
        assertEquals("24.0 GB", ByteText.memory(24L << 30));
        assertEquals("9.2 EB", ByteText.disk(Long.MAX_VALUE));
    }

    @Test
    void timesAreAsPeopleSayThem() {
        assertEquals("1 s", TimeText.left(0));
        assertEquals("34 s", TimeText.left(33.2));
        assertEquals("2 min", TimeText.left(101));
        assertEquals("2 h", TimeText.left(6500));
        assertEquals("0.31 ms", TimeText.measured(Duration.ofNanos(311_000)));
        assertEquals("42 ms", TimeText.measured(Duration.ofMillis(42)));
        assertEquals("3.4 s", TimeText.measured(Duration.ofMillis(3_400)));
    }

    @Test
    void everyStateThatIsNotReadyHasAReasonAndAMend() {
        for (State state : State.values()) {
            InstalledModel model = model(state, "");
            assertEquals(state == State.READY, ModelWords.problem(model).isEmpty(), state::name);
            assertEquals(state == State.READY, ModelWords.mend(state).isEmpty(), state::name);
        }
        assertEquals("The disk is away", ModelWords.problem(model(State.MISSING, "The disk is away")));
        assertTrue(ModelWords.problem(model(State.MISSING, "")).contains("sdxl"), "It names the folder");
    }

    private static InstalledModel model(State state, String message) {
        return new InstalledModel("sdxl", "stable-diffusion-xl", "SDXL", "float16", Path.of("/models/sdxl"), false, 7, "abc", Instant.EPOCH,
                state, message);
    }

    @Test
    void aReportSaysWhatMattersFirst() {
        ModelReport report = new ModelReport("sd", "Stable Diffusion 1.5, float32", "float32", Map.of("Scheduler", "PNDM"), List.of(
                Finding.note("", "It has no safety checker"),
                Finding.error("unet/model.onnx", "unet/model.onnx is cut off", "Export it again.")));
        List<ReportLine> lines = ReportLine.of(report);
        assertEquals(List.of(Kind.TITLE, Kind.FINDING, Kind.QUIET, Kind.FINDING, Kind.GAP, Kind.FACT),
                lines.stream().map(ReportLine::kind).toList());
        assertEquals("✕  Stable Diffusion 1.5, float32", lines.get(0).text());
        assertEquals("✕  unet/model.onnx is cut off", lines.get(1).text(), "The worst first, and no file named twice");
        assertEquals("Export it again.", lines.get(2).text());
        assertEquals("Scheduler\tPNDM", lines.get(5).text());
        ModelReport good = new ModelReport("sd", "Stable Diffusion 1.5", "float32", Map.of(), List.of());
        assertEquals(List.of(new ReportLine(Kind.TITLE, "✓  Stable Diffusion 1.5")), ReportLine.of(good));
    }

    @Test
    void aFindingNamesItsFile() {
        List<ReportLine> lines = ReportLine.findings(List.of(Finding.warning("vae_decoder/config.json", "No scaling factor is given", "")));
        assertEquals(List.of(new ReportLine(Kind.FINDING, "⚠  vae_decoder/config.json: No scaling factor is given")), lines);
    }

    @Test
    void aPaceIsToldFromWhatWasDoneLately() {
        Pace pace = new Pace();
        assertEquals(-1, pace.left(0));
        pace.at(0, 0);
        assertEquals(-1, pace.left(0.5), "Too early to say");
        pace.at(2, 0.1);
        assertEquals(18, pace.left(2), 1e-9);
        assertEquals(27, pace.left(3), 1e-9, "Nothing for a while");
        for (int second = 3; second <= 30; second++) {
            pace.at(second, 0.1 + (second - 2) * 0.01);
        }
        assertEquals(62, pace.left(30), 1, "What was quick at first is forgotten");
    }

    @Test
    void somethingThatStandsStillHasNoEnd() {
        Pace pace = new Pace();
        pace.at(0, 0.3);
        for (int second = 1; second < 60; second++) {
            pace.at(second, 0.3);
        }
        assertEquals(-1, pace.left(60));
    }
}
