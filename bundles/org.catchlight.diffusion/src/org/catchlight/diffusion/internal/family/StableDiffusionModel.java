package org.catchlight.diffusion.internal.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.diffusion.family.Conditioning;
import org.catchlight.diffusion.family.DenoisingGraph;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.GraphRunner;
import org.catchlight.diffusion.family.HostTensor;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.family.ModelTraits;
import org.catchlight.diffusion.family.TokenCount;
import org.catchlight.diffusion.family.Words;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.text.EncodedPrompt;
import org.catchlight.stage.StageException;

/** Stable Diffusion 1 and 2, and what was distilled from them: one text encoder, its last states. */
record StableDiffusionModel(ModelTraits traits, LatentFormat latents, DenoisingGraph denoiser, SchedulerConfig schedule,
        ClipEncoder encoder, int guidanceWidth) implements DiffusionModel {

    @Override
    public Conditioning condition(Words words, GraphRunner graphs) throws StageException {
        List<EncodedPrompt> prompts = words.guided()
                ? EncodedPrompt.withEqualChunks(List.of(encoder.tokens(words.prompt()), encoder.tokens(words.negative())))
                : List.of(encoder.tokens(words.prompt()));
        Map<String, HostTensor> positive = inputs(prompts.getFirst(), words, graphs);
        return new Conditioning(positive,
                words.guided() ? Optional.of(inputs(prompts.getLast(), words, graphs)) : Optional.empty());
    }

    private Map<String, HostTensor> inputs(EncodedPrompt prompt, Words words, GraphRunner graphs) throws StageException {
        Map<String, HostTensor> inputs = new HashMap<>();
        inputs.put("encoder_hidden_states", encoder.encode(prompt, graphs).states());
        if (guidanceWidth > 0) {
            inputs.put("timestep_cond", GuidanceEmbedding.of(words.guidanceScale(), guidanceWidth));
        }
        return inputs;
    }

    @Override
    public TokenCount count(String prompt) throws StageException {
        return encoder.count(prompt);
    }
}
