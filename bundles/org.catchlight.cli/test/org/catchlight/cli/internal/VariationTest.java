package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.catchlight.prompt.vary.Element;
import org.catchlight.prompt.vary.Variant;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariationTest {
    @TempDir
    Path folder;

    @Test
    void valuesArePartedByCommasOrByBars() throws Failure {
        assertEquals(new Variation(Element.FILM, List.of("HP5", "Portra 400")), Variation.of("film=HP5,Portra 400"));
        assertEquals(new Variation(Element.LIGHT, List.of("Rembrandt, hard", "split")), Variation.of("light=Rembrandt, hard|split"));
        assertTrue(assertThrows(Failure.class, () -> Variation.of("shoes=red")).getMessage().contains("expression"));
    }

    @Test
    void choicesAreMadeTakeByTake() {
        Bench bench = new Bench(folder);
        Shot shot = Presets.blank();
        assertEquals(List.of(), Variation.choices(Path.of("a.shot"), shot, 1, 3, folder, bench.session.console()));
        shot.getBrief().setMood("{calm|tense}");
        List<Variant> takes = Variation.choices(Path.of("a.shot"), shot, 5, 3, folder, bench.session.console());
        assertEquals(List.of(5L, 6L, 7L), takes.stream().map(take -> take.shot().getSeed()).toList());
        takes.forEach(take -> assertEquals(take.label(), take.shot().getBrief().getMood()));
    }

    @Test
    void aSheetHasAPictureForEachTake() throws Exception {
        List<SheetPicture.Labelled> pictures = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            BufferedImage picture = new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB);
            picture.createGraphics().fillRect(0, 0, 80, 100);
            Path file = folder.resolve(i + ".png");
            ImageIO.write(picture, "png", file.toFile());
            pictures.add(new SheetPicture.Labelled(file, "film: " + i));
        }
        Path sheet = folder.resolve("sheet.png");
        SheetPicture.write("Only this differs: film", pictures, sheet);
        BufferedImage read = ImageIO.read(sheet.toFile());
        assertEquals(2 * (360 + 16) + 16, read.getWidth());
        assertEquals(0xffffffff, read.getRGB(16 + 180, 46 + 225));
        assertEquals(0xff262626, read.getRGB(16 + 376 + 180, 46 + 496 + 225), "the fourth place is empty");
    }
}
