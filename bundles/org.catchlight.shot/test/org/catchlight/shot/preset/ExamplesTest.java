package org.catchlight.shot.preset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catchlight.shot.io.ShotFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The preset files are the one source; the examples are copies of them. After a change to a preset, run this test once with the
 * environment variable {@code CATCHLIGHT_WRITE_EXAMPLES=1}: it brings the presets into the form that Catchlight writes and copies them.
 */
class ExamplesTest {
    private static final Path PRESETS = Project.root().resolve("bundles/org.catchlight.shot/src/org/catchlight/shot/preset");
    private static final Path EXAMPLES = Project.root().resolve("examples");

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if ("1".equals(System.getenv("CATCHLIGHT_WRITE_EXAMPLES"))) {
            for (String id : presetFiles()) {
                ShotFiles.save(ShotFiles.load(PRESETS.resolve(id)), PRESETS.resolve(id));
            }
            for (String id : Presets.ids()) {
                Files.copy(PRESETS.resolve(id + ".shot"), EXAMPLES.resolve(id + ".shot"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<String> presetFiles() throws IOException {
        try (var files = Files.list(PRESETS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".shot")).sorted().toList();
        }
    }

    @Test
    void presetsAreInTheFormThatCatchlightWrites() throws IOException {
        var known = Presets.groups().stream().flatMap(group -> group.ids().stream()).map(id -> id
                + ".shot").collect(Collectors.toCollection(
                TreeSet::new));
        known.add("blank.shot");
        assertEquals(known, new TreeSet<>(presetFiles()));
        for (String name : presetFiles()) {
            Path file = PRESETS.resolve(name);
            String text = ShotFiles.toXmi(ShotFiles.load(file));
            assertEquals(text, Files.readString(file), file + " is not as Catchlight writes it; see ExamplesTest");
        }
    }

    @Test
    void examplesAreThePresets() throws IOException {
        for (String id : Presets.ids()) {
            byte[] preset = Files.readAllBytes(PRESETS.resolve(id + ".shot"));
            Path example = EXAMPLES.resolve(id + ".shot");
            assertArrayEquals(preset, Files.readAllBytes(example), example + " differs from its preset; see ExamplesTest");
        }
        try (var files = Files.list(EXAMPLES)) {
            var shots = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".shot"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Presets.ids().stream().map(id -> id + ".shot").collect(Collectors.toCollection(TreeSet::new)), shots);
        }
    }
}
