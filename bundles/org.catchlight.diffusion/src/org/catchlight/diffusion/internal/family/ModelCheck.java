package org.catchlight.diffusion.internal.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.text.Tokenizer;
import org.catchlight.models.Finding;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.ModelReport;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.WeightTensor;
import org.catchlight.stage.StageException;

/** Gathers what is to be said of a model while a family looks through it. */
final class ModelCheck {
    private static final double GIGA = 1e9;
    private static final String EXPORT = "Export the model again with all its parts.";
    private final ModelFolder folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<ElementType, Long> weights = new TreeMap<>();

    ModelCheck(ModelFolder folder) {
        this.folder = folder;
    }

    boolean usable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void fact(String name, String value) {
        facts.put(name, value);
    }

    /** The scheduler's configuration, which every model has. */
    void schedule() {
        try {
            SchedulerConfig schedule = ModelReading.schedule(folder);
            facts.put("Scheduler", schedule.schedulerClass().replaceFirst("Scheduler$", ""));
            facts.put("Prediction", schedule.prediction().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            schedule.notes().forEach(note -> add(Finding.note(ModelReading.SCHEDULE, note)));
        } catch (ModelException unfit) {
            add(Finding.error(ModelReading.SCHEDULE, unfit.getMessage(), unfit.mend()));
        }
    }

    /** A part that must be there; empty if it is not, or is damaged. */
    Optional<GraphSummary> required(String part) {
        Optional<GraphSummary> graph = optional(part);
        if (graph.isEmpty() && usable(part)) {
            add(Finding.error(part + "/model.onnx", folder.root().resolve(part) + " has no graph.", EXPORT));
        }
        return graph;
    }

    private boolean usable(String part) {
        return findings.stream().noneMatch(finding -> finding.file().startsWith(part + "/"));
    }

    /** A part that may be there; empty if it is not, or is damaged. */
    Optional<GraphSummary> optional(String part) {
        try {
            Optional<GraphSummary> graph = folder.graph(part);
            graph.ifPresent(summary -> {
                for (WeightTensor weight : summary.weights()) {
                    weights.merge(weight.type(), weight.bytes(), Long::sum);
                }
                summary.unknownDomains().forEach(domain -> add(Finding.error(part + "/model.onnx",
                        summary.file() + " needs operators of '" + domain + "', which ONNX Runtime does not bring.",
                        "Export the model for ONNX Runtime without them.")));
            });
            return graph;
        } catch (OnnxException damaged) {
            add(Finding.error(part + "/model.onnx", damaged.getMessage(), damaged.mend()));
            return Optional.empty();
        }
    }

    /** Must not have more words than the text encoder has rows. */
    void tokenizer(String name, LazyTokenizer words, Optional<GraphSummary> encoder, int rows) {
        try {
            Tokenizer tokenizer = words.get();
            if (rows > 0 && tokenizer.vocabularySize() > rows) {
                add(Finding.error(name, folder.root().resolve(name) + " has " + tokenizer.vocabularySize()
                        + " words, but its text encoder knows " + rows + "; it is the tokenizer of another model.",
                        "Copy the folder '" + name + "' from the original model."));
            }
        } catch (StageException unfit) {
            add(Finding.error(name, unfit.getMessage(), unfit.mend()));
        }
    }

    ModelReport failed(ModelFamily family, Finding finding) {
        add(finding);
        return report(family, null);
    }

    /** @param model null if it cannot be opened */
    ModelReport report(ModelFamily family, DiffusionModel model) {
        String precision = weights.entrySet().stream().filter(entry -> entry.getKey().floating() || entry.getKey().bits() <= 8)
                .max(Comparator.comparingLong(Map.Entry::getValue)).map(entry -> entry.getKey().toString()).orElse("");
        List<String> words = new ArrayList<>(List.of(family.label()));
        if (model != null) {
            if (model.traits().maskInputs() > 0) {
                words.add("for inpainting");
            }
            if (model.traits().continues()) {
                words.add("refiner");
            }
            words.add(model.traits().width() + " × " + model.traits().height());
            facts.put("Steps", Integer.toString(model.traits().steps()));
            facts.put("Guidance scale", Double.toString(model.traits().guidanceScale()));
            facts.put("Latent", model.latents().channels() + " channels, 1/" + model.latents().factor());
        }
        if (!precision.isEmpty()) {
            words.add(precision);
        }
        words.add(String.format(Locale.ROOT, "%.1f GB", folder.bytes() / GIGA));
        return new ModelReport(family.id(), String.join(", ", words), precision, facts, findings);
    }
}
