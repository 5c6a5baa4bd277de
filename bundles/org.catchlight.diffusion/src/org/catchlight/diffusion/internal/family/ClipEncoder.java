package org.catchlight.diffusion.internal.family;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catchlight.diffusion.family.GraphRunner;
import org.catchlight.diffusion.family.HostTensor;
import org.catchlight.diffusion.family.TokenCount;
import org.catchlight.diffusion.text.EncodedPrompt;
import org.catchlight.diffusion.text.PromptEncoder;
import org.catchlight.diffusion.text.PromptSyntax;
import org.catchlight.diffusion.text.PromptWeights;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.stage.StageException;

/**
 * One text encoder of CLIP with its tokenizer.
 *
 * @param number  among all encoders of the model, from 1
 * @param part    folder of the graph
 * @param words   its tokenizer, opened when first needed
 * @param hidden  output with the states that the denoising graph takes
 * @param pooled  output with one vector for the whole text; empty if nobody wants it
 * @param length  tokens of a chunk, frame included
 */
record ClipEncoder(int number, String part, LazyTokenizer words, String hidden, String pooled, int length) {
    static final String IDS = "input_ids";
    static final String MASK = "attention_mask";
    private static final int USUAL_LENGTH = 77;

    /** Which states of an encoder a family takes. */
    enum States {
        /** What leaves the final norm. */
        LAST("last_hidden_state"),
        /** What enters the last layer. */
        PENULTIMATE("");

        private final String output;

        States(String output) {
            this.output = output;
        }
    }

    /**
     * An encoder of a folder.
     *
     * @param number of the encoder from 1: the first has no number in its names
     */
    static ClipEncoder of(ModelFolder folder, int number, States states, String pooled) throws ModelException {
        String suffix = number == 1 ? "" : "_" + number;
        String part = "text_encoder" + suffix;
        PartConfig config = PartConfig.of(folder, part);
        String hidden = states == States.LAST ? states.output : penultimate(config);
        return new ClipEncoder(number, part, LazyTokenizer.clip(folder, "tokenizer" + suffix), hidden, pooled,
                config.whole("max_position_embeddings", USUAL_LENGTH));
    }

    /** The name of the states before the last layer: they are counted from the embeddings, which are number 0. */
    private static String penultimate(PartConfig config) {
        return "hidden_states." + (config.whole("num_hidden_layers", 12) - 1);
    }

    /** What came of a text: states of all chunks one behind the other, and the pooled vector of the first. */
    record Encoded(HostTensor states, HostTensor pooled) {
    }

    /** A prompt as tokens in chunks. */
    EncodedPrompt tokens(String prompt) throws StageException {
        return new PromptEncoder(words.get(), length).chunks(PromptSyntax.parse(prompt));
    }

    TokenCount count(String prompt) throws StageException {
        EncodedPrompt encoded = tokens(prompt);
        return new TokenCount(encoded.tokens(), length - words.get().special().count(), encoded.chunks());
    }

    /** Runs the encoder chunk by chunk. */
    Encoded encode(EncodedPrompt prompt, GraphRunner graphs) throws StageException {
        List<HostTensor> chunks = new ArrayList<>();
        HostTensor firstPooled = null;
        for (int chunk = 0; chunk < prompt.chunks(); chunk++) {
            Map<String, HostTensor> outputs = graphs.run(part, inputs(prompt, chunk, graphs), wanted(chunk));
            HostTensor states = outputs.get(hidden);
            if (states != null) {
                PromptWeights.apply(FloatBuffer.wrap(states.values()), states.size(-1), prompt.weights(chunk));
                chunks.add(states);
            }
            if (chunk == 0) {
                firstPooled = outputs.get(pooled);
            }
        }
        return new Encoded(chunks.isEmpty() ? null : Joining.along(1, chunks), firstPooled);
    }

    /** Only the vector for the whole text, of the first chunk: for families that take nothing else of this encoder. */
    HostTensor pool(EncodedPrompt prompt, GraphRunner graphs) throws StageException {
        return graphs.run(part, inputs(prompt, 0, graphs), Set.of(pooled)).get(pooled);
    }

    private Set<String> wanted(int chunk) {
        return chunk == 0 && !pooled.isEmpty() ? Set.of(hidden, pooled) : Set.of(hidden);
    }

    private Map<String, HostTensor> inputs(EncodedPrompt prompt, int chunk, GraphRunner graphs) throws StageException {
        return inputs(prompt.ids(chunk), graphs.graph(part).input(MASK).isPresent());
    }

    /** The inputs of a text encoder; where it takes a mask, all tokens count, as the reference has it. */
    static Map<String, HostTensor> inputs(int[] ids, boolean masked) {
        Map<String, HostTensor> inputs = new HashMap<>();
        float[] values = new float[ids.length];
        for (int i = 0; i < ids.length; i++) {
            values[i] = ids[i];
        }
        inputs.put(IDS, HostTensor.batched(values, 1, ids.length));
        if (masked) {
            float[] ones = new float[ids.length];
            java.util.Arrays.fill(ones, 1);
            inputs.put(MASK, HostTensor.batched(ones, 1, ids.length));
        }
        return inputs;
    }
}
