package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catchlight.standin.internal.render.TruthTable.Line;
import org.junit.jupiter.api.Test;

/** The classifier against what is rendered: the committed table as a whole, and a sample of it measured anew. */
class PatternTruthTest {
    private static final int SAMPLE = 40;
    private static final double ALLOWED = 0.05;

    private static List<Line> table() throws IOException {
        List<String> text = Files.readAllLines(Project.file("releng/truth/patterns.csv"));
        assertEquals(TruthTable.HEADER, text.getFirst());
        return text.stream().skip(1).map(Line::of).toList();
    }

    @Test
    void theTableCoversTheGridAndHoldsWhatWasPromised() throws IOException {
        List<Line> table = table();
        assertTrue(table.size() >= 2000, table.size() + " rigs");
        List<TruthTable.Rig> grid = new ArrayList<>();
        for (double yaw : TruthTable.YAWS) {
            grid.addAll(TruthTable.rigs(yaw));
        }
        assertEquals(grid, table.stream().map(Line::rig).toList());
        assertEquals(Set.of("butterfly", "loop", "rembrandt", "split", "none"),
                new TreeSet<>(table.stream().map(line -> line.truth().pattern()).collect(Collectors.toSet())));
        List<Line> differing = table.stream().filter(line -> !line.agrees()).toList();
        assertTrue(differing.size() <= ALLOWED * table.size(), differing.size() + " of " + table.size() + " classified otherwise");
        assertEquals(List.of(), differing.stream().filter(line -> line.edge().change() > TruthTable.EXCUSED).map(Line::csv).toList());
    }

    /** Rendered and classified as the code is now: a change of the head or of the classifier shows here. */
    @Test
    void aSampleMeasuredAnewIsAsInTheTable() throws IOException {
        double yaw = TruthTable.YAWS[1];
        List<Line> sample = new ArrayList<>(table().stream().filter(line -> line.rig().yaw() == yaw).toList());
        Collections.shuffle(sample, new Random(7));
        TruthTable.Bench bench = new TruthTable.Bench(yaw);
        List<String> changed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Line line : sample.subList(0, SAMPLE)) {
            String truth = bench.truth(line.rig()).pattern();
            String classified = bench.classified(line.rig());
            if (!truth.equals(line.truth().pattern()) || !classified.equals(line.classified())) {
                changed.add(line.csv() + " is " + truth + ", classified " + classified);
            }
            if (!truth.equals(classified) && line.agrees()) {
                wrong.add(line.csv() + " is " + truth + ", classified " + classified);
            }
        }
        assertTrue(wrong.size() <= 2 * ALLOWED * SAMPLE, "classified otherwise: " + wrong);
        assertTrue(changed.size() <= 0.15 * SAMPLE, "the table is out of date, run releng/truth/generate: " + changed);
    }
}
