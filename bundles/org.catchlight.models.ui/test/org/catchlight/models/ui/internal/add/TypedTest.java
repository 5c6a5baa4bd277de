package org.catchlight.models.ui.internal.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void namesAreJudgedWhileTheyAreTyped() {
        List<String> taken = List.of("sd15", "SDXL");
        for (String good : List.of("a", "sd15-b", "v1.5_pruned", "0x", "_x")) {
            assertEquals("", ModelName.problem(good, taken), good);
        }
        for (String bad : List.of("", " ", "a b", "a/b", "..", ".a", "-a", "ä", "a:b", "x".repeat(101))) {
            assertNotEquals("", ModelName.problem(bad, taken), bad);
        }
        assertEquals("There is a model “sdxl” already; choose another name.", ModelName.problem("sdxl", taken));
    }

    @Test
    void pathsAreTakenAsOtherProgramsGiveThem() {
        Path wanted = Path.of("/models/my model");
        assertEquals(wanted, FolderQuestion.path("  /models/my model \n"));
        assertEquals(wanted, FolderQuestion.path("\"/models/my model\""));
        assertEquals(wanted, FolderQuestion.path("'/models/my model'"));
        assertEquals(wanted, FolderQuestion.path("file:///models/my%20model"));
        assertEquals(wanted, FolderQuestion.path("file:///models/my model"));
        assertEquals(Path.of(System.getProperty("user.home"), "models"), FolderQuestion.path("~/models"));
        assertEquals(Path.of("~x"), FolderQuestion.path("~x"));
        assertThrows(InvalidPathException.class, () -> FolderQuestion.path("file:%%%"));
        assertThrows(InvalidPathException.class, () -> FolderQuestion.path("a\0b"));
    }
}
