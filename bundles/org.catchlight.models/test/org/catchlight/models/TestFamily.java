package org.catchlight.models;

import static org.catchlight.models.ExpectedTensor.FLOATING;
import static org.catchlight.models.ExpectedTensor.tensor;
import static org.catchlight.onnx.Dimension.named;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;

/** A family for tests: one part, {@code unet}, that adds. */
public record TestFamily(String id, String className) implements ModelFamily {
    private static final GraphContract CONTRACT = GraphContract.empty().input(tensor("sample", FLOATING, named("n")))
            .output(tensor("out_sample", FLOATING, named("n")));

    /** That test folders are of. */
    public TestFamily() {
        this("test", "TestPipeline");
    }

    @Override
    public String label() {
        return "Test " + id;
    }

    @Override
    public Optional<ModelReport> inspect(ModelFolder folder, IProgressMonitor monitor) {
        List<Finding> findings = new ArrayList<>();
        try {
            Optional<JsonNode> index = folder.json(ModelFolder.INDEX);
            if (index.isEmpty() || !className.equals(index.get().path("_class_name").asText())) {
                return Optional.empty();
            }
            if (folder.json("scheduler/scheduler_config.json").isEmpty()) {
                findings.add(Finding.warning("scheduler/scheduler_config.json", "There is no scheduler.", "Export it again."));
            }
        } catch (ModelException unreadable) {
            findings.add(Finding.error("", unreadable));
        }
        findings.addAll(CONTRACT.check(folder, "unet"));
        return Optional.of(new ModelReport(id, "Test model, " + DataSize.text(folder.bytes()), "float32", Map.of("Parts", "unet"), findings));
    }
}
