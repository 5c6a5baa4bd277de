package org.catchlight.diffusion.scheduler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.catchlight.diffusion.internal.scheduler.ConfigReader;

/**
 * What a model's {@code scheduler_config.json} says, and what the user chose instead. Only what is said is in it: defaults are those of
 * the scheduler that runs.
 *
 * @param source         the file, for messages
 * @param schedulerClass diffusers' class, such as {@code EulerDiscreteScheduler}
 * @param values         checked values
 * @param notes          what was ignored, one sentence each
 */
public record SchedulerConfig(String source, String schedulerClass, Map<SchedulerKey<?>, Object> values, List<String> notes) {

    /** Keeps its own copies. */
    public SchedulerConfig {
        values = Map.copyOf(values);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a configuration of diffusers.
     *
     * @throws SchedulerFormatException if the file is not one, or a value is out of its range
     * @throws IOException              if the file cannot be read
     */
    public static SchedulerConfig read(Path file) throws IOException {
        return ConfigReader.read(file);
    }

    /**
     * As {@link #read(Path)}, from text.
     *
     * @param source what messages call it
     */
    public static SchedulerConfig parse(String json, String source) throws SchedulerFormatException {
        return ConfigReader.parse(json, source);
    }

    /** The value, if the configuration has one. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(SchedulerKey<T> key) {
        return Optional.ofNullable((T) values.get(key));
    }

    /** The value or a default. */
    public <T> T get(SchedulerKey<T> key, T fallback) {
        return find(key).orElse(fallback);
    }

    /**
     * The same with one more value.
     *
     * @throws IllegalArgumentException if the value is out of range
     */
    public <T> SchedulerConfig with(SchedulerKey<T> key, T value) {
        Object plain = switch (value) {
            case Integer number -> Long.valueOf(number);
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
            default -> value;
        };
        T checked = key.parse(plain).orElseThrow(() ->
                new IllegalArgumentException(key + " must be " + key.expectation() + ", not " + value));
        Map<SchedulerKey<?>, Object> more = new HashMap<>(values);
        more.put(key, checked);
        return new SchedulerConfig(source, schedulerClass, more, notes);
    }

    /** The same with noise levels spread in another way. */
    public SchedulerConfig with(SigmaSpacing spacing) {
        return with(SchedulerKey.KARRAS_SIGMAS, spacing == SigmaSpacing.KARRAS)
                .with(SchedulerKey.EXPONENTIAL_SIGMAS, spacing == SigmaSpacing.EXPONENTIAL)
                .with(SchedulerKey.BETA_SIGMAS, spacing == SigmaSpacing.BETA);
    }

    /** Whether the model was trained by flow matching. */
    public boolean flowMatching() {
        return schedulerClass.startsWith("FlowMatch") || get(SchedulerKey.FLOW_SIGMAS, false)
                || prediction() == PredictionType.FLOW_PREDICTION;
    }

    /** What the model predicts: as said, else noise, or the flow if the named scheduler is one of flow matching. */
    public PredictionType prediction() {
        return get(SchedulerKey.PREDICTION,
                schedulerClass.startsWith("FlowMatch") ? PredictionType.FLOW_PREDICTION : PredictionType.EPSILON);
    }
}
