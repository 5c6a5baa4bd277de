package org.catchlight.models.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary.Way;
import org.catchlight.models.TestFamily;
import org.catchlight.models.TestModels;
import org.catchlight.models.TinyGraph;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models come, change and go. */
class LibraryTest {
    @TempDir
    Path folder;
    private LibraryBench bench;
    private LibraryOnDisk library;

    @BeforeEach
    void open() throws Exception {
        bench = new LibraryBench(folder);
        library = bench.library();
    }

    private InstalledModel add(Path model, String id, Way way) throws ModelException {
        return library.add(model, id, way, new NullProgressMonitor());
    }

    @Test
    void aLinkedModelIsThereForEveryProgram() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        InstalledModel added = add(model, "portrait", Way.LINK);
        assertEquals(model, added.folder());
        assertEquals(State.READY, added.state());
        assertEquals("model:portrait", added.engineId());
        assertEquals("test", added.family());
        assertFalse(added.copied());
        assertEquals(List.of(added), library.models());
        assertEquals(List.of(added), new LibraryBench(folder).library().models());
        library.remove("portrait");
        assertEquals(List.of(), library.models());
        assertTrue(Files.exists(model.resolve("unet/model.onnx")), "the user's own folder stays");
        assertEquals(List.of(), bench.log());
    }

    @Test
    void aCopyIsWholeAndGoesWithTheModel() throws Exception {
        Path model = TestModels.createLarge(folder.resolve("portrait"), 3);
        TestModels.write(model, "README.md", "Licence: ours");
        TestModels.write(model, "unet/diffusion_pytorch_model.safetensors", "weights that are not used");
        TestModels.write(model, ".git/config", "hidden");
        InstalledModel linked = add(model, "linked", Way.LINK);
        InstalledModel copy = add(model, "copy", Way.COPY);
        assertEquals(linked.hash(), copy.hash(), "the same content has the same hash");
        assertEquals(linked.bytes(), copy.bytes());
        assertTrue(copy.copied());
        assertEquals(library.place().resolve("copy"), copy.folder());
        assertEquals(-1, Files.mismatch(model.resolve("unet/model.onnx_data"), copy.folder().resolve("unet/model.onnx_data")));
        assertTrue(Files.exists(copy.folder().resolve("README.md")), "what people read comes along");
        assertFalse(Files.exists(copy.folder().resolve("unet/diffusion_pytorch_model.safetensors")), "what is not read stays");
        assertFalse(Files.exists(copy.folder().resolve(".git")));
        Trees.delete(model);
        assertEquals(List.of(State.READY, State.MISSING), library.models().stream().map(InstalledModel::state).toList());
        library.remove("copy");
        library.remove("linked");
        assertEquals(List.of(".lock"), bench.inPlace());
    }

    @Test
    void theHashKnowsNamesAndContents() throws Exception {
        String hash = add(TestModels.create(folder.resolve("a")), "a", Way.LINK).hash();
        assertEquals(hash, add(TestModels.create(folder.resolve("b")), "b", Way.LINK).hash());
        Path other = TestModels.create(folder.resolve("c"), new TinyGraph().weight(0.75f));
        assertNotEquals(hash, add(other, "c", Way.LINK).hash());
        Path renamed = TestModels.create(folder.resolve("d"));
        Files.move(renamed.resolve("unet/config.json"), renamed.resolve("unet/settings.json"));
        assertNotEquals(hash, add(renamed, "d", Way.LINK).hash());
        // SHA-256 by another way than the library's: names, zero, size, content.
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        for (String name : List.of("model_index.json", "scheduler/scheduler_config.json", "unet/config.json", "unet/model.onnx")) {
            byte[] content = Files.readAllBytes(folder.resolve("a").resolve(name));
            digest.update((name + "\0").getBytes());
            digest.update(java.math.BigInteger.valueOf(content.length).add(java.math.BigInteger.ONE.shiftLeft(64)).toByteArray(), 1, 8);
            digest.update(content);
        }
        assertEquals(java.util.HexFormat.of().formatHex(digest.digest()), hash);
    }

    @Test
    void changedFilesAreSeenAndCheckedAnew() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        InstalledModel first = add(model, "portrait", Way.LINK);
        Files.setLastModifiedTime(model.resolve("unet/config.json"), FileTime.fromMillis(1));
        InstalledModel touched = library.find("portrait").orElseThrow();
        assertEquals(State.CHANGED, touched.state());
        assertTrue(touched.message().startsWith("unet/config.json "), touched.message());
        assertEquals(first, library.recheck("portrait", new NullProgressMonitor()), "it was only touched");
        Files.write(model.resolve("unet/model.onnx"), new TinyGraph().weight(1, 2, 3).bytes());
        assertEquals(State.CHANGED, library.models().getFirst().state());
        InstalledModel second = library.recheck("portrait", new NullProgressMonitor());
        assertEquals(State.READY, second.state());
        assertNotEquals(first.hash(), second.hash());
        assertEquals(first.added(), second.added());
        Files.write(model.resolve("unet/model.onnx"), new byte[] {1, 2, 3});
        ModelException bad = assertThrows(ModelException.class, () -> library.recheck("portrait", new NullProgressMonitor()));
        assertTrue(bad.getMessage().contains("unet/model.onnx"), bad.getMessage());
        assertEquals(State.CHANGED, library.models().getFirst().state());
        Files.delete(model.resolve("unet/model.onnx"));
        assertEquals("unet/model.onnx is gone or cannot be read.", library.models().getFirst().message());
        Trees.delete(model);
        assertEquals(State.MISSING, library.models().getFirst().state());
        assertThrows(ModelException.class, () -> library.recheck("portrait", new NullProgressMonitor()));
    }

    @Test
    void aModelThatStoppedRunningStaysSoUntilItRuns() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        add(model, "portrait", Way.LINK);
        bench.refuseToOpen("no kernel for this");
        assertThrows(ModelException.class, () -> library.recheck("portrait", new NullProgressMonitor()));
        InstalledModel broken = library.find("portrait").orElseThrow();
        assertEquals(State.CHANGED, broken.state());
        assertTrue(broken.message().contains("no kernel for this"), broken.message());
        bench.refuseToOpen("");
        assertEquals(State.READY, library.recheck("portrait", new NullProgressMonitor()).state());
    }

    @Test
    void familiesComeAndGo() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        add(model, "portrait", Way.LINK);
        AtomicInteger told = new AtomicInteger();
        AutoCloseable listening = library.onChange(changed -> told.incrementAndGet());
        library.removeFamily(bench.family());
        assertEquals(1, told.get());
        assertEquals(State.NO_FAMILY, library.models().getFirst().state());
        assertEquals("", library.inspect(model, new NullProgressMonitor()).family());
        library.addFamily(new TestFamily());
        assertEquals(2, told.get());
        assertEquals(State.READY, library.models().getFirst().state());
        listening.close();
        library.remove("portrait");
        assertEquals(2, told.get());
    }

    @Test
    void changesOfOtherProgramsAreSeenAndTold() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (AutoCloseable listening = library.onChange(changed -> told.incrementAndGet())) {
            Path model = TestModels.create(folder.resolve("portrait"));
            new LibraryBench(folder).library().add(model, "portrait", Way.LINK, new NullProgressMonitor());
            assertEquals(0, told.get());
            assertEquals(1, library.models().size());
            for (int wait = 0; wait < 500 && told.get() == 0; wait++) {
                Thread.sleep(10);
            }
            assertEquals(1, told.get());
            library.models();
            Thread.sleep(50);
            assertEquals(1, told.get(), "nothing is told twice");
        }
    }

    @Test
    void namesAreWhatEverySystemCanHave() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        for (String bad : List.of("", ".", "..", "a/b", "a\\b", "../x", ".hidden", "con", "NUL.txt", "lpt1", "a b", "ä", "x.", "a.json", "a:b",
                "x".repeat(65), "-rf", "a\nb")) {
            ModelException refused = assertThrows(ModelException.class, () -> add(model, bad, Way.LINK), bad);
            assertTrue(refused.getMessage().contains("cannot be the name"), refused.getMessage());
        }
        add(model, "Portrait", Way.LINK);
        assertThrows(ModelException.class, () -> add(TestModels.create(folder.resolve("b")), "portrait", Way.LINK), "on some systems the same");
        ModelException twice = assertThrows(ModelException.class, () -> add(model, "other", Way.LINK));
        assertTrue(twice.getMessage().contains("as model:Portrait"), twice.getMessage());
        assertEquals(1, library.models().size());
        assertThrows(ModelException.class, () -> library.remove("nothing"));
        assertThrows(ModelException.class, () -> library.remove("../portrait"));
    }

    @Test
    void namesAreSuggestedFromFolders() throws Exception {
        String hash = "0123456789abcdef0123456789abcdef01234567";
        assertEquals("sdxl-turbo", library.suggestId(folder.resolve("models--stabilityai--sdxl-turbo/snapshots/" + hash)));
        assertEquals("sdxl-turbo", library.suggestId(folder.resolve("sdxl-turbo/onnx/")));
        assertEquals("Portr-t-v2.1", library.suggestId(folder.resolve("Porträt v2.1!")));
        assertEquals("model-con", library.suggestId(folder.resolve("con")));
        assertEquals("model", library.suggestId(folder.resolve("…")));
        assertEquals("model", library.suggestId(Path.of("/")));
        add(TestModels.create(folder.resolve("portrait")), "portrait", Way.LINK);
        assertEquals("portrait-2", library.suggestId(folder.resolve("portrait")));
        String lengthy = library.suggestId(folder.resolve("x".repeat(200)));
        assertTrue(ModelIds.valid(lengthy), lengthy);
    }

    @Test
    void thePlaceIsKeptAndSharedAndMustBeWritable() throws Exception {
        assertEquals(folder.resolve("home/models"), library.place());
        Path elsewhere = folder.resolve("disk/library");
        LibraryOnDisk other = new LibraryBench(folder).library();
        other.place();
        library.use(elsewhere);
        assertEquals(elsewhere, library.place());
        assertEquals(elsewhere, other.place(), "another program sees it");
        assertEquals(List.of(), library.models());
        add(TestModels.create(folder.resolve("portrait")), "portrait", Way.LINK);
        assertEquals(1, other.models().size());
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(ModelException.class, () -> library.use(file));
        assertThrows(ModelException.class, () -> library.use(folder.resolve("portrait")));
        assertEquals(elsewhere, library.place());
        Files.writeString(folder.resolve("home/models.properties"), "place=relative\n");
        assertEquals(folder.resolve("home/models"), library.place());
        assertEquals(1, bench.log().size());
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertEquals(2, left.count(), "the entry and the lock");
        }
    }
}
