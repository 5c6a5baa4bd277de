package org.catchlight.image.internal;

import org.catchlight.image.FloatImage;

/** Weights of the source values that make each target value along one axis: area coverage when shrinking, linear when enlarging. */
public record Resampling(int[] first, float[][] weights) {
    /** Weights from {@code source} to {@code target} values. */
    public static Resampling of(int source, int target) {
        int[] first = new int[target];
        float[][] weights = new float[target][];
        double scale = (double) source / target;
        for (int index = 0; index < target; index++) {
            double centre = (index + 0.5) * scale - 0.5;
            double reach = Math.max(scale, 1);
            int from = (int) Math.max(0, Math.floor(centre - reach));
            int to = (int) Math.min(source - 1, Math.ceil(centre + reach));
            fill(index, from, to, scale, centre, first, weights);
        }
        return new Resampling(first, weights);
    }

    private static void fill(int index, int from, int to, double scale, double centre, int[] first, float[][] weights) {
        double[] row = new double[to - from + 1];
        double sum = 0;
        for (int at = from; at <= to; at++) {
            double weight = scale > 1 ? Math.min(at + 1, (index + 1) * scale) - Math.max(at, index * scale) : 1 - Math.abs(at - centre);
            row[at - from] = Math.max(0, weight);
            sum += row[at - from];
        }
        int skip = 0;
        while (row[skip] == 0) {
            skip++;
        }
        int end = row.length;
        while (row[end - 1] == 0) {
            end--;
        }
        first[index] = from + skip;
        weights[index] = new float[end - skip];
        for (int at = skip; at < end; at++) {
            weights[index][at - skip] = (float) (row[at] / sum);
        }
    }

    /** Row {@code y} of {@code source} in its new width and height. */
    public static void row(FloatImage source, Resampling across, Resampling down, int y, float[] into) {
        int channels = source.channels();
        float[] sourceRow = new float[source.width() * channels];
        float[] sum = new float[source.width() * channels];
        for (int tap = 0; tap < down.weights[y].length; tap++) {
            source.readRow(0, down.first[y] + tap, source.width(), sourceRow);
            float weight = down.weights[y][tap];
            for (int index = 0; index < sum.length; index++) {
                sum[index] += weight * sourceRow[index];
            }
        }
        for (int x = 0; x < across.first.length; x++) {
            float[] taps = across.weights[x];
            for (int channel = 0; channel < channels; channel++) {
                float value = 0;
                for (int tap = 0, at = across.first[x] * channels + channel; tap < taps.length; tap++, at += channels) {
                    value += taps[tap] * sum[at];
                }
                into[x * channels + channel] = value;
            }
        }
    }
}
