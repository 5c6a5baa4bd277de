package org.catchlight.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.catchlight.film.internal.GrainStage;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class GrainTest {
    private static FloatImage grain(FilmBench bench, int width, int height, float tone) {
        return new GrainStage().run(FilmBench.flat(width, height, Transfer.DISPLAY, tone, tone, tone), GrainSettings.DEFAULT,
                bench).picture();
    }

    @Test
    void theSeedDecidesTheGrain() {
        FilmBench bench = new FilmBench("neutral");
        String first = grain(bench, 120, 150, 0.5f).contentHash();
        assertEquals(first, grain(bench, 120, 150, 0.5f).contentHash());
        bench.seed = 2;
        assertNotEquals(first, grain(bench, 120, 150, 0.5f).contentHash());
    }

    @Test
    void midTonesHaveMostAndBlackAndWhiteNone() {
        FilmBench bench = new FilmBench("monochrome");
        double dark = FilmBench.statistics(grain(bench, 300, 300, 0.08f), 0)[1];
        double middle = FilmBench.statistics(grain(bench, 300, 300, 0.55f), 0)[1];
        double light = FilmBench.statistics(grain(bench, 300, 300, 0.95f), 0)[1];
        assertTrue(middle > 1.3 * dark && middle > 1.3 * light, dark + " " + middle + " " + light);
        for (float tone : new float[] {0, 1}) {
            assertEquals(tone, FilmBench.statistics(grain(bench, 50, 50, tone), 1)[0]);
            assertEquals(0, FilmBench.statistics(grain(bench, 50, 50, tone), 1)[1], 1e-9);
        }
    }

    @Test
    void theToneStaysAndTheAmountScales() {
        FilmBench bench = new FilmBench("monochrome");
        bench.film.setGrain(0.25);
        double[] little = FilmBench.statistics(grain(bench, 600, 600, 0.5f), 0);
        assertEquals(0.5, little[0], 0.001);
        bench.film.setGrain(1);
        double[] much = FilmBench.statistics(grain(bench, 600, 600, 0.5f), 0);
        assertEquals(0.5, much[0], 0.003);
        assertTrue(much[1] > 3 * little[1] && much[1] < 8 * little[1], little[1] + " " + much[1]);
    }

    @Test
    void colourFilmHasLessColourThanLuminanceGrainAndMonochromeNone() {
        FloatImage colour = grain(new FilmBench("neutral"), 400, 400, 0.5f);
        FloatImage difference = FloatImage.create(400, 400, 1);
        FloatImage mean = FloatImage.create(400, 400, 1);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                difference.set(x, y, 0, (colour.get(x, y, 0) - colour.get(x, y, 2)) / 2);
                mean.set(x, y, 0, (colour.get(x, y, 0) + colour.get(x, y, 1) + colour.get(x, y, 2)) / 3);
            }
        }
        double chroma = FilmBench.statistics(difference, 0)[1];
        double luminance = FilmBench.statistics(mean, 0)[1];
        assertTrue(chroma > 0.1 * luminance && chroma < 0.6 * luminance, chroma + " " + luminance);
        FloatImage monochrome = grain(new FilmBench("monochrome"), 100, 100, 0.5f);
        for (int x = 0; x < 100; x++) {
            assertEquals(monochrome.get(x, 50, 0), monochrome.get(x, 50, 2));
        }
    }

    @Test
    void theGrainBelongsToTheFilmAndNotToThePixels() {
        FilmBench bench = new FilmBench("monochrome");
        FloatImage small = grain(bench, 400, 500, 0.5f);
        FloatImage large = grain(bench, 1200, 1500, 0.5f).resized(400, 500);
        double[] smallStatistics = FilmBench.statistics(small, 0);
        double[] largeStatistics = FilmBench.statistics(large, 0);
        assertEquals(smallStatistics[1], largeStatistics[1], 0.05 * smallStatistics[1]);
        double product = 0;
        for (int y = 0; y < 500; y++) {
            for (int x = 0; x < 400; x++) {
                product += (small.get(x, y, 0) - smallStatistics[0]) * (large.get(x, y, 0) - largeStatistics[0]);
            }
        }
        double correlation = product / (400 * 500) / smallStatistics[1] / largeStatistics[1];
        assertTrue(correlation > 0.97, "the same grains at another size: " + correlation);
    }

    @Test
    void neighboursInALargeScanShareGrainsAndThoseFarApartDoNot() {
        FloatImage grain = grain(new FilmBench("monochrome"), 400, 6000, 0.5f).crop(0, 0, 400, 400);
        assertTrue(correlation(grain, 1) > 0.5);
        assertTrue(Math.abs(correlation(grain, 40)) < 0.05);
    }

    private static double correlation(FloatImage picture, int shift) {
        double[] statistics = FilmBench.statistics(picture, 0);
        double sum = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x + shift < picture.width(); x++) {
                sum += (picture.get(x, y, 0) - statistics[0]) * (picture.get(x + shift, y, 0) - statistics[0]);
            }
        }
        return sum / picture.height() / (picture.width() - shift) / statistics[1] / statistics[1];
    }

    @Test
    void grainIsLaidOnce() {
        FilmBench bench = new FilmBench("neutral");
        Frame in = FilmBench.flat(20, 20, Transfer.DISPLAY, 0.5f, 0.5f, 0.5f);
        Frame out = new GrainStage().run(in, GrainSettings.DEFAULT, bench);
        assertEquals(Set.of(Applied.GRAIN), out.applied());
        assertSame(out, new GrainStage().run(out, GrainSettings.DEFAULT, bench));
        bench.film.setGrain(0);
        assertSame(in, new GrainStage().run(in, GrainSettings.DEFAULT, bench));
    }

    @Test
    void sceneLightKeepsItsHighlights() {
        Frame in = FilmBench.flat(40, 40, Transfer.SCENE_LINEAR, 0.2f, 3f, 0.2f);
        Frame out = new GrainStage().run(in, GrainSettings.DEFAULT, new FilmBench("neutral"));
        assertEquals(Transfer.SCENE_LINEAR, out.transfer());
        assertEquals(3, out.picture().get(5, 5, 1));
        assertTrue(FilmBench.statistics(out.picture(), 0)[1] > 0.001);
    }

    @Test
    void cancellingStops() {
        FilmBench bench = new FilmBench("neutral");
        bench.monitor = new NullProgressMonitor();
        bench.monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> grain(bench, 10, 10, 0.5f));
    }
}
