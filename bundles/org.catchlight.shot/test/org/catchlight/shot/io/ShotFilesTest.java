package org.catchlight.shot.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.shot.preset.Presets;
import org.catchlight.shot.preset.ShotParts;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShotFilesTest {
    @TempDir
    Path folder;

    @Test
    void aShotComesBackAsItWas() throws IOException {
        Shot shot = Presets.create("window-light");
        shot.setNotes("Zeile 1\nline 2\t“quoted” & <tagged> 写真 \uD83D\uDCF7 'x' \"y\" \r\n end ");
        shot.setSeed(Long.MIN_VALUE);
        shot.getCamera().setFocalLength(1.0 / 3);
        Path file = folder.resolve("a shot.shot");
        ShotFiles.save(shot, file);
        assertTrue(EcoreUtil.equals(shot, ShotFiles.load(file)));
        assertEquals(ShotFiles.toXmi(shot), Files.readString(file));
    }

    @Test
    void theTextIsTheSameForTheSameShotAndNamesItsSchema() {
        String text = ShotFiles.toXmi(Presets.create("loop"));
        assertEquals(text, ShotFiles.toXmi(EcoreUtil.copy(Presets.create("loop"))));
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), text);
        assertTrue(text.contains(" schemaVersion=\"1\""), text);
        assertFalse(text.contains("\r"));
        assertTrue(ShotFiles.toXmi(ShotFactory.eINSTANCE.createShot()).contains(" schemaVersion=\"1\""));
    }

    @Test
    void savingLeavesTheShotWhereItIs() throws IOException {
        Shot shot = Presets.blank();
        var resource = new ResourceImpl(URI.createURI("memory:shot"));
        resource.getContents().add(shot);
        shot.setSchemaVersion(0);
        ShotFiles.save(shot, folder.resolve("x.shot"));
        assertSame(resource, shot.eResource());
        assertEquals(0, shot.getSchemaVersion());
        assertEquals(1, ShotFiles.load(folder.resolve("x.shot")).getSchemaVersion());
        assertNull(ShotFiles.load(folder.resolve("x.shot")).eResource());
    }

    @Test
    void settingsOfAStageThatIsNotInstalledSurvive() throws IOException {
        Shot shot = Presets.blank();
        Step step = ShotFactory.eINSTANCE.createStep();
        step.setStage("com.example.studio.crisp");
        step.setEnabled(false);
        for (String[] pair : new String[][] {{"scale", "4"}, {"loras[0].name", " film <grain> & \"dust\"\n"}, {"empty", ""}}) {
            Setting setting = ShotFactory.eINSTANCE.createSetting();
            setting.setKey(pair[0]);
            setting.setValue(pair[1]);
            step.getSettings().add(setting);
        }
        shot.getRecipe().getSteps().add(1, step);
        Path file = folder.resolve("x.shot");
        ShotFiles.save(shot, file);
        Shot loaded = ShotFiles.load(file);
        ShotFiles.save(loaded, file);
        assertTrue(EcoreUtil.equals(step, ShotFiles.load(file).getRecipe().getSteps().get(1)));
    }

    @Test
    void missingPartsGetTheirDefaultsAndEmptyOnesStayEmpty() throws IOException {
        Shot bare = ShotFiles.fromXmi("<s:Shot xmlns:s='http://www.catchlight.org/shot/1'/>", "bare");
        assertEquals("Untitled", bare.getName());
        assertEquals(85, bare.getCamera().getFocalLength());
        assertEquals("neutral", bare.getFilm().getStock());
        assertTrue(bare.getRig().getLights().isEmpty());
        assertNotNull(bare.getBrief());
        assertEquals(ShotParts.USUAL_STAGES, bare.getRecipe().getSteps().stream().map(Step::getStage).toList());
        Shot empty = ShotFiles.fromXmi("<s:Shot xmlns:s='http://www.catchlight.org/shot/1'><recipe/></s:Shot>", "empty");
        assertTrue(empty.getRecipe().getSteps().isEmpty());
    }

    @Test
    void whatXmlCannotHoldIsReplacedRatherThanLosingTheShot() throws IOException {
        Shot shot = Presets.blank();
        shot.setName("a\u0000b\uD800c\u001Bd");
        shot.getBrief().setMood(null);
        Shot back = ShotFiles.fromXmi(ShotFiles.toXmi(shot), "back");
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd", back.getName());
        assertEquals("", back.getBrief().getMood());
    }

    @Test
    void aNumberThatIsNoneIsNotSavedAndTheOldFileStays() throws IOException {
        Shot shot = Presets.blank();
        Path file = folder.resolve("x.shot");
        ShotFiles.save(shot, file);
        byte[] before = Files.readAllBytes(file);
        shot.getRig().getLights().getFirst().setDistance(Double.NaN);
        var e = assertThrows(IOException.class, () -> ShotFiles.save(shot, file));
        assertTrue(e.getMessage().contains("x.shot") && e.getMessage().contains("The key's distance is not a number"), e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertThrows(IllegalArgumentException.class, () -> ShotFiles.toXmi(shot));
    }

    @Test
    void savingReplacesWholeFilesAndLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("x.shot");
        Files.writeString(file, "old ".repeat(100_000));
        ShotFiles.save(Presets.blank(), file);
        assertTrue(EcoreUtil.equals(Presets.blank(), ShotFiles.load(file)));
        assertEquals(List.of("x.shot"), names());
    }

    @Test
    void savingFollowsALinkAndKeepsPermissions() throws IOException {
        Path real = Files.writeString(folder.resolve("real.shot"), "old");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.shot"), real);
        ShotFiles.save(Presets.blank(), link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        assertEquals(ShotFiles.toXmi(Presets.blank()), Files.readString(real));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedWithTheMend() throws IOException {
        Files.writeString(folder.resolve("plain"), "x");
        for (Path target : new Path[] {folder.resolve("no/such/x.shot"), folder.resolve("plain/x.shot"), folder}) {
            var e = assertThrows(IOException.class, () -> ShotFiles.save(Presets.blank(), target));
            assertTrue(e.getMessage().contains(target.toString()) && e.getMessage().contains("Save") || e.getMessage().contains("save"),
                    e.getMessage());
        }
        assertEquals(List.of("plain"), names());
    }

    @Test
    void otherWritersOfXmiAreUnderstood() throws IOException {
        Shot shot = ShotFiles.fromXmi("""
                <?xml version="1.0" encoding="UTF-16"?>
                <!-- by another tool -->
                <x:Shot xmlns:x="http://www.catchlight.org/shot/1" xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" seed=" 12 ">
                  <name>In an &#x65;lement</name>
                  <notes xsi:nil="true"/>
                  <camera xsi:type="x:Camera" focalLength="5e1"/>
                </x:Shot>""", "other");
        assertEquals("In an element", shot.getName());
        assertEquals("", shot.getNotes());
        assertEquals(12, shot.getSeed());
        assertEquals(50, shot.getCamera().getFocalLength());
    }

    @Test
    void otherEncodingsAreReadFromBytes() throws IOException {
        String text = ShotFiles.toXmi(Presets.create("rim")).replace("name=\"Rim\"", "name=\"Gegenlicht für Zoë\"");
        Path file = folder.resolve("x.shot");
        Files.write(file, text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        assertEquals("Gegenlicht für Zoë", ShotFiles.load(file).getName());
        Files.write(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertEquals("Gegenlicht für Zoë", ShotFiles.load(file).getName());
        assertEquals("Gegenlicht für Zoë", ShotFiles.fromXmi("\uFEFF" + text, "x").getName());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
