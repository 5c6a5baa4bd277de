package org.catchlight.diffusion.internal.family;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;

/**
 * The largest attention of a model: each of its tokens looks at each.
 *
 * @param heads   0 if the graph does not compute it in one piece
 * @param divisor places of the latent to one token, in width and height
 * @param words   tokens besides the picture's
 */
record Attention(int heads, int divisor, int words) {
    /** Scores, scaled scores, their exponentials and shares are there at once. */
    private static final int COPIES = 4;
    private static final String FUSED = "Attention";

    /** Of a UNet: in the first of its blocks that has any. */
    static Attention ofUnet(ModelFolder folder, int usualHeads, int usualLevel) throws OnnxException, org.catchlight.models.ModelException {
        JsonNode config = PartConfig.of(folder, Unet.GRAPH.part()).json();
        int level = config.has("down_block_types") ? 0 : usualLevel;
        while (config.has("down_block_types") && level < config.get("down_block_types").size() - 1
                && !config.get("down_block_types").get(level).asText().contains("Attn")) {
            level++;
        }
        JsonNode heads = config.hasNonNull("num_attention_heads") ? config.get("num_attention_heads") : config.get("attention_head_dim");
        int count = heads == null ? usualHeads : heads.isArray() ? heads.path(level).asInt(usualHeads) : heads.asInt(usualHeads);
        return new Attention(isFused(folder, Unet.GRAPH.part()) ? 0 : count, 1 << level, 0);
    }

    /** Of a transformer. */
    static Attention ofTransformer(ModelFolder folder, String part, int usualHeads, int patch, int words)
            throws OnnxException, org.catchlight.models.ModelException {
        int count = PartConfig.of(folder, part).whole("num_attention_heads", usualHeads);
        return new Attention(isFused(folder, part) ? 0 : count, patch, words);
    }

    private static boolean isFused(ModelFolder folder, String part) throws OnnxException {
        Optional<GraphSummary> graph = folder.graph(part);
        return graph.isPresent() && graph.get().operators().keySet().stream().anyMatch(operator -> operator.endsWith(FUSED));
    }

    /** For one picture. */
    long bytes(int placesAcross, int placesDown) {
        double tokens = (double) placesAcross / divisor * placesDown / divisor + words;
        return (long) (tokens * tokens * heads * Float.BYTES * COPIES);
    }
}
