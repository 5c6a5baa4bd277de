package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.util.Random;
import org.catchlight.image.FloatImage;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A picture of a latent without decoding it: each place becomes one pixel by a linear map of its channels. The map is fitted by least
 * squares to what the model's own autoencoder makes of a chart of soft colours, so it suits every model.
 */
final class LatentPreview {
    private static final int COLOURS = 3;
    private static final int CHART_PLACES = 16;
    private static final double SOFTNESS = 1.5;
    private static final double RIDGE = 1e-3;
    private final int channels;
    /** For each colour the factors of the channels, then the constant. */
    private final double[][] map;

    private LatentPreview(int channels, double[][] map) {
        this.channels = channels;
        this.map = map;
    }

    /** Fits the map to what the decoder makes of the latent of a small chart, or of soft noise where there is no encoder. */
    static LatentPreview fit(Autoencoder autoencoder, int channels, int factor, SubMonitor monitor) throws StageException {
        LatentShape shape = new LatentShape(channels, CHART_PLACES, CHART_PLACES);
        FloatBuffer latent = autoencoder.encodes()
                ? autoencoder.encode(enlarged(chart(COLOURS, CHART_PLACES, 1.5f), factor), shape, null, monitor)
                : chart(channels, CHART_PLACES, 1);
        FloatBuffer picture = autoencoder.decode(latent, shape, monitor);
        return fit(latent, reduced(picture, factor), channels);
    }

    /** Smooth random planes, about as deviant as asked for. */
    private static FloatBuffer chart(int planes, int side, float deviation) {
        Random random = new Random(1);
        LatentShape shape = new LatentShape(planes, side, side);
        FloatBuffer noise = Buffers.floats(shape.elements());
        float gain = (float) (deviation * 2 * Math.sqrt(Math.PI) * SOFTNESS);
        for (int i = 0; i < shape.elements(); i++) {
            noise.put(i, (float) random.nextGaussian() * gain);
        }
        FloatBuffer soft = LowFrequencies.of(noise, shape, SOFTNESS);
        for (int i = 0; planes == COLOURS && i < shape.elements(); i++) {
            soft.put(i, (float) Math.tanh(soft.get(i)));
        }
        return soft;
    }

    private static FloatBuffer enlarged(FloatBuffer places, int factor) {
        int side = CHART_PLACES * factor;
        FloatBuffer picture = Buffers.floats(COLOURS * side * side);
        for (int i = 0; i < picture.capacity(); i++) {
            int x = i % side / factor;
            int y = i / side % side / factor;
            picture.put(i, places.get((i / (side * side) * CHART_PLACES + y) * CHART_PLACES + x));
        }
        return picture;
    }

    private static FloatBuffer reduced(FloatBuffer picture, int factor) {
        int side = CHART_PLACES * factor;
        FloatBuffer places = Buffers.floats(COLOURS * CHART_PLACES * CHART_PLACES);
        for (int i = 0; i < picture.remaining(); i++) {
            int place = (i / (side * side) * CHART_PLACES + i / side % side / factor) * CHART_PLACES + i % side / factor;
            places.put(place, places.get(place) + picture.get(i) / (factor * factor));
        }
        return places;
    }

    private static LatentPreview fit(FloatBuffer latent, FloatBuffer colours, int channels) {
        int count = channels + 1;
        int places = CHART_PLACES * CHART_PLACES;
        double[][] normal = new double[count][count + COLOURS];
        double[] row = new double[count];
        for (int place = 0; place < places; place++) {
            for (int channel = 0; channel < channels; channel++) {
                row[channel] = latent.get(channel * places + place);
            }
            row[channels] = 1;
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    normal[i][j] += row[i] * row[j];
                }
                for (int colour = 0; colour < COLOURS; colour++) {
                    normal[i][count + colour] += row[i] * colours.get(colour * places + place);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            normal[i][i] += RIDGE * places;
        }
        return new LatentPreview(channels, solved(normal, count));
    }

    /** Gauss and Jordan, with the largest pivot of a column. */
    private static double[][] solved(double[][] rows, int count) {
        for (int pivot = 0; pivot < count; pivot++) {
            int best = pivot;
            for (int i = pivot + 1; i < count; i++) {
                best = Math.abs(rows[i][pivot]) > Math.abs(rows[best][pivot]) ? i : best;
            }
            double[] row = rows[best];
            rows[best] = rows[pivot];
            rows[pivot] = row;
            for (int i = 0; i < count; i++) {
                double factor = i == pivot ? 0 : rows[i][pivot] / row[pivot];
                for (int j = pivot; j < row.length; j++) {
                    rows[i][j] -= factor * row[j];
                }
            }
        }
        double[][] map = new double[COLOURS][count];
        for (int colour = 0; colour < COLOURS; colour++) {
            for (int i = 0; i < count; i++) {
                map[colour][i] = rows[i][count + colour] / rows[i][i];
            }
        }
        return map;
    }

    /** A display-referred picture of one pixel for each place. */
    FloatImage picture(FloatBuffer latent, LatentShape shape) {
        FloatBuffer planes = Buffers.floats(COLOURS * shape.plane());
        for (int colour = 0; colour < COLOURS; colour++) {
            for (int place = 0; place < shape.plane(); place++) {
                double value = map[colour][channels];
                for (int channel = 0; channel < channels; channel++) {
                    value += map[colour][channel] * latent.get(latent.position() + channel * shape.plane() + place);
                }
                planes.put(colour * shape.plane() + place, (float) value);
            }
        }
        return Planes.picture(planes, shape.width(), shape.height());
    }
}
