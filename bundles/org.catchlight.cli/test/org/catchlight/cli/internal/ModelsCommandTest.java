package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ModelLibrary;
import org.catchlight.stage.StageCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {
    @TempDir
    Path folder;
    private Bench bench;
    private final FakeLibrary library = new FakeLibrary();

    @BeforeEach
    void setUp() {
        bench = new Bench(folder).with(ModelLibrary.class, library).with(StageCatalog.class, new FakeCatalog());
    }

    private String model(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).toString();
    }

    private void done(String... arguments) {
        assertEquals(Failure.DONE, bench.run(arguments), bench.err());
        assertEquals(0, bench.complaints().size(), bench.err());
    }

    private void refused(int code, String expected, String... arguments) {
        assertEquals(code, bench.run(arguments), bench.err());
        assertEquals(1, bench.complaints().size(), bench.err());
        assertTrue(bench.complaints().getFirst().contains(expected), bench.err());
    }

    @Test
    void modelsAreAddedListedAndRemoved() throws IOException {
        done("models");
        assertTrue(bench.out().contains("no models in /library") && bench.out().contains("models add"), bench.out());
        done("models", "add", model("portrait"));
        assertEquals("Added model:portrait: Stable Diffusion XL, float16.", bench.out().strip());
        assertTrue(bench.err().contains("portrait: warning: There is no vae_encoder. Export it again."), bench.err());
        done("models", "add", model("other"), "--name", "model:studio", "--copy", "-q");
        assertTrue(library.models.get("studio").copied());
        done("models", "list");
        String[] lines = bench.out().split(System.lineSeparator());
        assertEquals(3, lines.length, bench.out());
        assertTrue(lines[0].matches("NAME +MODEL +SIZE +STATE +FOLDER"), lines[0]);
        assertTrue(lines[1].matches("portrait +Stable Diffusion XL, float16 +6\\.9 GB +ready +" + folder + "/portrait"), lines[1]);
        done("models", "remove", "model:portrait");
        assertTrue(bench.out().startsWith("Removed portrait; its folder " + folder), bench.out());
        done("models", "remove", "studio");
        assertEquals("Removed studio and deleted its copy.", bench.out().strip());
        refused(Failure.BAD_INPUT, "no model 'studio'", "models", "remove", "studio");
        assertTrue(library.models.isEmpty());
    }

    @Test
    void severalAtOnceNameTheBadOnesAndAddTheOthers() throws IOException {
        refused(Failure.BAD_INPUT, "unet/model.onnx is empty. Get it again.", "models", "add", model("bad"), model("good"));
        assertEquals(1, library.models.size());
        refused(Failure.BAD_INPUT, "--name x: is for one folder", "models", "add", model("a"), model("b"), "--name", "x");
    }

    @Test
    void whatGoesWrongHasItsExitCode() throws IOException {
        refused(Failure.BAD_INPUT, "is not there. Check the name.", "models", "add", folder.resolve("nowhere").toString());
        refused(Failure.BAD_INPUT, "unet/model.onnx is empty.", "models", "add", model("bad"));
        refused(Failure.FAILED, "takes 7 GB, and the disk has 1 GB free. Free some space.", "models", "add", model("full"));
        refused(Failure.BAD_INPUT, "nothing: there is no such model; the library is empty", "models", "info", "nothing");
        refused(Failure.BAD_INPUT, "FOLDER", "models", "add");
        refused(Failure.BAD_INPUT, "'lst'", "models", "lst");
        bench.cancellation.request();
        refused(Failure.FAILED, "cancelled", "models", "add", model("portrait"));
        assertTrue(library.models.isEmpty());
    }

    @Test
    void infoTellsOfModelsAndFolders() throws IOException {
        done("models", "add", model("portrait"));
        done("models", "info", "portrait");
        for (String expected : new String[] {"Engine     model:portrait", "State      ready", "Scheduler  Euler", "SHA-256    000",
            "Warning    There is no vae_encoder. Export it again.", "Note       Fine."}) {
            assertTrue(bench.out().contains(expected), bench.out());
        }
        done("models", "info", "model:portrait", "--json");
        assertTrue(bench.out().contains("\"engine\" : \"model:portrait\"") && bench.out().contains("\"usable\" : true"), bench.out());
        done("models", "info", model("bad"), "--json");
        assertTrue(bench.out().contains("\"severity\" : \"error\"") && !bench.out().contains("\"id\""), bench.out());
        done("models", "list", "--json");
        assertTrue(bench.out().contains("\"bytes\" : 6938000000"), bench.out());
        library.models.put("gone", new InstalledModel("gone", "xl", "Stable Diffusion XL", "", folder.resolve("gone"), false, 1, "0", Instant.EPOCH,
                State.MISSING, "Its folder is not there."));
        done("models", "info", "gone");
        assertTrue(bench.out().contains("missing: Its folder is not there."), bench.out());
        refused(Failure.BAD_INPUT, "Bring it back.", "models", "check", "gone");
    }

    @Test
    void checkSaysWhetherAModelCanBeUsed() throws IOException {
        done("models", "add", model("portrait"));
        done("models", "check", "portrait");
        assertTrue(bench.out().contains("It can be used."), bench.out());
        done("models", "check", model("portrait2"));
        assertTrue(bench.out().contains("Warning"), bench.out());
        refused(Failure.BAD_INPUT, "bad: cannot be used; there is an error", "models", "check", model("bad"));
        assertTrue(bench.out().contains("unet/model.onnx is empty."), bench.out());
    }

    @Test
    void thePlaceIsShownAndChanged() {
        done("models", "place");
        assertEquals("/library", bench.out().strip());
        done("models", "place", folder.resolve("elsewhere").toString());
        assertEquals(folder.resolve("elsewhere").toString(), bench.out().strip());
        refused(Failure.BAD_INPUT, "cannot be written", "models", "place", folder.resolve("bad").toString());
    }

    @Test
    void anEngineThatIsNoModelOfTheLibrarySaysHowToAddIt() {
        refused(Failure.BAD_INPUT, "--engine model:x: there is no such model in the library; choose org.example.engine, or add it with"
                + " 'catchlight models add FOLDER'", "render", "a.shot", "--engine", "model:x");
    }
}
