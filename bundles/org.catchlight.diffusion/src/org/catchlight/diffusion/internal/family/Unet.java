package org.catchlight.diffusion.internal.family;

import java.util.Optional;
import org.catchlight.diffusion.family.DenoisingGraph;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.TensorSpec;
import org.catchlight.stage.StageException;

/**
 * What a UNet's configuration, or else its graph, says of it.
 *
 * @param inputs        channels of its input
 * @param width         of the text's states; 0 if unknown
 * @param guidanceWidth of the guidance input; 0 if it has none
 * @param side          of the latents that it was trained on
 */
record Unet(int inputs, int width, int guidanceWidth, int side) {
    static final DenoisingGraph GRAPH = new DenoisingGraph("unet", "sample", "timestep", "out_sample", DenoisingGraph.Layout.PLANES, 1);
    private static final int MASK_CHANNELS = 1;

    static Unet of(ModelFolder folder, LatentFormat latents, int usualSide) throws StageException {
        PartConfig config = PartConfig.of(folder, GRAPH.part());
        Optional<GraphSummary> graph = folder.graph(GRAPH.part());
        int inputs = size(graph, "sample", 1, latents.channels());
        int guidance = size(graph, "timestep_cond", 1, 0);
        return new Unet(config.whole("in_channels", inputs), config.whole("cross_attention_dim", 0),
                config.whole("time_cond_proj_dim", guidance), config.whole("sample_size", usualSide));
    }

    private static int size(Optional<GraphSummary> graph, String input, int dimension, int fallback) {
        return graph.flatMap(summary -> summary.input(input)).map(TensorSpec::shape)
                .filter(shape -> shape.size() > dimension && shape.get(dimension).isFixed())
                .map(shape -> Math.toIntExact(shape.get(dimension).size())).orElse(fallback);
    }

    /** Channels behind the latent's: a mask and the latent of what it leaves. */
    int maskInputs(LatentFormat latents) {
        return inputs == 2 * latents.channels() + MASK_CHANNELS ? inputs - latents.channels() : 0;
    }

    /** The channels that the graph must take. */
    int expectedInputs(LatentFormat latents) {
        return latents.channels() + maskInputs(latents);
    }
}
