package org.catchlight.diffusion.internal.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
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
import org.catchlight.diffusion.text.EncodedPrompt;
import org.catchlight.stage.StageException;

/**
 * Stable Diffusion 3: states of two CLIP encoders side by side, widened with zeros to those of T5, which follow them; zeros where T5 is
 * left out.
 *
 * @param clips   the two CLIP encoders
 * @param t5      empty if the model came without
 * @param width   of the states that the transformer takes
 * @param t5Room  tokens of T5
 * @param patch   places of the latent to one token of the transformer, in width and height
 */
record StableDiffusion3Model(ModelTraits traits, LatentFormat latents, DenoisingGraph denoiser, SchedulerConfig schedule,
        List<ClipEncoder> clips, Optional<T5Encoder> t5, int width, int t5Room, int patch, Attention attention) implements DiffusionModel {
    private static final int T5 = 3;

    @Override
    public SamplingPlan plan(int steps, double strength, int pictureWidth, int pictureHeight) {
        int tokens = latents.places(pictureWidth) / patch * (latents.places(pictureHeight) / patch);
        return SamplingPlan.of(steps).withStrength(strength).withImageTokens(tokens);
    }

    @Override
    public Conditioning condition(Words words, GraphRunner graphs) throws StageException {
        int chunks = 1;
        for (ClipEncoder clip : clips) {
            chunks = Math.max(chunks, clip.tokens(words.prompt(clip.number())).chunks());
            chunks = Math.max(chunks, words.guided() ? clip.tokens(words.negative(clip.number())).chunks() : 1);
        }
        Map<String, HostTensor> positive = inputs(words::prompt, chunks, graphs);
        return new Conditioning(positive,
                words.guided() ? Optional.of(inputs(words::negative, chunks, graphs)) : Optional.empty());
    }

    private Map<String, HostTensor> inputs(IntFunction<String> prompt, int chunks, GraphRunner graphs) throws StageException {
        List<HostTensor> states = new ArrayList<>();
        List<HostTensor> pooled = new ArrayList<>();
        for (ClipEncoder clip : clips) {
            EncodedPrompt tokens = clip.tokens(prompt.apply(clip.number())).withChunks(chunks);
            ClipEncoder.Encoded encoded = clip.encode(tokens, graphs);
            states.add(encoded.states());
            pooled.add(encoded.pooled());
        }
        HostTensor long5 = t5.isPresent() ? t5.get().encode(prompt.apply(T5), graphs)
                : HostTensor.batched(new float[t5Room * width], 1, t5Room, width);
        HostTensor all = Joining.along(1, List.of(Joining.padLast(Joining.along(-1, states), width), long5));
        return Map.of("encoder_hidden_states", all, "pooled_projections", Joining.along(-1, pooled));
    }

    @Override
    public long attentionBytes(int pictureWidth, int pictureHeight) {
        return attention.bytes(latents.places(pictureWidth), latents.places(pictureHeight));
    }

    @Override
    public TokenCount count(String prompt) throws StageException {
        return t5.isPresent() ? t5.get().count(prompt) : clips.getFirst().count(prompt);
    }
}
