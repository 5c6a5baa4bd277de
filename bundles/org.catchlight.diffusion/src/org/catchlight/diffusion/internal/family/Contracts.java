package org.catchlight.diffusion.internal.family;

import static org.catchlight.models.ExpectedTensor.FLOATING;
import static org.catchlight.models.ExpectedTensor.NUMBERS;
import static org.catchlight.models.ExpectedTensor.WHOLE;
import static org.catchlight.models.ExpectedTensor.tensor;

import org.catchlight.models.ExpectedTensor;
import org.catchlight.models.GraphContract;
import org.catchlight.onnx.Dimension;

/** What the graphs of diffusers' layout must look like. Sizes of 0 are not known and may be any. */
final class Contracts {
    private static final Dimension BATCH = Dimension.named("batch");
    private static final Dimension SEQUENCE = Dimension.named("sequence");
    private static final Dimension HEIGHT = Dimension.named("height");
    private static final Dimension WIDTH = Dimension.named("width");
    private static final int COLOURS = 3;

    private Contracts() {
    }

    private static Dimension size(String name, int size) {
        return size > 0 ? Dimension.fixed(size) : Dimension.named(name);
    }

    private static ExpectedTensor planes(String name, int channels) {
        return tensor(name, FLOATING, BATCH, size("channels", channels), HEIGHT, WIDTH);
    }

    private static ExpectedTensor states(String name, int width) {
        return tensor(name, FLOATING, BATCH, SEQUENCE, size("width", width));
    }

    private static ExpectedTensor vector(String name, int width) {
        return tensor(name, FLOATING, BATCH, size("width", width));
    }

    private static ExpectedTensor timestep() {
        return tensor("timestep", NUMBERS).or(BATCH);
    }

    /** A text encoder; what it is not to give is empty. */
    static GraphContract text(String hidden, String pooled, int width) {
        GraphContract contract = GraphContract.empty().input(tensor("input_ids", WHOLE, BATCH, SEQUENCE))
                .input(tensor("attention_mask", NUMBERS, BATCH, SEQUENCE).optional());
        contract = hidden.isEmpty() ? contract : contract.output(states(hidden, width));
        return pooled.isEmpty() ? contract : contract.output(vector(pooled, 0));
    }

    static GraphContract unet(int inputs, int outputs, int width, int guidanceWidth) {
        GraphContract contract = GraphContract.empty().input(planes("sample", inputs)).input(timestep())
                .input(states("encoder_hidden_states", width)).output(planes("out_sample", outputs));
        return guidanceWidth > 0 ? contract.input(vector("timestep_cond", guidanceWidth)) : contract;
    }

    static GraphContract xlUnet(int inputs, int outputs, int width, int guidanceWidth, int times) {
        return unet(inputs, outputs, width, guidanceWidth).input(vector("text_embeds", 0)).input(vector("time_ids", times));
    }

    static GraphContract stableDiffusion3(int channels, int width, String output) {
        return GraphContract.empty().input(planes("hidden_states", channels)).input(timestep())
                .input(states("encoder_hidden_states", width)).input(vector("pooled_projections", 0)).output(planes(output, channels));
    }

    static GraphContract flux(int channels, String output) {
        return GraphContract.empty().input(states("hidden_states", 4 * channels)).input(timestep())
                .input(states("encoder_hidden_states", 0)).input(vector("pooled_projections", 0))
                .input(places("txt_ids")).input(places("img_ids")).input(tensor("guidance", FLOATING, BATCH).or().optional())
                .output(states(output, 4 * channels));
    }

    private static ExpectedTensor places(String name) {
        return tensor(name, NUMBERS, SEQUENCE, Dimension.fixed(COLOURS)).or(BATCH, SEQUENCE, Dimension.fixed(COLOURS));
    }

    static GraphContract decoder(int channels) {
        return GraphContract.empty().input(planes("latent_sample", channels).alsoCalled("latent").alsoCalled("z"))
                .output(planes("sample", COLOURS).alsoCalled("image"));
    }

    static GraphContract encoder(int channels) {
        return GraphContract.empty().input(planes("sample", COLOURS).alsoCalled("image"))
                .output(planes("latent_parameters", 2 * channels).alsoCalled("latent_dist").optional())
                .output(planes("latent_sample", channels).optional());
    }
}
