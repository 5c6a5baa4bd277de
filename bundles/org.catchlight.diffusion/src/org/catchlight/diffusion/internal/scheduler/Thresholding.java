package org.catchlight.diffusion.internal.scheduler;

import java.util.Arrays;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;

/**
 * What is done to a predicted picture before it is used: nothing, clipping, or scaling by its own quantile (Saharia and others 2022).
 *
 * @param dynamic whether it is scaled; comes before clipping
 * @param ratio   which quantile of the absolute values
 * @param most    by what it is scaled at most
 * @param clip    whether it is clipped
 * @param range   to plus and minus what
 */
record Thresholding(boolean dynamic, double ratio, float most, boolean clip, float range) {

    /** As configured; {@code clips} is what the scheduler does where nothing is said. */
    static Thresholding of(SchedulerConfig config, boolean knowsClipping, boolean clips, boolean knowsDynamic) {
        return new Thresholding(knowsDynamic && config.get(SchedulerKey.THRESHOLDING, false),
                config.get(SchedulerKey.THRESHOLD_RATIO, 0.995), config.get(SchedulerKey.SAMPLE_MAX, 1.0).floatValue(),
                knowsClipping && config.get(SchedulerKey.CLIP_SAMPLE, clips), config.get(SchedulerKey.CLIP_RANGE, 1.0).floatValue());
    }

    void apply(float[] picture) {
        if (dynamic) {
            float quantile = quantile(picture);
            if (Float.isNaN(quantile)) {
                return;
            }
            float bound = Math.clamp(quantile, 1, Math.max(1, most));
            for (int i = 0; i < picture.length; i++) {
                picture[i] = Math.clamp(picture[i], -bound, bound) / bound;
            }
        } else if (clip) {
            for (int i = 0; i < picture.length; i++) {
                picture[i] = Math.clamp(picture[i], -range, range);
            }
        }
    }

    private float quantile(float[] picture) {
        float[] sorted = new float[picture.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Math.abs(picture[i]);
        }
        Arrays.sort(sorted);
        float rank = (float) ratio * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
