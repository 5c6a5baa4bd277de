package org.catchlight.diffusion.internal.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catchlight.diffusion.family.DenoisingGraph;
import org.catchlight.models.Finding;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.stage.StageException;

/** What the models around a UNet have in common. */
final class UnetChecks {
    static final DenoisingGraph GRAPH = new DenoisingGraph("unet", "sample", "timestep", "out_sample", DenoisingGraph.Layout.PLANES, 1);

    private UnetChecks() {
    }

    static void parts(ModelFolder folder, ModelCheck check, List<ClipEncoder> encoders) throws StageException {
        for (ClipEncoder encoder : encoders) {
            Optional<GraphSummary> graph = check.required(encoder.part());
            graph.ifPresent(summary -> outputs(check, encoder.part(), summary,
                    encoder.pooled().isEmpty() ? Set.of(encoder.hidden()) : Set.of(encoder.hidden(), encoder.pooled())));
            check.tokenizer(encoder.part().replace("text_encoder", "tokenizer"), encoder.words(), graph,
                    PartConfig.of(folder, encoder.part()).whole("vocab_size", 0));
        }
        check.required(GRAPH.part());
        check.required("vae_decoder");
        if (check.optional("vae_encoder").isEmpty()) {
            check.add(Finding.note("vae_encoder", "Without its encoder this model cannot begin with a picture."));
        }
    }

    static void outputs(ModelCheck check, String part, GraphSummary graph, Set<String> wanted) {
        for (String name : wanted) {
            if (graph.output(name).isEmpty()) {
                check.add(Finding.error(part + "/model.onnx", graph.file() + " has no output '" + name + "'.",
                        "Export the model again with Optimum, which gives it."));
            }
        }
    }
}
