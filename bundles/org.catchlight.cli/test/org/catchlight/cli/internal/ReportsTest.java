package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.LightReport;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.LightReport.Key;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.LightWarning;
import org.catchlight.stage.StageCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    Path folder;

    private static LightReport report(double ratio, Optional<Key> key) {
        return new LightReport(Pattern.REMBRANDT, "The shadows join.", "", "window", false, "left", "short", ratio, "incident", key, 9.123456, 5.6,
                List.of(new Catchlight(FaceGeometry.Side.LEFT, "Key \"A\"", -0.3, 0.41, 0.25, false)), List.of(new LightWarning(LightWarning.Kind.CONTRAST, "The fill is dim.", List.of())));
    }

    @Test
    void lightAsJson() throws IOException {
        String json = LightText.json(report(2.5, Optional.of(new Key("Key", -45, 40, -41, 38, 5600))));
        assertTrue(json.contains("\"pattern\" : \"rembrandt\""), json);
        assertTrue(json.contains("\"setting\" : \"window\""), json);
        assertTrue(json.contains("\"ratioStops\" : 2.5"), json);
        assertTrue(json.contains("\"faceAzimuth\" : -41.0"), json);
        assertTrue(json.contains("\"ev100\" : 9.1235"), json);
        assertTrue(json.contains("\"eye\" : \"left\""), json);
        assertTrue(json.contains("\"light\" : \"Key \\\"A\\\"\""), json);
        assertFalse(json.contains("\"fill\""), "what does not hold is left out");
    }

    @Test
    void whatIsNoNumberIsNull() throws IOException {
        String json = LightText.json(report(Double.NaN, Optional.empty()));
        assertTrue(json.contains("\"ratioStops\" : null"), json);
        assertTrue(json.contains("\"key\" : null"), json);
    }

    @Test
    void lightForPeople() {
        String table = LightText.table(report(Double.NaN, Optional.of(new Key("Key", -45, 40, -41, 38, 5600))));
        assertTrue(table.contains("Pattern     rembrandt: The shadows join."), table);
        assertTrue(table.contains("no fill at all"), table);
        assertTrue(table.contains("f/5.6"), table);
        assertTrue(table.contains("Warning     The fill is dim."), table);
    }

    @Test
    void stagesAsATable() {
        Bench bench = new Bench(folder).with(StageCatalog.class, new FakeCatalog());
        assertEquals(Failure.DONE, bench.run("stages"));
        List<String> lines = bench.out().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).matches("org\\.example\\.engine +engine +Label of .* org\\.example\\.bundle 1\\.0\\.0 +disabled: it did not answer"));
        assertTrue(lines.get(2).endsWith("org.example.bundle 1.0.0"), lines.get(2));
        assertTrue(lines.get(3).endsWith("replaced by org.example.film"), lines.get(3));
        bench.run("stages", "--settings");
        assertTrue(bench.out().contains("amount = 0.5"), bench.out());
        assertTrue(bench.out().contains("Amount: 0 to 1"), bench.out());
    }

    @Test
    void stagesAsJson() {
        Bench bench = new Bench(folder).with(StageCatalog.class, new FakeCatalog());
        assertEquals(Failure.DONE, bench.run("stages", "--json"));
        assertTrue(bench.out().contains("\"id\" : \"org.example.film\""), bench.out());
        assertTrue(bench.out().contains("\"max\" : 1.0"), bench.out());
    }
}
