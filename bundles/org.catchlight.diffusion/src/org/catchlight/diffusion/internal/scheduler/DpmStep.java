package org.catchlight.diffusion.internal.scheduler;

/**
 * One step of the solvers of {@link DpmMultistep}. Every formula is a sum of the sample, up to three differences of predictions and the
 * noise, each with a factor that depends on the levels only.
 *
 * @param way       the levels
 * @param algorithm the solver
 */
record DpmStep(RatioWay way, Algorithm algorithm) {

    /**
     * Which solver.
     *
     * @param onPicture  DPM-Solver++, which works on the predicted picture, or DPM-Solver, on the predicted noise
     * @param stochastic whether noise is added
     * @param heun       the kind of second order: as Heun's or as the midpoint method
     * @param order      1 to 3
     */
    record Algorithm(boolean onPicture, boolean stochastic, boolean heun, int order) {
    }

    /** Factors of the sample, of the prediction and its first and second difference, and of the noise. */
    private record Factors(float sample, float value, float slope, float curve, float noise) {
    }

    /**
     * Moves the sample from a step to the next.
     *
     * @param order       of this step, no more than there are predictions
     * @param predictions the newest is that of this step
     * @param noise       null if none is added
     */
    void move(int at, int order, History predictions, float[] noise, float[] moving) {
        float step = way.logRatio(at + 1) - way.logRatio(at);
        Factors factors = algorithm.onPicture ? algorithm.stochastic ? pictureWithNoise(at, step, order) : picture(at, step, order)
                : algorithm.stochastic ? noiseWithNoise(at, step, order) : noise(at, step, order);
        switch (order) {
            case 1 -> first(factors, predictions.back(0), moving);
            case 2 -> second(factors, (way.logRatio(at) - way.logRatio(at - 1)) / step, predictions, moving);
            default -> third(factors, at, step, predictions, moving);
        }
        if (noise != null) {
            for (int i = 0; i < moving.length; i++) {
                moving[i] += factors.noise * noise[i];
            }
        }
    }

    private static void first(Factors factors, float[] newest, float[] moving) {
        for (int i = 0; i < moving.length; i++) {
            moving[i] = factors.sample * moving[i] + factors.value * newest[i];
        }
    }

    private static void second(Factors factors, float ratio, History predictions, float[] moving) {
        float[] newest = predictions.back(0);
        float[] before = predictions.back(1);
        float perRatio = 1 / ratio;
        for (int i = 0; i < moving.length; i++) {
            float slope = perRatio * (newest[i] - before[i]);
            moving[i] = factors.sample * moving[i] + factors.value * newest[i] + factors.slope * slope;
        }
    }

    private void third(Factors factors, int at, float step, History predictions, float[] moving) {
        float near = (way.logRatio(at) - way.logRatio(at - 1)) / step;
        float far = (way.logRatio(at - 1) - way.logRatio(at - 2)) / step;
        float perNear = 1 / near;
        float perFar = 1 / far;
        float share = near / (near + far);
        float perBoth = 1 / (near + far);
        float[] newest = predictions.back(0);
        float[] before = predictions.back(1);
        float[] oldest = predictions.back(2);
        for (int i = 0; i < moving.length; i++) {
            float nearSlope = perNear * (newest[i] - before[i]);
            float farSlope = perFar * (before[i] - oldest[i]);
            float slope = nearSlope + share * (nearSlope - farSlope);
            float curve = perBoth * (nearSlope - farSlope);
            moving[i] = factors.sample * moving[i] + factors.value * newest[i] + factors.slope * slope + factors.curve * curve;
        }
    }

    private Factors picture(int at, float step, int order) {
        float alpha = way.signal(at + 1);
        float fall = exp(-step) - 1;
        float slope = order == 3 || algorithm.heun ? alpha * (fall / step + 1) : -0.5f * (alpha * fall);
        return new Factors(way.noise(at + 1) / way.noise(at), -(alpha * fall), slope,
                -(alpha * ((fall + step) / (step * step) - 0.5f)), 0);
    }

    private Factors pictureWithNoise(int at, float step, int order) {
        float alpha = way.signal(at + 1);
        float sigma = way.noise(at + 1);
        float gain = 1 - exp(-2 * step);
        float slope = order == 3 || algorithm.heun ? alpha * (gain / (-2 * step) + 1) : 0.5f * (alpha * gain);
        float curve = alpha * ((gain - 2 * step) / (4 * step * step) - 0.5f);
        return new Factors(sigma / way.noise(at) * exp(-step), alpha * gain, slope, curve, sigma * SignalWay.root(gain));
    }

    private Factors noise(int at, float step, int order) {
        float sigma = way.noise(at + 1);
        float rise = exp(step) - 1;
        float slope = order == 3 || algorithm.heun ? -(sigma * (rise / step - 1)) : -0.5f * (sigma * rise);
        return new Factors(way.signal(at + 1) / way.signal(at), -(sigma * rise), slope,
                -(sigma * ((rise - step) / (step * step) - 0.5f)), 0);
    }

    private Factors noiseWithNoise(int at, float step, int order) {
        float sigma = way.noise(at + 1);
        float rise = exp(step) - 1;
        float slope = algorithm.heun ? -2 * (sigma * (rise / step - 1)) : -(sigma * rise);
        return new Factors(way.signal(at + 1) / way.signal(at), -2 * (sigma * rise), slope, 0,
                sigma * SignalWay.root(exp(2 * step) - 1));
    }

    private static float exp(float value) {
        return (float) Math.exp(value);
    }
}
