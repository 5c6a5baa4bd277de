package org.catchlight.diffusion.internal.family;

import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Set;
import org.catchlight.diffusion.family.GraphRunner;
import org.catchlight.diffusion.family.HostTensor;
import org.catchlight.diffusion.family.TokenCount;
import org.catchlight.diffusion.text.EncodedPrompt;
import org.catchlight.diffusion.text.PromptEncoder;
import org.catchlight.diffusion.text.PromptSyntax;
import org.catchlight.diffusion.text.PromptWeights;
import org.catchlight.models.ModelFolder;
import org.catchlight.stage.StageException;

/**
 * A text encoder of T5 with its tokenizer.
 *
 * @param part   folder of the graph
 * @param words  its tokenizer
 * @param most   tokens that it is given at most, frame and padding included
 */
record T5Encoder(String part, LazyTokenizer words, int most) {
    private static final String STATES = "last_hidden_state";

    /** @param number of the encoder among all of the model, from 1 */
    static T5Encoder of(ModelFolder folder, int number, int most) {
        return new T5Encoder("text_encoder_" + number, LazyTokenizer.t5(folder, "tokenizer_" + number), most);
    }

    private int length() throws StageException {
        return Math.min(most, words.get().maximumLength());
    }

    TokenCount count(String prompt) throws StageException {
        return new TokenCount(tokens(prompt).tokens(), length() - words.get().special().count(), 1);
    }

    private EncodedPrompt tokens(String prompt) throws StageException {
        return new PromptEncoder(words.get(), length()).sequence(PromptSyntax.parse(prompt));
    }

    /** The states of all tokens. */
    HostTensor encode(String prompt, GraphRunner graphs) throws StageException {
        EncodedPrompt tokens = tokens(prompt);
        boolean masked = graphs.graph(part).input(ClipEncoder.MASK).isPresent();
        Map<String, HostTensor> inputs = ClipEncoder.inputs(tokens.ids(0), masked);
        HostTensor states = graphs.run(part, inputs, Set.of(STATES)).get(STATES);
        PromptWeights.apply(FloatBuffer.wrap(states.values()), states.size(-1), tokens.weights(0));
        return states;
    }
}
