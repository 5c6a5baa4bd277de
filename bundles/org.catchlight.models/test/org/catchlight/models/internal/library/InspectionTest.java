package org.catchlight.models.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.catchlight.models.Finding;
import org.catchlight.models.Finding.Severity;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.ModelLibrary.Way;
import org.catchlight.models.ModelReport;
import org.catchlight.models.TestFamily;
import org.catchlight.models.TestModels;
import org.catchlight.models.TinyGraph;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.OnnxException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a folder or file that a user brings. */
class InspectionTest {
    private static final String EXPORT = "optimum-cli export onnx --task text-to-image --model ";
    @TempDir
    Path folder;
    private LibraryBench bench;
    private LibraryOnDisk library;

    @BeforeEach
    void open() throws Exception {
        bench = new LibraryBench(folder);
        library = bench.library();
    }

    /** Neither looked into nor added: an exception. */
    private String refused(Path path) {
        ModelException inspected = assertThrows(ModelException.class, () -> library.inspect(path, new NullProgressMonitor()));
        assertThrows(ModelException.class, () -> library.add(path, "x", Way.LINK, new NullProgressMonitor()));
        assertEquals(List.of(), library.models());
        return inspected.getMessage() + " " + inspected.mend();
    }

    /** Looked into, but not usable: its worst finding. */
    private String unusable(Path path) throws ModelException {
        ModelReport report = library.inspect(path, new NullProgressMonitor());
        assertFalse(report.usable());
        ModelException adding = assertThrows(ModelException.class, () -> library.add(path, "x", Way.LINK, new NullProgressMonitor()));
        Finding worst = report.findings().getFirst();
        assertTrue(adding.getMessage().contains(worst.message()), adding.getMessage());
        assertEquals(worst.mend(), adding.mend());
        return worst.message() + " " + worst.mend();
    }

    private Path file(String name, byte... content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private void has(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void aModelIsWhatItsFamilySays() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        ModelReport report = library.inspect(model, null);
        assertEquals("test", report.family());
        assertTrue(report.usable());
        assertEquals(List.of(), report.findings());
        Files.delete(model.resolve("scheduler/scheduler_config.json"));
        ModelReport warned = library.inspect(model, new NullProgressMonitor());
        assertTrue(warned.usable());
        assertEquals(Severity.WARNING, warned.findings().getFirst().severity());
        assertEquals("x", library.add(model, "x", Way.LINK, new NullProgressMonitor()).id());
    }

    @Test
    void filesInPlaceOfFolders() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        has(refused(folder.resolve("nowhere")), "nowhere is not there.");
        has(refused(model.resolve(ModelFolder.INDEX)), "one file of a model", "Give the model's folder: " + model);
        has(refused(model.resolve("unet/model.onnx")), "one file of a model", "Give the model's folder: " + model);
        has(refused(file("alone.onnx")), "a graph alone");
        has(refused(file("a.safetensors")), "cannot be opened yet", EXPORT);
        has(refused(file("a.ckpt")), "PyTorch checkpoint, which is never read", EXPORT);
        has(refused(file("a.PT")), "never read");
        has(refused(file("pytorch_model.bin", (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)), "never read");
        has(refused(file("old.bin", (byte) 0x80, (byte) 2)), "never read");
        has(refused(file("data.bin", (byte) 1)), "is no model");
        has(refused(file("a.zip")), "is an archive.", "Unpack it");
        has(refused(file("a.gguf")), "for other programs");
        has(refused(file("a.txt")), "is no model");
    }

    @Test
    void foldersThatAreNoModel() throws Exception {
        has(unusable(Files.createDirectories(folder.resolve("empty"))), "The folder is empty.");
        file("texts/a.txt");
        has(unusable(folder.resolve("texts")), "there is no model_index.json in it");
        file("pickles/a.ckpt");
        file("pickles/unet/b.bin");
        has(refused(folder.resolve("pickles")), "has only PyTorch checkpoints", EXPORT + "MODEL FOLDER");
        file("other/a.gguf");
        has(unusable(folder.resolve("other")), "for other programs");
        file("graphs/unet/model.onnx", new TinyGraph().bytes());
        has(unusable(folder.resolve("graphs")), "no model_index.json that says how they belong together");
        Path torch = TestModels.create(folder.resolve("torch form"));
        Files.move(torch.resolve("unet/model.onnx"), torch.resolve("unet/model.safetensors"));
        has(unusable(torch), "safetensors but no ONNX graphs", EXPORT + '"' + torch + "\" \"" + torch + "-onnx\"");
        Files.move(torch.resolve("unet/model.safetensors"), torch.resolve("unet/model.bin"));
        has(refused(torch), "has only PyTorch checkpoints", torch + "-onnx");
        Files.delete(torch.resolve("unet/model.bin"));
        has(unusable(torch), "None of its parts has an ONNX graph");
    }

    @Test
    void foldersTooHighOrTooLow() throws Exception {
        Path model = TestModels.create(folder.resolve("cellar/models--studio--portrait/snapshots/0123/"));
        has(unusable(model.resolve("unet")), "is only a part of a model.", "Give the model's folder: " + model);
        has(unusable(model.getParent()), "further inside", "Give its folder: " + model);
        has(unusable(folder.resolve("cellar")), "further inside", "Give its folder: " + model);
        TestModels.create(folder.resolve("cellar/second"));
        has(unusable(folder.resolve("cellar")), "several models inside: second, models--studio--portrait/snapshots/0123.");
    }

    @Test
    void modelsOfNobody() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        TestModels.write(model, ModelFolder.INDEX, "{\"_class_name\": \"Ornithopter\\nPipeline\"}");
        has(unusable(model), "Nothing that is installed can run a Ornithopter Pipeline; known are Test test.");
        TestModels.write(model, ModelFolder.INDEX, "{}");
        has(unusable(model), "does not say of which kind");
        TestModels.write(model, ModelFolder.INDEX, "{\"_class_name\":");
        has(unusable(model), "model_index.json is not valid JSON");
        library.removeFamily(bench.family());
        TestModels.write(model, ModelFolder.INDEX, "{\"_class_name\": \"TestPipeline\"}");
        has(unusable(model), "no family is installed");
    }

