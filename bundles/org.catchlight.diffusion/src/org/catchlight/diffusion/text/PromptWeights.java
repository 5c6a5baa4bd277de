package org.catchlight.diffusion.text;

import java.nio.FloatBuffer;

/**
 * Weights of tokens on the embeddings that a text encoder made of them, as AUTOMATIC1111's web UI has it (its emphasis "Original"): with
 * z the embedding of one chunk, w the weight of a token and m the mean over all values of the chunk,
 * <pre>z' = w·z,  z″ = z' · m(z) / m(z')</pre>
 * so that the mean is what it was. The last factor is left out where it is not finite, as when the weighted mean is 0.
 */
public final class PromptWeights {
    private PromptWeights() {
    }

    /**
     * Weights one chunk in place. Weights of 1 throughout change nothing, to the last bit.
     *
     * @param embedding {@code weights.length} rows of {@code width} values from the buffer's position on; the position stays
     * @param width     values per token
     * @param weights   one per row
     */
    public static void apply(FloatBuffer embedding, int width, float[] weights) {
        if (width <= 0 || embedding.remaining() < (long) width * weights.length) {
            throw new IllegalArgumentException(
                    "An embedding of " + embedding.remaining() + " values has no " + weights.length + " rows of " + width);
        }
        if (isNeutral(weights)) {
            return;
        }
        int first = embedding.position();
        double before = 0;
        double after = 0;
        for (int row = 0; row < weights.length; row++) {
            for (int i = first + row * width; i < first + (row + 1) * width; i++) {
                float value = embedding.get(i);
                float weighted = value * weights[row];
                before += value;
                after += weighted;
                embedding.put(i, weighted);
            }
        }
        float factor = (float) (before / after);
        if (Float.isFinite(factor)) {
            for (int i = first; i < first + weights.length * width; i++) {
                embedding.put(i, embedding.get(i) * factor);
            }
        }
    }

    /** As above, for values in an array. */
    public static void apply(float[] embedding, int width, float[] weights) {
        apply(FloatBuffer.wrap(embedding), width, weights);
    }

    private static boolean isNeutral(float[] weights) {
        for (float weight : weights) {
            if (weight != 1) {
                return false;
            }
        }
        return true;
    }
}
