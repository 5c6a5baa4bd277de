package org.catchlight.shot.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.PresetLibrary.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetLibraryTest {
    @TempDir
    Path home;

    private PresetLibrary library() {
        return new PresetLibrary(home.resolve("presets"));
    }

    private List<String> names() {
        return library().list().entries().stream().map(Entry::name).toList();
    }

    @Test
    void aLibraryThatIsNotThereYetIsEmpty() {
        assertEquals(new PresetLibrary.Listing(List.of(), List.of()), library().list());
        assertFalse(Files.exists(home.resolve("presets")), "listing makes nothing");
    }

    @Test
    void whatIsAddedIsThereForTheNextToList() throws IOException {
        Shot shot = Presets.create("loop");
        library().add("  My key, with Ümlaut ", shot);
        library().add("beauty", Presets.create("butterfly"));
        assertEquals(List.of("beauty", "My key, with Ümlaut"), names());
        assertEquals("Loop", shot.getName(), "the shot itself stays");
        Entry entry = library().list().entries().get(1);
        assertEquals("My key, with Ümlaut", entry.shot().getName());
        assertEquals(shot.getRig().getLights().size(), entry.shot().getRig().getLights().size());
    }

    @Test
    void noPresetIsReplacedByAnother() throws IOException {
        library().add("One", Presets.create("loop"));
        assertThrows(FileAlreadyExistsException.class, () -> library().add("one", Presets.create("split")));
        Entry two = library().add("Two", Presets.create("split"));
        assertThrows(FileAlreadyExistsException.class, () -> library().rename(two, "ONE"));
        assertEquals(List.of("One", "Two"), names());
    }

    @Test
    void presetsAreRenamedAndRemoved() throws IOException {
        Entry entry = library().add("One", Presets.create("loop"));
        Entry renamed = library().rename(entry, "Uno");
        assertEquals("Uno", renamed.shot().getName());
        assertEquals(List.of("Uno"), names());
        assertEquals(renamed, library().rename(renamed, "Uno"));
        assertEquals("uno", library().rename(renamed, "uno").name(), "another case of its own letters");
        library().remove(library().list().entries().getFirst());
        library().remove(renamed);
        assertEquals(List.of(), names());
        Entry outside = new Entry("x", home.resolve("x.shot"), Presets.blank());
        Files.writeString(outside.file(), "mine");
        assertThrows(IOException.class, () -> library().remove(outside));
        assertTrue(Files.exists(outside.file()));
    }

    @Test
    void namesThatAreNoFileNamesAreRefused() {
        for (String name : new String[] {"", "  ", "../x", "a/b", "a\\b", ".hidden", "dot.", "a\nb", "x".repeat(81), "what?"}) {
            IOException refused = assertThrows(IOException.class, () -> library().add(name, Presets.blank()), name);
            assertTrue(refused.getMessage().contains("cannot be called"), refused.getMessage());
        }
    }

    @Test
    void damagedFilesAreReportedAndHarmNoOther() throws IOException {
        library().add("Good", Presets.create("loop"));
        Files.writeString(home.resolve("presets/empty.shot"), "");
        Files.writeString(home.resolve("presets/binary.shot"), "\u0000\u0001\u0002");
        Files.writeString(home.resolve("presets/hostile.shot"), "<!DOCTYPE x [<!ENTITY a \"a\">]><x>&a;</x>");
        Files.createDirectory(home.resolve("presets/folder.shot"));
        Files.writeString(home.resolve("presets/readme.txt"), "not a preset");
        PresetLibrary.Listing listing = library().list();
        assertEquals(List.of("Good"), listing.entries().stream().map(Entry::name).toList());
        assertEquals(4, listing.problems().size(), listing.problems().toString());
        for (String name : List.of("empty", "binary", "hostile", "folder")) {
            assertTrue(listing.problems().stream().anyMatch(problem -> problem.contains(name + ".shot")), listing.problems().toString());
        }
    }
}
