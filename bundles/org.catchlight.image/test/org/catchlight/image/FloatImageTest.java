package org.catchlight.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.catchlight.image.internal.SpillFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloatImageTest {
    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        System.clearProperty(FloatImage.SPILL_PROPERTY);
        System.clearProperty(SpillFile.FOLDER_PROPERTY);
    }

    private static FloatImage random(int width, int height, int channels, long seed) {
        Random random = new Random(seed);
        FloatImage image = FloatImage.create(width, height, channels);
        float[] row = new float[width * channels];
        for (int y = 0; y < height; y++) {
            for (int index = 0; index < row.length; index++) {
                row[index] = random.nextFloat() * 4 - 2;
            }
            image.writeRow(0, y, width, row);
        }
        return image;
    }

    private FloatImage spilled(int width, int height, int channels, long seed) {
        System.setProperty(FloatImage.SPILL_PROPERTY, "0");
        System.setProperty(SpillFile.FOLDER_PROPERTY, folder.toString());
        FloatImage image = random(width, height, channels, seed);
        restore();
        return image;
    }

    @Test
    void aSpilledPictureIsTheSameAsOneOnTheHeap() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            int width = 1 + random.nextInt(90);
            int height = 1 + random.nextInt(60);
            int channels = 1 + random.nextInt(4);
            FloatImage heap = random(width, height, channels, round);
            FloatImage file = spilled(width, height, channels, round);
            assertFalse(heap.spilled());
            assertTrue(file.spilled());
            assertEquals(heap.contentHash(), file.contentHash());
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            int count = random.nextInt(width - x + 1);
            float[] expected = new float[count * channels];
            float[] actual = new float[count * channels];
            heap.readRow(x, y, count, expected);
            file.readRow(x, y, count, actual);
            assertArrayEquals(expected, actual);
            file.set(x, y, channels - 1, 42);
            assertEquals(42, file.get(x, y, channels - 1));
            assertNotEquals(heap.contentHash(), file.contentHash());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count(), "spill files have no name where the system allows it");
        }
    }

    @Test
    void aLargePictureSpillsByItselfAndKeepsItsCorners() {
        FloatImage image = FloatImage.create(6000, 3000, 3);
        assertTrue(image.spilled());
        float[] row = new float[3 * 6000];
        for (int y = 0; y < 3000; y++) {
            row[0] = y;
            row[row.length - 1] = -y;
            image.writeRow(0, y, 6000, row);
        }
        for (int y = 0; y < 3000; y += 37) {
            assertEquals(y, image.get(0, y, 0));
            assertEquals(-y, image.get(5999, y, 2));
            assertEquals(0, image.get(3000, y, 1));
        }
    }

    @Test
    void copiesAreIndependent() {
        for (FloatImage image : new FloatImage[] {random(20, 10, 3, 1), spilled(20, 10, 3, 1)}) {
            FloatImage copy = image.copy();
            assertEquals(image.contentHash(), copy.contentHash());
            copy.set(3, 3, 1, 9);
            assertNotEquals(image.contentHash(), copy.contentHash());
            assertNotEquals(9, image.get(3, 3, 1));
        }
    }

    @Test
    void theHashTellsSizesApart() {
        assertNotEquals(FloatImage.create(4, 6, 1).contentHash(), FloatImage.create(6, 4, 1).contentHash());
        assertNotEquals(FloatImage.create(4, 6, 1).contentHash(), FloatImage.create(4, 2, 3).contentHash());
        FloatImage negativeZero = FloatImage.create(4, 6, 1);
        negativeZero.set(0, 0, 0, -0f);
        assertNotEquals(FloatImage.create(4, 6, 1).contentHash(), negativeZero.contentHash());
    }

    @Test
    void absurdSizesAreRefusedBeforeAnythingIsAllocated() {
        assertThrows(IllegalArgumentException.class, () -> FloatImage.create(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> FloatImage.create(16385, 16384, 4));
        assertThrows(IllegalArgumentException.class, () -> FloatImage.create(0, 5, 3));
        assertThrows(IllegalArgumentException.class, () -> FloatImage.create(5, -1, 3));
    }

    @Test
    void accessOutsideIsRefused() {
        for (FloatImage image : new FloatImage[] {random(8, 4, 3, 1), spilled(8, 4, 3, 1)}) {
            float[] row = new float[24];
            assertThrows(IndexOutOfBoundsException.class, () -> image.readRow(1, 0, 8, row));
            assertThrows(IndexOutOfBoundsException.class, () -> image.readRow(0, 4, 1, row));
            assertThrows(IndexOutOfBoundsException.class, () -> image.get(8, 0, 0));
            assertThrows(IndexOutOfBoundsException.class, () -> image.get(0, 0, 3));
            assertThrows(IndexOutOfBoundsException.class, () -> image.set(-1, 0, 0, 1));
        }
    }

    @Test
    void aFolderWithoutRoomIsNamed() {
        System.setProperty(FloatImage.SPILL_PROPERTY, "0");
        System.setProperty(SpillFile.FOLDER_PROPERTY, folder.resolve("missing").toString());
        UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> FloatImage.create(10, 10, 3));
        assertTrue(failure.getMessage().contains("missing"), failure.getMessage());
    }

    @Test
    void shrinkingKeepsTheMeanAndGrowingKeepsFlatAreas() {
        FloatImage image = random(120, 90, 3, 5);
        FloatImage small = image.resized(31, 17);
        for (int channel = 0; channel < 3; channel++) {
            assertEquals(mean(image, channel), mean(small, channel), 1e-4);
        }
        FloatImage flat = FloatImage.create(5, 7, 1);
        for (int y = 0; y < 7; y++) {
            flat.writeRow(0, y, 5, new float[] {3, 3, 3, 3, 3});
        }
        FloatImage large = flat.resized(33, 21);
        for (int y = 0; y < 21; y++) {
            for (int x = 0; x < 33; x++) {
                assertEquals(3, large.get(x, y, 0), 1e-5);
            }
        }
        assertSame(image, image.resized(120, 90));
    }

    @Test
    void halvingAveragesBlocks() {
        FloatImage image = random(8, 6, 1, 3);
        FloatImage half = image.resized(4, 3);
        float expected = (image.get(2, 2, 0) + image.get(3, 2, 0) + image.get(2, 3, 0) + image.get(3, 3, 0)) / 4;
        assertEquals(expected, half.get(1, 1, 0), 1e-6);
    }

    @Test
    void cropsTakeThePartAskedFor() {
        FloatImage image = random(30, 20, 3, 2);
        FloatImage part = image.crop(7, 5, 11, 9);
        for (int y = 0; y < 9; y++) {
            for (int x = 0; x < 11; x++) {
                assertEquals(image.get(x + 7, y + 5, 2), part.get(x, y, 2));
            }
        }
        assertThrows(IndexOutOfBoundsException.class, () -> image.crop(20, 0, 11, 5));
    }

    private static double mean(FloatImage image, int channel) {
        double sum = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                sum += image.get(x, y, channel);
            }
        }
        return sum / image.width() / image.height();
    }
}
