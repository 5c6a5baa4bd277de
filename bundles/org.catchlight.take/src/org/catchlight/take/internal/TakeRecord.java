package org.catchlight.take.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catchlight.stage.run.Result.StepResult;

/**
 * How a take was made, as the JSON that its file carries. Times are left out, so that the same take is the same file.
 *
 * @param format  version of this record
 * @param program what made the take
 * @param seed    seed of the take
 * @param steps   stages in order
 */
@JsonPropertyOrder({"format", "program", "seed", "steps"})
@JsonIgnoreProperties(ignoreUnknown = true)
record TakeRecord(int format, String program, long seed, List<Step> steps) {
    static final int FORMAT = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** One stage with the bundle that provided it. */
    @JsonPropertyOrder({"stage", "label", "bundle", "version", "settings"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(String stage, String label, String bundle, String version, Map<String, String> settings) {
        Step {
            settings = settings == null ? Map.of() : settings;
        }
    }

    static TakeRecord of(String program, long seed, List<StepResult> steps) {
        return new TakeRecord(FORMAT, program, seed, steps.stream().map(step -> {
            Map<String, String> settings = new TreeMap<>(step.settings());
            settings.replaceAll((key, value) -> PrivateWords.cut(value));
            return new Step(step.stage(), step.label(), step.bundle(), step.version(), settings);
        }).toList());
    }

    List<StepResult> results() {
        return steps == null ? List.of() : steps.stream().map(step -> new StepResult(text(step.stage), text(step.label), text(step.bundle),
                text(step.version), step.settings, false, 0)).toList();
    }

    String toJson() {
        try {
            return MAPPER.writeValueAsString(this).replace("\r\n", "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws JsonProcessingException if the text is not such a record */
    static TakeRecord parse(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, TakeRecord.class);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
