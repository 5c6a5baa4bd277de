package org.catchlight.diffusion.internal.scheduler;

/**
 * Predictor and corrector of UniPC.
 *
 * @param way       the levels
 * @param onPicture whether predictions are of the picture, or of the noise
 * @param bh1       the kind of B(h): h itself, or e^h − 1
 */
record UniPcStep(RatioWay way, boolean onPicture, boolean bh1) {

    /**
     * From a step to the next.
     *
     * @param order       of this step
     * @param predictions the newest is that of this step
     */
    void predict(int at, int order, History predictions, float[] moving) {
        Weights weights = weights(at, at + 1, order, false);
        float[] newest = predictions.back(0);
        float[][] older = older(predictions, order);
        for (int i = 0; i < moving.length; i++) {
            float differences = 0;
            for (int k = 1; k < order; k++) {
                differences += weights.shares[k - 1] * ((older[k - 1][i] - newest[i]) / weights.ratios[k - 1]);
            }
            moving[i] = weights.sample * moving[i] - weights.value * newest[i] - weights.scale * differences;
        }
    }

    /**
     * The step to here once more, now that the prediction here is known.
     *
     * @param order       of that step
     * @param predictions the newest is that of the step before
     * @param here        the prediction here
     * @param before      the sample before that step
     * @param moving      replaced by the corrected sample
     */
    void correct(int at, int order, History predictions, float[] here, float[] before, float[] moving) {
        Weights weights = weights(at - 1, at, order, true);
        float[] newest = predictions.back(0);
        float[][] older = older(predictions, order);
        for (int i = 0; i < moving.length; i++) {
            float differences = 0;
            for (int k = 1; k < order; k++) {
                differences += weights.shares[k - 1] * ((older[k - 1][i] - newest[i]) / weights.ratios[k - 1]);
            }
            differences += weights.shares[order - 1] * (here[i] - newest[i]);
            moving[i] = weights.sample * before[i] - weights.value * newest[i] - weights.scale * differences;
        }
    }

    private static float[][] older(History predictions, int order) {
        float[][] older = new float[order - 1][];
        for (int k = 1; k < order; k++) {
            older[k - 1] = predictions.back(k);
        }
        return older;
    }

    /**
     * What a step is put together from.
     *
     * @param sample factor of the sample
     * @param value  factor of the newest prediction
     * @param scale  factor of all differences
     * @param shares of the single differences
     * @param ratios by what these are divided
     */
    private record Weights(float sample, float value, float scale, float[] shares, float[] ratios) {
    }

    private Weights weights(int from, int to, int order, boolean corrector) {
        float start = way.logRatio(from);
        float step = way.logRatio(to) - start;
        float[] ratios = new float[order];
        for (int k = 1; k < order; k++) {
            ratios[k - 1] = (way.logRatio(from - k) - start) / step;
        }
        ratios[order - 1] = 1;
        float signed = onPicture ? -step : step;
        float growth = (float) Math.expm1(signed);
        float scale = bh1 ? signed : growth;
        float[] shares = shares(order, corrector, ratios, rightSide(order, signed, growth, scale));
        if (order == 1 && !corrector) {
            scale = 0; // there are no differences, and B(h) may be infinite
        }
        float outer = onPicture ? way.signal(to) : way.noise(to);
        float sample = onPicture ? way.noise(to) / way.noise(from) : way.signal(to) / way.signal(from);
        return new Weights(sample, outer * growth, outer * scale, shares, ratios);
    }

    private static float[] rightSide(int order, float signed, float growth, float scale) {
        float[] right = new float[order];
        float phi = growth / signed - 1;
        float factorial = 1;
        for (int k = 1; k <= order; k++) {
            right[k - 1] = phi * factorial / scale;
            factorial *= k + 1;
            phi = phi / signed - 1 / factorial;
        }
        return right;
    }

    /** Solves Vandermonde's equations; the lowest orders have fixed answers. */
    private static float[] shares(int order, boolean corrector, float[] ratios, float[] right) {
        int unknowns = corrector ? order : order - 1;
        if (corrector && order == 1 || !corrector && order == 2) {
            return new float[] {0.5f};
        }
        double[][] rows = new double[unknowns][unknowns + 1];
        for (int row = 0; row < unknowns; row++) {
            for (int column = 0; column < unknowns; column++) {
                rows[row][column] = (float) Math.pow(ratios[column], row);
            }
            rows[row][unknowns] = right[row];
        }
        return solve(rows);
    }

    /** Gauss's elimination with the largest pivot; the last column is the right side. */
    private static float[] solve(double[][] rows) {
        int size = rows.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] swapped = rows[column];
            rows[column] = rows[pivot];
            rows[pivot] = swapped;
            for (int row = 0; row < size; row++) {
                if (row != column) {
                    double factor = rows[row][column] / rows[column][column];
                    for (int k = column; k <= size; k++) {
                        rows[row][k] -= factor * rows[column][k];
                    }
                }
            }
        }
        float[] solution = new float[size];
        for (int row = 0; row < size; row++) {
            solution[row] = (float) (rows[row][size] / rows[row][row]);
        }
        return solution;
    }
}
