package org.catchlight.prompt.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.catchlight.prompt.metadata.ImportedModel;
import org.catchlight.prompt.metadata.ImportedModel.Kind;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.ImportedSampling;
import org.catchlight.prompt.metadata.ImportedSampling.Noise;
import org.catchlight.prompt.metadata.PromptTool;

/** An imported prompt while it is being read. Values out of any program's range are kept among the others, not taken. */
final class Draft {
    private static final int MAX_SIDE = 1 << 16;
    private static final int MAX_STEPS = 100_000;
    private static final int MAX_MODELS = 200;
    private static final int MAX_OTHERS = 500;
    private static final int LONGEST_OTHER = 2000;
    private final String source;
    private final PromptTool tool;
    private final List<ImportedModel> models = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private String prompt = "";
    private String negative = "";
    private OptionalLong seed = OptionalLong.empty();
    private OptionalInt steps = OptionalInt.empty();
    private String sampler = "";
    private String spacing = "";
    private OptionalDouble scale = OptionalDouble.empty();
    private OptionalDouble rescale = OptionalDouble.empty();
    private Optional<Noise> noise = Optional.empty();
    private boolean flow;
    private int width;
    private int height;

    Draft(String source, PromptTool tool) {
        this.source = source;
        this.tool = tool;
    }

    void prompt(String words) {
        prompt = words.strip();
    }

    String prompt() {
        return prompt;
    }

    void negative(String words) {
        negative = words.strip();
    }

    String negative() {
        return negative;
    }

    /** Takes a seed as text; a random one, −1, is none. */
    void seed(String text) {
        OptionalLong number = Numbers.seed(text);
        if (number.isPresent()) {
            seed = number;
            if (number.getAsLong() != Numbers.whole(text).orElse(-1)) {
                remark("The seed " + text.strip() + " is over 2^63; its lower 32 bits, which give the same noise, are taken.");
            }
        } else if (!text.strip().equals("-1")) {
            other("Seed", text);
        }
    }

    boolean hasSeed() {
        return seed.isPresent();
    }

    void steps(String text) {
        OptionalLong number = Numbers.whole(text);
        if (number.isPresent() && number.getAsLong() >= 1 && number.getAsLong() <= MAX_STEPS) {
            steps = OptionalInt.of((int) number.getAsLong());
        } else {
            other("Steps", text);
        }
    }

    void sampler(String name) {
        sampler = Numbers.cut(name.strip(), 200);
    }

    String sampler() {
        return sampler;
    }

    void spacing(String name) {
        spacing = Numbers.cut(name.strip(), 200);
    }

    void scale(String text) {
        OptionalDouble number = Numbers.decimal(text);
        if (number.isPresent() && Math.abs(number.getAsDouble()) <= 1000) {
            scale = number;
        } else {
            other("CFG scale", text);
        }
    }

    void rescale(String text) {
        OptionalDouble number = Numbers.decimal(text);
        if (number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= 1) {
            rescale = number;
        } else {
            other("CFG rescale", text);
        }
    }

    void noise(Noise from) {
        noise = Optional.of(from);
    }

    void flow() {
        flow = true;
    }

    void size(String wide, String high) {
        long across = Numbers.whole(wide).orElse(0);
        long upward = Numbers.whole(high).orElse(0);
        if (across >= 1 && across <= MAX_SIDE && upward >= 1 && upward <= MAX_SIDE) {
            width = (int) across;
            height = (int) upward;
        } else {
            other("Size", wide + "x" + high);
        }
    }

    boolean hasSize() {
        return width > 0;
    }

    void model(Kind kind, String file, double weight) {
        String name = Numbers.cut(Numbers.modelName(file), 200);
        boolean known = models.stream().anyMatch(model -> model.kind() == kind && model.name().equals(name));
        if (name.isEmpty() || known || models.size() >= MAX_MODELS) {
            return;
        }
        ImportedModel model = new ImportedModel(kind, name, weight);
        if (kind == Kind.CHECKPOINT) {
            models.addFirst(model);
            flow |= Numbers.isFlowModel(name);
        } else {
            models.add(model);
        }
    }

    void other(String name, String value) {
        if (others.size() < MAX_OTHERS && !value.isBlank()) {
            others.putIfAbsent(Numbers.cut(name.strip(), 100), Numbers.cut(value.strip(), LONGEST_OTHER));
        }
    }

    void remark(String sentence) {
        if (!remarks.contains(sentence) && remarks.size() < MAX_OTHERS) {
            remarks.add(sentence);
        }
    }

    ImportedPrompt finish() {
        return finish("");
    }

    ImportedPrompt finish(String shotXmi) {
        ImportedSampling sampling = new ImportedSampling(seed, steps, sampler, spacing, scale, rescale, noise, flow);
        return new ImportedPrompt(source, tool, prompt, negative, sampling, width, height, models, others, remarks, shotXmi);
    }
}
