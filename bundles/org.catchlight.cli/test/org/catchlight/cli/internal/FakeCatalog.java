package org.catchlight.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Label;
import org.catchlight.stage.settings.Range;

/** A catalogue of an engine, a film, and a film that is replaced. */
final class FakeCatalog implements StageCatalog {
    record Nothing() {
    }

    record Amount(@Label("Amount") @Default("0.5") @Range(min = 0, max = 1) double amount, @Label("Text") String text) {
    }

    private final List<StageDescriptor> stages = List.of(stage("org.example.engine", StageKind.ENGINE, "", Nothing.class),
            stage("org.example.film", StageKind.FILM, "", Amount.class), stage("org.example.old", StageKind.FILM, "", Amount.class));

    private static StageDescriptor stage(String id, StageKind kind, String replaces, Class<? extends Record> settings) {
        return new StageDescriptor(id, kind, "Label of " + id, "", replaces, List.of(), "org.example.bundle", "1.0.0", settings);
    }

    @Override
    public List<StageDescriptor> stages() {
        return stages;
    }

    @Override
    public Optional<StageDescriptor> find(String id) {
        String answers = id.equals("org.example.old") ? "org.example.film" : id;
        return stages.stream().filter(stage -> stage.id().equals(answers)).findFirst();
    }

    @Override
    public Optional<Stage<?>> service(StageDescriptor stage) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> disabled() {
        return Map.of("org.example.engine", "it did not answer");
    }

    @Override
    public void enable(String id) {
        throw new AssertionError("the command line only lists");
    }

    @Override
    public void prefer(String id, String chosen) {
        throw new AssertionError("the command line only lists");
    }

    @Override
    public AutoCloseable onChange(Consumer<StageCatalog> listener) {
        return () -> {
        };
    }
}
