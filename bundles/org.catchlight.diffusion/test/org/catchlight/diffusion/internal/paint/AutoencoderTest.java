package org.catchlight.diffusion.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.image.FloatImage;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.internal.OnnxRuntimeComponent;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoencoderTest {
    private static final LatentFormat FORMAT = new LatentFormat(LinearAutoencoder.CHANNELS, LinearAutoencoder.FACTOR, 0.5f, 0.1f);
    @TempDir
    Path folder;
    private OnnxRuntimeComponent runtime;
    private Autoencoder autoencoder;

    @BeforeEach
    void start() throws Exception {
        runtime = new OnnxRuntimeComponent(() -> folder, (line, cause) -> { });
        autoencoder = new Autoencoder(ModelFolder.open(LinearAutoencoder.write(folder.resolve("model"))), FORMAT, runtime);
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    /** Soft colours, equal within each square of 8 × 8 pixels, −1 to 1. */
    private static FloatBuffer squares(int width, int height) {
        FloatBuffer picture = Buffers.floats(3 * width * height);
        for (int i = 0; i < picture.capacity(); i++) {
            double x = i % width / 8 * 8.0 / width;
            double y = i / width % height / 8 * 8.0 / height;
            picture.put(i, (float) (0.9 * Math.sin(3 * x + 5 * y + i / (width * height))));
        }
        return picture;
    }

    @Test
    void whatWasEncodedComesBack() throws Exception {
        roundTrip(64, 96);
    }

    @Test
    void largePicturesGoThroughInTilesWithoutSeams() throws Exception {
        roundTrip(1528, 1032);
    }

    private void roundTrip(int width, int height) throws Exception {
        LatentShape shape = LatentShape.of(FORMAT, width, height);
        FloatBuffer picture = squares(width, height);
        FloatBuffer latent = autoencoder.encode(picture, shape, null, SubMonitor.convert(null));
        assertEquals((0.6f * picture.get(0) + 0.8f * picture.get(width * height) - 0.1f) * 0.5f, latent.get(0), 1e-5f);
        FloatBuffer back = autoencoder.decode(latent, shape, SubMonitor.convert(null));
        double worst = 0;
        for (int i = 0; i < picture.capacity(); i++) {
            worst = Math.max(worst, Math.abs(picture.get(i) - back.get(i)));
        }
        assertTrue(worst < 1e-4, "off by " + worst);
    }

    @Test
    void aPreviewOfALinearDecoderIsItsPicture() throws Exception {
        LatentPreview preview = LatentPreview.fit(autoencoder, FORMAT.channels(), FORMAT.factor(), SubMonitor.convert(null));
        LatentShape shape = LatentShape.of(FORMAT, 64, 96);
        FloatBuffer latent = autoencoder.encode(squares(64, 96), shape, null, SubMonitor.convert(null));
        FloatImage small = preview.picture(latent, shape);
        FloatImage large = Planes.picture(autoencoder.decode(latent, shape, SubMonitor.convert(null)), 64, 96);
        for (int i = 0; i < 8 * 12; i++) {
            for (int channel = 0; channel < 3; channel++) {
                assertEquals(large.get(i % 8 * 8, i / 8 * 8, channel), small.get(i % 8, i / 8, channel), 0.03f);
            }
        }
    }

    @Test
    void tilesCoverASideAndTheirWeightsAreSmooth() {
        for (int size : new int[] {64, 65, 100, 128, 191, 512}) {
            Tiles tiles = Tiles.over(size, 64);
            assertEquals(0, tiles.starts().getFirst());
            assertEquals(size, tiles.starts().getLast() + tiles.length());
            double before = -1;
            for (int place = 0; place < size; place++) {
                double all = 0;
                double position = 0;
                for (int tile = 0; tile < tiles.starts().size(); tile++) {
                    int within = place - tiles.starts().get(tile);
                    if (within >= 0 && within < tiles.length()) {
                        float weight = tiles.weight(tile, within);
                        all += weight;
                        position += weight * tile;
                    }
                }
                assertTrue(all > 0.4, "nothing covers " + place + " of " + size);
                assertTrue(before < 0 || Math.abs(position / all - before) < 0.15, "a seam at " + place + " of " + size);
                before = position / all;
            }
        }
    }
}
