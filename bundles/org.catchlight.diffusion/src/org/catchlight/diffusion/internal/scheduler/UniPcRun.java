package org.catchlight.diffusion.internal.scheduler;

import java.util.Set;

/** A render by {@link UniPcScheduler}. */
final class UniPcRun extends BufferedRun {

    /**
     * How high the order is where.
     *
     * @param order       the highest
     * @param lowerAtEnd  whether it falls to 1 at the end
     * @param uncorrected steps that are not corrected
     */
    record Orders(int order, boolean lowerAtEnd, Set<Integer> uncorrected) {
    }

    private final UniPcStep step;
    private final Orders orders;
    private final Thresholding thresholding;
    private final History predictions;
    private final float[] prediction;
    private final float[] before;
    private int lastOrder;

    UniPcRun(int elements, Window window, UniPcStep step, Orders orders, Thresholding thresholding) {
        super(elements, window, null);
        this.step = step;
        this.orders = orders;
        this.thresholding = thresholding;
        predictions = new History(orders.order, elements);
        prediction = new float[elements];
        before = new float[elements];
    }

    @Override
    void advance(int at, float[] model, float[] moving) {
        RatioWay way = step.way();
        if (step.onPicture()) {
            way.predictPicture(at, model, moving, prediction);
            thresholding.apply(prediction);
        } else {
            way.predictNoise(at, model, moving, prediction);
        }
        if (done() > 0 && !orders.uncorrected.contains(at - 1)) {
            step.correct(at, lastOrder, predictions, prediction, before, moving);
        }
        predictions.push(prediction);
        int order = orders.lowerAtEnd ? Math.min(orders.order, way.steps() - at) : orders.order;
        // the last step to no noise at all has no second order: its length is infinite
        lastOrder = way.levels()[at + 1] == 0 ? 1 : Math.min(order, done() + 1);
        System.arraycopy(moving, 0, before, 0, before.length);
        step.predict(at, lastOrder, predictions, moving);
    }
}
