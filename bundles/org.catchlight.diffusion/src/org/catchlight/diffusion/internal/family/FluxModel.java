package org.catchlight.diffusion.internal.family;

import java.util.HashMap;
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
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.stage.StageException;

/**
 * FLUX: one vector of CLIP, all states of T5, places of words and of squares of the latent, and the guidance scale where it was distilled
 * from guided pictures.
 */
record FluxModel(ModelTraits traits, LatentFormat latents, DenoisingGraph denoiser, SchedulerConfig schedule, ClipEncoder clip,
        T5Encoder t5, Attention attention) implements DiffusionModel {
    private static final int AXES = 3;

    @Override
    public SamplingPlan plan(int steps, double strength, int width, int height) {
        return SamplingPlan.ofEqualSigmas(steps).withStrength(strength).withImageTokens(rows(width) * rows(height));
    }

    private int rows(int pixels) {
        return latents.places(pixels) / 2;
    }

    @Override
    public Conditioning condition(Words words, GraphRunner graphs) throws StageException {
        return new Conditioning(inputs(words.prompt(1), words.prompt(2), words, graphs),
                words.guided() ? Optional.of(inputs(words.negative(1), words.negative(2), words, graphs)) : Optional.empty());
    }

    private Map<String, HostTensor> inputs(String first, String second, Words words, GraphRunner graphs) throws StageException {
        Map<String, HostTensor> inputs = new HashMap<>();
        HostTensor states = t5.encode(second, graphs);
        inputs.put("encoder_hidden_states", states);
        inputs.put("pooled_projections", clip.pool(clip.tokens(first), graphs));
        inputs.put("txt_ids", HostTensor.shared(new float[states.size(1) * AXES], states.size(1), AXES));
        inputs.put("img_ids", places(rows(words.width()), rows(words.height())));
        if (traits.guidance() == ModelTraits.GuidanceKind.EMBEDDED) {
            inputs.put("guidance", HostTensor.batched(new float[] {(float) words.guidanceScale()}, 1));
        }
        return inputs;
    }

    private static HostTensor places(int across, int down) {
        float[] places = new float[across * down * AXES];
        for (int i = 0; i < across * down; i++) {
            places[i * AXES + 1] = i / across;
            places[i * AXES + 2] = i % across;
        }
        return HostTensor.shared(places, (long) across * down, AXES);
    }

    @Override
    public long attentionBytes(int width, int height) {
        return attention.bytes(latents.places(width), latents.places(height));
    }

    @Override
    public TokenCount count(String prompt) throws StageException {
        return t5.count(prompt);
    }
}
