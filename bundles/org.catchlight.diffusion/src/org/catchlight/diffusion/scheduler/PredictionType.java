package org.catchlight.diffusion.scheduler;

/** What the network's output is; the names in lower case are those of diffusers' {@code prediction_type}. */
public enum PredictionType {
    /** The noise in the sample: SD 1.5, SDXL. */
    EPSILON,
    /** The picture without noise. */
    SAMPLE,
    /** The velocity between noise and picture of Salimans and Ho (2022): SD 2.x at 768². */
    V_PREDICTION,
    /** The straight way from picture to noise of flow matching: SD3, FLUX. */
    FLOW_PREDICTION
}
