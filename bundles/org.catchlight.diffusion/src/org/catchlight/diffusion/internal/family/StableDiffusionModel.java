package org.catchlight.diffusion.internal.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.catchlight.diffusion.family.Conditioning;
import org.catchlight.diffusion.family.DenoisingGraph;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.GraphRunner;
import org.catchlight.diffusion.family.HostTensor;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.family.ModelTraits;
import org.catchlight.diffusion.family.TokenCount;
import org.catchlight.diffusion.family.Words;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.text.EncodedPrompt;
import org.catchlight.stage.StageException;

/** Stable Diffusion 1 and 2, and what was distilled from them: one text encoder, its last states. */
record StableDiffusionModel(ModelTraits traits, LatentFormat latents, DenoisingGraph denoiser, SchedulerConfig schedule,
        ClipEncoder encoder, int guidanceWidth, Attention attention) implements DiffusionModel {
    private static final int USUAL_TIMESTEPS = 1000;
    private static final int USUAL_ORIGINAL_STEPS = 50;

    @Override
    public Conditioning condition(Words words, GraphRunner graphs) throws StageException {
        List<EncodedPrompt> prompts = words.guided()
                ? EncodedPrompt.withEqualChunks(List.of(encoder.tokens(words.prompt()), encoder.tokens(words.negative())))
                : List.of(encoder.tokens(words.prompt()));
        Map<String, HostTensor> positive = inputs(prompts.getFirst(), words, graphs);
        return new Conditioning(positive,
                words.guided() ? Optional.of(inputs(prompts.getLast(), words, graphs)) : Optional.empty());
    }

    /** A consistency model that is told its guidance spreads all steps over what is to be gone; its reference does, others cut steps off. */
    @Override
    public SamplingPlan plan(int steps, double strength, int width, int height) {
        if (guidanceWidth == 0 || strength >= 1) {
            return DiffusionModel.super.plan(steps, strength, width, height);
        }
        int trained = schedule.get(SchedulerKey.TRAIN_TIMESTEPS, USUAL_TIMESTEPS);
        int distilled = schedule.get(SchedulerKey.ORIGINAL_STEPS, USUAL_ORIGINAL_STEPS);
        int stride = trained / distilled;
        int levels = Math.max(1, (int) (distilled * strength));
        int fewer = Math.min(steps, levels);
        return SamplingPlan.ofTimesteps(IntStream.range(0, fewer)
                .mapToObj(i -> (double) ((levels - (int) ((double) levels * i / fewer)) * stride - 1)).toList());
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
    public long attentionBytes(int width, int height) {
        return attention.bytes(latents.places(width), latents.places(height));
    }

    @Override
    public TokenCount count(String prompt) throws StageException {
        return encoder.count(prompt);
    }
}
