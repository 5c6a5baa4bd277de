package org.catchlight.models.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary.Way;
import org.catchlight.models.TestModels;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entry files that something else than the library wrote. */
class EntriesTest {
    @TempDir
    Path folder;
    private LibraryBench bench;
    private LibraryOnDisk library;
    private Path entry;
    private String good;

    @BeforeEach
    void open() throws Exception {
        bench = new LibraryBench(folder);
        library = bench.library();
        library.add(TestModels.create(folder.resolve("portrait")), "portrait", Way.LINK, new NullProgressMonitor());
        entry = library.place().resolve("portrait.json");
        good = Files.readString(entry);
    }

    private void leftOut(String text) throws Exception {
        int logged = bench.log().size();
        Files.writeString(entry, text);
        assertEquals(List.of(), library.models(), text);
        library.models();
        assertEquals(logged + 1, bench.log().size(), "one line, once");
        assertTrue(bench.log().getLast().contains(entry.toString()), bench.log().getLast());
        assertTrue(bench.log().getLast().lines().count() == 1 && bench.log().getLast().contains("delete it"), bench.log().getLast());
    }

    @Test
    void whatIsDamagedOrHostileIsLeftOut() throws Exception {
        leftOut("");
        leftOut(good.substring(0, good.length() / 2));
        leftOut(good.replace("\"version\" : 1", "\"version\" : 2"));
        leftOut(good.replace("\"family\" : \"test\"", "\"family\" : 3"));
        leftOut(good.replaceFirst("\"folder\" : \"[^\"]*\"", "\"folder\" : \"relative\""));
        leftOut(good.replaceFirst("\"folder\" : \"[^\"]*\"", "\"folder\" : \"/a\\\\u0000b\""));
        leftOut(good.replaceFirst("\"hash\" : \"[^\"]*\"", "\"hash\" : \"<script>\""));
        leftOut(good.replaceFirst("\"added\" : \"[^\"]*\"", "\"added\" : \"yesterday\""));
        leftOut(good.replace("unet/model.onnx", "../../etc/passwd"));
        leftOut(good.replace("unet/model.onnx", "/etc/passwd"));
        leftOut(good.replaceFirst("(?s)\"files\" : \\[.*\\]", "\"files\" : []"));
        leftOut(good.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 1e99"));
        leftOut("[" + good + "]");
        leftOut("{\"a\":".repeat(50_000));
        Files.writeString(entry, good);
        assertEquals(1, library.models().size(), "mended");
    }

    @Test
    void noEntryCanMakeTheLibraryDeleteWhatIsNotItsOwn() throws Exception {
        Path precious = TestModels.create(folder.resolve("precious"));
        Files.writeString(entry, good.replace("\"copied\" : false", "\"copied\" : true").replaceFirst("\"folder\" : \"[^\"]*\"",
                "\"folder\" : \"" + precious + "\""));
        InstalledModel model = library.find("portrait").orElseThrow();
        assertEquals(library.place().resolve("portrait"), model.folder());
        assertEquals(State.MISSING, model.state());
        library.remove("portrait");
        assertTrue(Files.exists(precious.resolve("unet/model.onnx")));
        // A link in place of the copy: only the link goes.
        Files.writeString(entry, good.replace("\"copied\" : false", "\"copied\" : true"));
        Files.createSymbolicLink(library.place().resolve("portrait"), precious);
        library.remove("portrait");
        assertTrue(Files.exists(precious.resolve("unet/model.onnx")));
        assertEquals(List.of(".lock"), bench.inPlace());
    }

    @Test
    void strangeFilesAreNoEntries() throws Exception {
        Files.writeString(library.place().resolve("con.json"), good);
        Files.writeString(library.place().resolve("a b.json"), good);
        Files.writeString(library.place().resolve(".hidden.json"), good);
        Files.createDirectory(library.place().resolve("folder.json"));
        Files.writeString(library.place().resolve("readme.txt"), good);
        assertEquals(List.of("portrait"), library.models().stream().map(InstalledModel::id).toList());
        assertEquals(3, bench.log().size(), bench.log()::toString);
        ModelException taken = assertThrows(ModelException.class,
                () -> library.add(TestModels.create(folder.resolve("b")), "folder", Way.LINK, new NullProgressMonitor()));
        assertTrue(taken.getMessage().contains("There is something called folder"), taken.getMessage());
    }

    @Test
    void aDamagedEntryCanBeRemoved() throws Exception {
        Files.writeString(entry, "{");
        assertThrows(ModelException.class, () -> library.recheck("portrait", new NullProgressMonitor()));
        library.remove("portrait");
        assertFalse(Files.exists(entry));
        assertTrue(Files.exists(folder.resolve("portrait/unet/model.onnx")));
    }

    @Test
    void controlCharactersReachNobody() throws Exception {
        Files.writeString(entry, good.replace("Test model", "Test\\u001b[31m\\nmodel"));
        assertTrue(library.models().getFirst().summary().startsWith("Test [31m model"), library.models().getFirst().summary());
    }

    @Test
    void anyBytesAreAnEntryOrLeftOut() throws Exception {
        Random random = new Random(11);
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int run = 0; run < 500; run++) {
            byte[] spoilt = bytes.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) (random.nextInt(10) == 0 ? random.nextInt(256) : "{}[]\":,0 -/\\.eat".charAt(
                        random.nextInt(16)));
            }
            int logged = bench.log().size();
            // Same length and within a millisecond: a file of its own each, so that none is mistaken for another.
            Path one = library.place().resolve("fuzz-" + run + ".json");
            Files.write(one, spoilt);
            boolean found = library.find("fuzz-" + run).isPresent();
            assertEquals(found ? 0 : 1, bench.log().size() - logged);
            read += found ? 1 : 0;
            if (found) {
                library.remove("fuzz-" + run);
                assertTrue(Files.exists(folder.resolve("portrait/unet/model.onnx")));
            }
            Files.deleteIfExists(one);
        }
        assertTrue(read > 20 && read < 480, read + " of 500 were read");
    }
}
