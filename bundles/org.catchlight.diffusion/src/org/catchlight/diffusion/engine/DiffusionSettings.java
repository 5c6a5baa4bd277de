package org.catchlight.diffusion.engine;

import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Input;
import org.catchlight.stage.settings.Label;
import org.catchlight.stage.settings.Range;

/**
 * Settings of every diffusion engine. What is 0 or empty is as the model likes it.
 *
 * @param words    what to paint
 * @param sampling the way from noise to picture
 * @param guidance how strongly the words hold
 * @param start    with what it begins
 * @param refiner  another model for the last steps
 */
public record DiffusionSettings(@Label("Words") WordSettings words, @Label("Sampling") SamplingSettings sampling,
        @Label("Guidance") GuidanceSettings guidance, @Label("Start") StartSettings start, @Label("Refiner") RefinerSettings refiner) {
    /**
     * What to paint.
     *
     * @param prompt   in place of the brief; empty for the brief
     * @param negative in place of the brief's negative; empty for the brief's
     * @param second   in place of the prompt for a second text encoder; empty for the prompt
     */
    public record WordSettings(
            @Label(value = "Prompt", help = "In place of the brief, with weights such as (freckles:1.2); empty for the brief.")
            @Input(Input.Kind.PROSE) String prompt,
            @Label(value = "Negative prompt", help = "What shall not be in the picture; empty for the brief's.")
            @Input(Input.Kind.PROSE) String negative,
            @Label(value = "For the second encoder", help = "In place of the prompt for a model's second text encoder: sentences for FLUX,"
                    + " whose first takes keywords. Empty for the prompt.")
            @Input(Input.Kind.PROSE) String second) {
    }

    /**
     * The way from noise to picture.
     *
     * @param steps     0 for as many as the model likes
     * @param scheduler id of a scheduler; empty for the one that the model names
     * @param spacing   how noise levels are spread
     * @param noise     whose random numbers
     */
    public record SamplingSettings(
            @Label(value = "Steps", help = "More take longer and are finer up to a point; 0 for as many as the model likes.")
            @Default("0") @Range(min = 0, max = 150, step = 1) int steps,
            @Label(value = "Scheduler", help = "Such as dpmpp-2m, euler or unipc; empty for the one that the model names.")
            String scheduler,
            @Label(value = "Noise levels", help = "How the steps are spread between much noise and little.")
            @Default("MODEL") Spacing spacing,
            @Label(value = "Noise", help = "Whose random numbers a seed means: PyTorch's on a processor, as diffusers uses them, or on a GPU.")
            @Default("TORCH_CPU") Noise noise) {
    }

    /** How noise levels are spread. */
    public enum Spacing {
        /** As the model's files say. */
        MODEL,
        /** As the timesteps have it. */
        TIMESTEPS,
        /** After Karras. */
        KARRAS,
        /** In equal ratios. */
        EXPONENTIAL,
        /** By the beta distribution. */
        BETA
    }

    /** Where noise comes from. */
    public enum Noise {
        /** PyTorch's generator on a processor. */
        TORCH_CPU,
        /** PyTorch's generator on a CUDA device. */
        TORCH_CUDA
    }

    /**
     * How strongly the words hold.
     *
     * @param scale   0 for what the model likes; 1 for none
     * @param rescale 0 to 1
     * @param highest noise level above which the negative prompt is left out
     * @param lowest  noise level below which the negative prompt is left out
     */
    public record GuidanceSettings(
            @Label(value = "Guidance scale", help = "How strongly the words hold: 1 is no guidance, 0 what the model likes.")
            @Default("0") @Range(min = 0, max = 30, step = 0.5) double scale,
            @Label(value = "Rescale", help = "Takes back the contrast that guidance adds: 0 not at all, 1 wholly; 0.7 suits v-prediction.")
            @Default("0") @Range(min = 0, max = 1, step = 0.05) double rescale,
            @Label(value = "From noise level", help = "Above this noise level there is no guidance; 1000 is above all.")
            @Default("1000") @Range(min = 0, max = 1000, step = 0.5) double highest,
            @Label(value = "To noise level", help = "Below this noise level there is no guidance; 0 is below all.")
            @Default("0") @Range(min = 0, max = 1000, step = 0.5) double lowest) {
    }

    /**
     * With what it begins.
     *
     * @param light    weight of the stand-in's light in the start noise
     * @param picture  file of a picture to paint over; empty for none
     * @param mask     file of a picture whose white is painted over and whose black is kept; empty for all
     * @param strength how much of the way is gone from the picture
     */
    public record StartSettings(
            @Label(value = "Light of the rig", help = "How much of the stand-in's light is in the noise that the model begins with.")
            @Default("0") @Range(min = 0, max = 1, step = 0.05) double light,
            @Label(value = "Picture", help = "File of a picture to paint over; empty to begin with noise.")
            @Input(Input.Kind.PICTURE) String picture,
            @Label(value = "Mask", help = "File of a mask for the picture: white is painted, black is kept; empty to paint all.")
            @Input(Input.Kind.PICTURE) String mask,
            @Label(value = "Strength", help = "How far the picture is painted anew: 0.2 touches it up, 1 keeps next to nothing.")
            @Default("0.6") @Range(min = 0.02, max = 1, step = 0.05) double strength) {
    }

    /**
     * Another model for the last steps.
     *
     * @param model name in the library; empty for none
     * @param from  share of the way that the first model goes
     */
    public record RefinerSettings(
            @Label(value = "Refiner", help = "Name of a model of the library that takes the last steps, as SDXL's refiner; empty for none.")
            String model,
            @Label(value = "From", help = "Share of the way that this model goes before the refiner takes over.")
            @Default("0.8") @Range(min = 0.1, max = 0.99, step = 0.05) double from) {
    }
}
