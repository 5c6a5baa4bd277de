package org.catchlight.diffusion.internal.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catchlight.models.Finding;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.stage.StageException;

/** What the models around a transformer have in common. */
final class TransformerChecks {
    private static final String PART = "transformer";
    private static final String OUTPUT = "out_hidden_states";

    private TransformerChecks() {
    }

    static void parts(ModelFolder folder, ModelCheck check, List<ClipEncoder> clips, Optional<T5Encoder> t5) throws StageException {
        for (ClipEncoder clip : clips) {
            Optional<GraphSummary> graph = check.required(clip.part());
            graph.ifPresent(summary -> UnetChecks.outputs(check, clip.part(), summary,
                    clip.hidden().isEmpty() ? Set.of(clip.pooled()) : Set.of(clip.hidden(), clip.pooled())));
            check.tokenizer(clip.part().replace("text_encoder", "tokenizer"), clip.words(), graph,
                    PartConfig.of(folder, clip.part()).whole("vocab_size", 0));
        }
        if (t5.isPresent()) {
            Optional<GraphSummary> graph = check.required(t5.get().part());
            check.tokenizer(t5.get().part().replace("text_encoder", "tokenizer"), t5.get().words(), graph,
                    PartConfig.of(folder, t5.get().part()).whole("vocab_size", 0));
        }
        check.required(PART);
        check.required("vae_decoder");
        if (check.optional("vae_encoder").isEmpty()) {
            check.add(Finding.note("vae_encoder", "Without its encoder this model cannot begin with a picture."));
        }
    }

    /** The transformer's output: its usual name, or the only one. */
    static String output(ModelFolder folder) throws OnnxException {
        return folder.graph(PART).filter(graph -> graph.output(OUTPUT).isEmpty() && graph.outputs().size() == 1)
                .map(graph -> graph.outputs().getFirst().name()).orElse(OUTPUT);
    }
}