    @Test
    void theFamilyThatFindsLeastWrongWins() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        library.removeFamily(bench.family());
        library.addFamily(new Saying("strict", Finding.error("", "No.", "")));
        library.addFamily(new TestFamily("kind", "TestPipeline"));
        library.addFamily(new Saying("broken", null));
        assertEquals("kind", library.inspect(model, null).family());
        assertEquals(1, bench.log().size());
        assertTrue(bench.log().getFirst().contains("The family broken failed"), bench.log().getFirst());
    }

    private record Saying(String id, Finding finding) implements ModelFamily {
        @Override
        public String label() {
            return id;
        }

        @Override
        public Optional<ModelReport> inspect(ModelFolder model, IProgressMonitor monitor) {
            if (finding == null) {
                throw new IllegalStateException("as ever");
            }
            return Optional.of(new ModelReport(id, id, "", java.util.Map.of(), List.of(finding)));
        }
    }

    @Test
    void graphsThatDoNotFit() throws Exception {
        has(unusable(TestModels.create(folder.resolve("a"), new TinyGraph().named("pixels", "out_sample"))), "has no input 'sample'");
        has(unusable(TestModels.create(folder.resolve("b"), new TinyGraph().of(ElementType.INT64, new byte[8]))), "as int64 where");
        has(unusable(TestModels.create(folder.resolve("c"), new TinyGraph().external("w.bin"))), "w.bin, which is not beside it",
                "Keep the model and its files of weights together in one folder.");
        has(unusable(TestModels.create(folder.resolve("d"), new TinyGraph().external("../../secret"))), "outside of its folder");
        Path hidden = TestModels.create(folder.resolve("hidden"), new TinyGraph().external(".weights"));
        Files.write(hidden.resolve("unet/.weights"), new TinyGraph().weightBytes());
        ModelException unseen = assertThrows(ModelException.class, () -> library.add(hidden, "x", Way.COPY, new NullProgressMonitor()));
        has(unseen.getMessage(), "unet/.weights has weights but is a hidden file.");
        Path cut = TestModels.create(folder.resolve("e"));
        byte[] whole = Files.readAllBytes(cut.resolve("unet/model.onnx"));
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(cut.resolve("unet/model.onnx"), java.util.Arrays.copyOf(whole, length));
            has(unusable(cut), "unet/model.onnx");
        }
    }

    @Test
    void linksThatLeadOut() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        Path outside = Files.move(model.resolve("unet/model.onnx"), folder.resolve("outside.onnx"));
        Files.createSymbolicLink(model.resolve("unet/model.onnx"), outside);
        has(unusable(model), "unet/model.onnx is a link that leads out of the model's folder, to " + outside);
        Files.delete(outside);
        has(unusable(model), "unet/model.onnx is a link that leads nowhere.");
    }

    @Test
    void tooMuchIsNotLookedAt() throws Exception {
        Path heap = Files.createDirectories(folder.resolve("heap"));
        for (int i = 0; i < 5002; i++) {
            Files.createFile(heap.resolve("f" + i));
        }
        has(refused(heap), "too much in it for a model");
        TestModels.create(heap);
        has(unusable(heap), "more than 5000 files");
        Path deep = folder.resolve("deep");
        Path at = deep;
        for (int i = 0; i < 12; i++) {
            at = at.resolve("d");
        }
        Files.createDirectories(at);
        has(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refused(deep)), "too much in it");
    }

    @Test
    void graphsThatTheRuntimeDoesNotTake() throws Exception {
        Path model = TestModels.create(folder.resolve("portrait"));
        bench.refuseToOpen("no kernel for Frobnicate");
        ModelReport report = library.check(model, new NullProgressMonitor());
        assertEquals(1, report.findings().size());
        has(report.findings().getFirst().message(), "unet/model.onnx", "no kernel for Frobnicate.");
        assertThrows(ModelException.class, () -> library.add(model, "x", Way.COPY, new NullProgressMonitor()));
        assertEquals(List.of(".lock"), Files.exists(library.place()) ? bench.inPlace() : List.of(".lock"));
        bench.refuseToOpen("it needs 40 GB", OnnxException.Reason.MEMORY);
        assertEquals(Severity.WARNING, library.check(model, new NullProgressMonitor()).findings().getFirst().severity());
        assertEquals("x", library.add(model, "x", Way.LINK, new NullProgressMonitor()).id(), "another machine has the memory");
    }
}
