package org.catchlight.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.catchlight.film.internal.FilmColourStage;
import org.catchlight.image.Applied;
import org.catchlight.image.AttachmentKey;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class FilmColourTest {
    private static float[] develop(FilmBench bench, FilmColourSettings settings, float... rgb) throws StageException {
        Frame in = FilmBench.flat(3, 2, Transfer.SCENE_LINEAR, rgb[0], rgb[1], rgb[2]);
        float[] out = new float[3];
        new FilmColourStage().run(in, settings, bench).picture().readRow(1, 1, 1, out);
        return out;
    }

    private static float[] develop(FilmBench bench, float... rgb) throws StageException {
        return develop(bench, FilmColourSettings.DEFAULT, rgb);
    }

    private static double hue(float[] rgb) {
        double red = Srgb.decode(rgb[0]);
        double green = Srgb.decode(rgb[1]);
        double blue = Srgb.decode(rgb[2]);
        return Math.toDegrees(Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue));
    }

    @Test
    void midGreyStaysMidGreyAndWhiteStaysBelowWhite() throws Exception {
        for (String stock : new String[] {"neutral", "vivid", "monochrome"}) {
            float[] grey = develop(new FilmBench(stock), 0.18f, 0.18f, 0.18f);
            assertEquals(0.4614, grey[0], 0.002, stock);
            assertEquals(grey[0], grey[1], 1e-4);
            assertEquals(grey[0], grey[2], 1e-4);
        }
        float[] warm = develop(new FilmBench("portrait-warm"), 0.18f, 0.18f, 0.18f);
        assertEquals(0.4614, warm[1], 0.01);
        assertTrue(warm[0] > warm[1] && warm[1] > warm[2] && warm[0] - warm[2] < 0.04);
        float white = develop(new FilmBench("neutral"), 1, 1, 1)[0];
        assertTrue(white > 0.88 && white < 0.95, "a white diffuser keeps room for highlights: " + white);
        float highlight = develop(new FilmBench("neutral"), 4, 4, 4)[0];
        assertTrue(highlight > 0.97 && highlight < 1, "two stops over white still have tone: " + highlight);
    }

    @Test
    void moreLightIsNeverDarkerAndEverythingFitsTheDisplay() throws Exception {
        for (String stock : new String[] {"neutral", "portrait-warm", "vivid", "monochrome"}) {
            checkExposureRange(stock);
        }
    }

    private static void checkExposureRange(String stock) throws StageException {
        FilmBench bench = new FilmBench(stock);
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            float[] colour = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
            float before = -1;
            for (double stops = -10; stops < 8; stops += 0.5) {
                float gain = (float) Math.pow(2, stops);
                float[] out = develop(bench, colour[0] * gain, colour[1] * gain, colour[2] * gain);
                float luminance = 0;
                for (int channel = 0; channel < 3; channel++) {
                    assertTrue(out[channel] >= 0 && out[channel] <= 1);
                    luminance += new float[] {0.2126f, 0.7152f, 0.0722f}[channel] * Srgb.decode(out[channel]);
                }
                assertTrue(luminance >= before - 1e-4, stock + " at " + stops);
                before = luminance;
            }
        }
    }

    @Test
    void skinKeepsItsHueThroughTheExposureRange() throws Exception {
        float[][] skins = {Srgb.parse("#f1d7c5"), Srgb.parse("#c99673"), Srgb.parse("#7a4e34"), Srgb.parse("#4a2e22")};
        for (float[] skin : skins) {
            double scene = hue(new float[] {Srgb.encode(skin[0]), Srgb.encode(skin[1]), Srgb.encode(skin[2])});
            for (double stops = -3; stops <= 1.5; stops += 0.5) {
                float gain = (float) Math.pow(2, stops);
                double shown = hue(develop(new FilmBench("neutral"), skin[0] * gain, skin[1] * gain, skin[2] * gain));
                assertEquals(scene, shown, 6, "at " + stops + " stops");
            }
        }
    }

    @Test
    void strongLightFadesToWhite() throws Exception {
        float[] red = develop(new FilmBench("neutral"), 60, 3, 2);
        assertTrue(red[1] > 0.6, "a red light blown out is not a flat red: " + red[1]);
    }

    @Test
    void exposureCompensationIsInStops() throws Exception {
        FilmBench bench = new FilmBench("neutral");
        bench.film.setExposureCompensation(1.5);
        float[] compensated = develop(bench, 0.05f, 0.04f, 0.03f);
        float gain = (float) Math.pow(2, 1.5);
        float[] brighter = develop(new FilmBench("neutral"), 0.05f * gain, 0.04f * gain, 0.03f * gain);
        for (int channel = 0; channel < 3; channel++) {
            assertEquals(brighter[channel], compensated[channel], 1e-5);
        }
    }

    @Test
    void settingsDoWhatTheySay() throws Exception {
        FilmBench bench = new FilmBench("neutral");
        float[] grey = develop(bench, new FilmColourSettings(1, 0, 0, 0.6, ColourFilter.NONE), 0.4f, 0.2f, 0.1f);
        assertEquals(grey[0], grey[2], 1e-5);
        float[] warm = develop(bench, new FilmColourSettings(1, 1, 1, 0.6, ColourFilter.NONE), 0.2f, 0.2f, 0.2f);
        float[] cool = develop(bench, new FilmColourSettings(1, 1, -1, 0.6, ColourFilter.NONE), 0.2f, 0.2f, 0.2f);
        assertTrue(warm[0] > warm[2] && cool[0] < cool[2]);
        float flat = develop(bench, new FilmColourSettings(0.6, 1, 0, 0.6, ColourFilter.NONE), 0.02f, 0.02f, 0.02f)[0];
        float hard = develop(bench, new FilmColourSettings(1.6, 1, 0, 0.6, ColourFilter.NONE), 0.02f, 0.02f, 0.02f)[0];
        assertTrue(flat > hard + 0.05);
        FilmBench monochrome = new FilmBench("monochrome");
        float plain = develop(monochrome, 0.5f, 0.2f, 0.1f)[0];
        float red = develop(monochrome, new FilmColourSettings(1, 1, 0, 0.6, ColourFilter.RED), 0.5f, 0.2f, 0.1f)[0];
        float green = develop(monochrome, new FilmColourSettings(1, 1, 0, 0.6, ColourFilter.GREEN), 0.5f, 0.2f, 0.1f)[0];
        assertTrue(red > plain && plain > green, "a red filter lightens lips, a green one darkens them");
    }

    @Test
    void looksDiffer() throws Exception {
        float[] neutral = develop(new FilmBench("neutral"), 0.1f, 0.2f, 0.4f);
        float[] vivid = develop(new FilmBench("vivid"), 0.1f, 0.2f, 0.4f);
        assertTrue(vivid[2] - vivid[0] > neutral[2] - neutral[0] + 0.03);
        float[] monochrome = develop(new FilmBench("monochrome"), 0.1f, 0.2f, 0.4f);
        assertEquals(monochrome[0], monochrome[2]);
    }

    @Test
    void halationGlowsRedRoundHighlightsOnly() throws Exception {
        FloatImage picture = FilmBench.flat(200, 250, Transfer.SCENE_LINEAR, 0.02f, 0.02f, 0.02f).picture();
        for (int y = 120; y < 130; y++) {
            for (int x = 95; x < 105; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    picture.set(x, y, channel, 20);
                }
            }
        }
        Frame in = Frame.of(picture, Transfer.SCENE_LINEAR, Set.of());
        FilmBench bench = new FilmBench("neutral");
        FloatImage without = new FilmColourStage().run(in, FilmColourSettings.DEFAULT, bench).picture();
        bench.film.setHalation(1);
        FloatImage with = new FilmColourStage().run(in, FilmColourSettings.DEFAULT, bench).picture();
        assertTrue(with.get(107, 125, 0) > without.get(107, 125, 0) + 0.1, "red beside the light");
        assertTrue(with.get(107, 125, 0) > with.get(107, 125, 2) + 0.1, "the glow is not grey");
        assertEquals(without.get(10, 10, 0), with.get(10, 10, 0), 1e-4, "nothing far away");
    }

    @Test
    void theFrameSaysWhatIsInItAndIsDevelopedOnce() throws Exception {
        FilmBench bench = new FilmBench("neutral");
        Frame in = FilmBench.flat(4, 4, Transfer.SCENE_LINEAR, 0.3f, 0.2f, 0.1f).with(AttachmentKey.DEPTH, FloatImage.create(4, 4, 1));
        String before = in.picture().contentHash();
        Frame out = new FilmColourStage().run(in, FilmColourSettings.DEFAULT, bench);
        assertEquals(before, in.picture().contentHash(), "the frame given is untouched");
        assertEquals(Transfer.DISPLAY, out.transfer());
        assertEquals(Set.of(Applied.FILM_COLOUR), out.applied());
        assertTrue(out.attachment(AttachmentKey.DEPTH).isPresent());
        assertSame(out, new FilmColourStage().run(out, FilmColourSettings.DEFAULT, bench));
        Frame ofDisplay = new FilmColourStage().run(FilmBench.flat(2, 2, Transfer.DISPLAY, 0.4614f, 0.4614f, 0.4614f),
                FilmColourSettings.DEFAULT, bench);
        assertEquals(0.4614, ofDisplay.picture().get(0, 0, 0), 2e-3);
        assertNotEquals(EnumSet.noneOf(Applied.class), ofDisplay.applied());
    }

    @Test
    void anUnknownStockIsNamedWithThoseThatAreKnown() {
        StageException failure = assertThrows(StageException.class, () -> develop(new FilmBench("velvia"), 0, 0, 0));
        assertEquals("There is no film stock 'velvia'.", failure.getMessage());
        assertEquals("Choose one of these: neutral, portrait-warm, vivid, monochrome.", failure.mend());
    }

    @Test
    void absurdLightIsHarmless() throws Exception {
        for (String stock : new String[] {"neutral", "portrait-warm", "vivid", "monochrome"}) {
            FilmBench bench = new FilmBench(stock);
            bench.film.setHalation(1);
            for (float[] light : new float[][] {{Float.NaN, 1, 1}, {Float.POSITIVE_INFINITY, 1, 0}, {-5, 0.1f, 0.1f}, {1e30f, 1e30f, 1e30f},
                    {0, 0, 0}}) {
                for (float value : develop(bench, light)) {
                    assertTrue(value >= 0 && value <= 1, stock + " " + light[0] + " gives " + value);
                }
            }
        }
    }

    @Test
    void cancellingStops() {
        FilmBench bench = new FilmBench("neutral");
        bench.monitor = new NullProgressMonitor();
        bench.monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> develop(bench, 0.1f, 0.1f, 0.1f));
    }
}
