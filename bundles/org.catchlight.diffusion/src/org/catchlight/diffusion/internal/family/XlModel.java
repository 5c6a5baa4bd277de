package org.catchlight.diffusion.internal.family;

import java.util.ArrayList;
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

/**
 * Stable Diffusion XL: the penultimate states of its encoders side by side, the pooled vector of the last, and what it is told of the
 * picture's size.
 *
 * @param encoders      one or two; the pooled vector is that of the last
 * @param zeroNegative  whether an empty negative prompt is nothing but zeros
 * @param aesthetics    whether it is told an aesthetic score in place of the target size (the refiner)
 * @param guidanceWidth width of the guidance input; 0 if it has none
 */
record XlModel(ModelTraits traits, LatentFormat latents, DenoisingGraph denoiser, SchedulerConfig schedule, List<ClipEncoder> encoders,
        boolean zeroNegative, boolean aesthetics, int guidanceWidth, Attention attention) implements DiffusionModel {
    private static final String STATES = "encoder_hidden_states";
    private static final String POOLED = "text_embeds";
    private static final String TIMES = "time_ids";
    private static final float AESTHETIC_SCORE = 6;
    private static final float NEGATIVE_AESTHETIC_SCORE = 2.5f;

    @Override
    public Conditioning condition(Words words, GraphRunner graphs) throws StageException {
        boolean zeros = words.guided() && zeroNegative && words.negative().isBlank() && words.negativeSecond().isBlank();
        List<EncodedPrompt> positives = new ArrayList<>();
        List<EncodedPrompt> negatives = new ArrayList<>();
        int chunks = 1;
        for (ClipEncoder encoder : encoders) {
            positives.add(encoder.tokens(words.prompt(encoder.number())));
            negatives.add(encoder.tokens(zeros || !words.guided() ? "" : words.negative(encoder.number())));
            chunks = Math.max(chunks, Math.max(positives.getLast().chunks(), negatives.getLast().chunks()));
        }
        Map<String, HostTensor> positive = encoded(positives, chunks, graphs);
        positive.put(TIMES, times(words.frame(), AESTHETIC_SCORE));
        Optional<Map<String, HostTensor>> negative = Optional.empty();
        if (words.guided()) {
            Map<String, HostTensor> against = zeros ? zerosLike(positive) : encoded(negatives, chunks, graphs);
            against.put(TIMES, times(words.negativeFrame(), NEGATIVE_AESTHETIC_SCORE));
            negative = Optional.of(against);
        }
        if (guidanceWidth > 0) {
            HostTensor guidance = GuidanceEmbedding.of(words.guidanceScale(), guidanceWidth);
            positive.put("timestep_cond", guidance);
            negative.ifPresent(inputs -> inputs.put("timestep_cond", guidance));
        }
        return new Conditioning(positive, negative);
    }

    private Map<String, HostTensor> encoded(List<EncodedPrompt> prompts, int chunks, GraphRunner graphs) throws StageException {
        Map<String, HostTensor> inputs = new HashMap<>();
        List<HostTensor> states = new ArrayList<>();
        for (int i = 0; i < encoders.size(); i++) {
            ClipEncoder.Encoded encoded = encoders.get(i).encode(prompts.get(i).withChunks(chunks), graphs);
            states.add(encoded.states());
            if (i == encoders.size() - 1) {
                inputs.put(POOLED, encoded.pooled());
            }
        }
        inputs.put(STATES, Joining.along(-1, states));
        return inputs;
    }

    private static Map<String, HostTensor> zerosLike(Map<String, HostTensor> inputs) {
        Map<String, HostTensor> zeros = new HashMap<>();
        for (String name : List.of(STATES, POOLED)) {
            HostTensor tensor = inputs.get(name);
            zeros.put(name, new HostTensor(new float[tensor.values().length], tensor.shape(), tensor.batched()));
        }
        return zeros;
    }

    private HostTensor times(Words.Frame frame, float score) {
        float[] start = {frame.originalHeight(), frame.originalWidth(), frame.cropTop(), frame.cropLeft()};
        float[] all = java.util.Arrays.copyOf(start, aesthetics ? 5 : 6);
        if (aesthetics) {
            all[4] = score;
        } else {
            all[4] = frame.targetHeight();
            all[5] = frame.targetWidth();
        }
        return HostTensor.batched(all, 1, all.length);
    }

    @Override
    public long attentionBytes(int width, int height) {
        return attention.bytes(latents.places(width), latents.places(height));
    }

    @Override
    public TokenCount count(String prompt) throws StageException {
        return encoders.getFirst().count(prompt);
    }
}
