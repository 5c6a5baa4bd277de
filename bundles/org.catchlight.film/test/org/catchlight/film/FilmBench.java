package org.catchlight.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Film;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.stage.StageContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A shot's film, a context and plain pictures for the tests of the film stages. */
final class FilmBench implements StageContext {
    final Shot shot = ShotFactory.eINSTANCE.createShot();
    final Film film = ShotFactory.eINSTANCE.createFilm();
    final List<String> lines = new ArrayList<>();
    IProgressMonitor monitor = new NullProgressMonitor();
    long seed = 1;

    FilmBench(String stock) {
        shot.setFilm(film);
        film.setStock(stock);
        film.setGrain(0.5);
    }

    @Override
    public Shot shot() {
        return shot;
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public IProgressMonitor monitor() {
        return monitor;
    }

    @Override
    public void preview(FloatImage picture, Transfer transfer) {
        lines.add("preview");
    }

    @Override
    public void log(String line) {
        lines.add(line);
    }

    /** A picture of one colour. */
    static Frame flat(int width, int height, Transfer transfer, float red, float green, float blue) {
        FloatImage picture = FloatImage.create(width, height, 3);
        float[] row = new float[3 * width];
        for (int x = 0; x < width; x++) {
            row[3 * x] = red;
            row[3 * x + 1] = green;
            row[3 * x + 2] = blue;
        }
        for (int y = 0; y < height; y++) {
            picture.writeRow(0, y, width, row);
        }
        return Frame.of(picture, transfer, Set.of());
    }

    /** Mean and standard deviation of a channel. */
    static double[] statistics(FloatImage picture, int channel) {
        double sum = 0;
        double squares = 0;
        long count = (long) picture.width() * picture.height();
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                double value = picture.get(x, y, channel);
                sum += value;
                squares += value * value;
            }
        }
        double mean = sum / count;
        return new double[] {mean, Math.sqrt(Math.max(0, squares / count - mean * mean))};
    }
}
