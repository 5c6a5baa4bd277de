package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.noise.NoiseSource;

/** A render by {@link DpmMultistep}: remembers as many predictions as the order has. */
final class DpmRun extends BufferedRun {

    /**
     * How the way ends.
     *
     * @param eulerAtEnd whether the last step is of first order
     * @param few        whether the one before is of second order at most
     */
    record Ending(boolean eulerAtEnd, boolean few) {
    }

    private final DpmStep step;
    private final Ending ending;
    private final Thresholding thresholding;
    private final boolean stochastic;
    private final History predictions;

    DpmRun(int elements, Window window, DpmStep step, Ending ending, Thresholding thresholding, NoiseSource noise) {
        super(elements, window, noise);
        this.step = step;
        this.ending = ending;
        this.thresholding = thresholding;
        stochastic = noise != null;
        predictions = new History(step.algorithm().order(), elements);
    }

    @Override
    void advance(int at, float[] model, float[] moving) {
        RatioWay way = step.way();
        float[] newest = predictions.push();
        if (step.algorithm().onPicture()) {
            way.predictPicture(at, model, moving, newest);
            thresholding.apply(newest);
        } else {
            way.predictNoise(at, model, moving, newest);
            thresholdNoise(way, at, newest, moving, model);
        }
        float[] noise = stochastic ? drawNoise() : null;
        int order = Math.min(step.algorithm().order(), predictions.size());
        if (at == way.steps() - 1 && ending.eulerAtEnd) {
            order = 1;
        } else if (at == way.steps() - 2 && ending.few) {
            order = Math.min(order, 2);
        }
        step.move(at, order, predictions, noise, moving);
    }

    /** Takes the way by the picture and back, where thresholding is on. */
    private void thresholdNoise(RatioWay way, int at, float[] noise, float[] sample, float[] picture) {
        if (!thresholding.dynamic()) {
            return;
        }
        float alpha = way.signal(at);
        float sigma = way.noise(at);
        for (int i = 0; i < noise.length; i++) {
            picture[i] = (sample[i] - sigma * noise[i]) / alpha;
        }
        thresholding.apply(picture);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (sample[i] - alpha * picture[i]) / sigma;
        }
    }
}
