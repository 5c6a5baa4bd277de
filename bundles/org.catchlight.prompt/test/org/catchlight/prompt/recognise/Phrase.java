package org.catchlight.prompt.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;

/** One line of a list such as {@code phrases.tsv}, which explains itself. */
record Phrase(String words, String given, List<String> expected, List<String> may) {
    static List<Phrase> all(String file) throws IOException {
        try (InputStream in = Phrase.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Phrase::of).toList();
        }
    }

    private static Phrase of(String line) {
        String[] columns = line.split("\t", -1);
        return new Phrase(columns[0], columns[1], list(columns[2], ";"), list(columns[3], ","));
    }

    private static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    /** What is wrong with what the recogniser makes of it; empty if it is right. */
    List<String> faults(Recogniser recogniser) {
        List<Recognition> found = recogniser.recognise(words);
        if (expected.equals(List.of("none"))) {
            return found.stream().map(one -> "recognised " + one.words() + " as " + Changes.label(one.change())).toList();
        }
        Shot shot = Presets.blank();
        if (given.startsWith("headYaw=")) {
            shot.getStandIn().setHeadYaw(Double.parseDouble(given.substring(8)));
        }
        Shot before = org.eclipse.emf.ecore.util.EcoreUtil.copy(shot);
        Changes.apply(shot, found.stream().map(Recognition::change).toList(), Optional.empty());
        List<String> faults = new ArrayList<>(ShotExpectation.missed(shot, expected));
        faults.addAll(ShotExpectation.touched(before, shot, expected, may));
        return faults;
    }
}
