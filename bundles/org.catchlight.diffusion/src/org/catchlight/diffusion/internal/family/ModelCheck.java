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
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.text.Tokenizer;
import org.catchlight.models.DataSize;
import org.catchlight.models.Finding;
import org.catchlight.models.GraphContract;
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

    /** The scheduler's configuration, which every model has. */
    void schedule() {
        try {
            SchedulerConfig schedule = ModelReading.schedule(folder);
            facts.put("Scheduler", schedule.schedulerClass().replaceFirst("Scheduler$", ""));
            facts.put("Prediction", schedule.prediction().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            schedule.notes().forEach(note -> add(Finding.note(ModelReading.SCHEDULE, note)));
        } catch (ModelException unfit) {
            add(Finding.error(ModelReading.SCHEDULE, unfit));
        }
    }

    /** A part that must be there, and fit. */
    void part(String part, GraphContract contract) {
        findings.addAll(contract.check(folder, part));
        weigh(part);
    }

    /** What turns pictures into latents and back; the way into latents may be left out. */
    void autoencoder(LatentFormat latents) {
        part("vae_decoder", Contracts.decoder(latents.channels()));
        if (folder.find("vae_encoder").isEmpty()) {
            add(Finding.note("vae_encoder", "Without its encoder this model cannot begin with a picture."));
        } else {
            part("vae_encoder", Contracts.encoder(latents.channels()));
        }
    }

    private void weigh(String part) {
        Optional<GraphSummary> graph;
        try {
            graph = folder.graph(part);
        } catch (OnnxException damaged) {
            return; // the contract has said so
        }
        graph.ifPresent(summary -> {
            for (WeightTensor weight : summary.weights()) {
                weights.merge(weight.type(), weight.bytes(), Long::sum);
            }
            summary.unknownDomains().forEach(domain -> add(Finding.error(part + "/" + summary.file().getFileName(),
                    part + "/" + summary.file().getFileName() + " needs operators of '" + domain
                            + "', which ONNX Runtime does not bring.", "Export the model for ONNX Runtime without them.")));
        });
    }

    /**
     * A text encoder and its tokenizer, which must not have more words than the encoder has rows.
     *
     * @param contract of the encoder
     */
    void text(String part, LazyTokenizer words, GraphContract contract) throws StageException {
        part(part, contract);
        String name = part.replace("text_encoder", "tokenizer");
        int rows = PartConfig.of(folder, part).whole("vocab_size", 0);
        try {
            Tokenizer tokenizer = words.get();
            if (rows > 0 && tokenizer.vocabularySize() > rows) {
                add(Finding.error(name, name + " has " + tokenizer.vocabularySize() + " words, but its text encoder knows " + rows
                        + "; it is the tokenizer of another model.", "Copy the folder '" + name + "' from the original model."));
            }
        } catch (StageException unfit) {
            add(Finding.error(name, unfit));
        }
    }

    ModelReport failed(ModelFamily family, StageException failure) {
        add(Finding.error("", failure));
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
            words.add(model.traits().width() + "×" + model.traits().height());
            facts.put("Steps", Integer.toString(model.traits().steps()));
            facts.put("Guidance scale", model.traits().guidanceScale() == 1 ? "off" : Double.toString(model.traits().guidanceScale()));
            facts.put("Latent", model.latents().channels() + " channels, 1/" + model.latents().factor());
        }
        if (!precision.isEmpty()) {
            words.add(precision);
        }
        words.add(DataSize.text(folder.bytes()));
        return new ModelReport(family.id(), String.join(", ", words), precision, facts, findings);
    }
}
