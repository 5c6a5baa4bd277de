package org.catchlight.prompt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;

/** A catalogue with the stages that a test puts there. */
record NoStages(Map<StageDescriptor, Stage<?>> installed) implements StageCatalog {
    NoStages() {
        this(Map.of());
    }

    @Override
    public List<StageDescriptor> stages() {
        return List.copyOf(installed.keySet());
    }

    @Override
    public Optional<StageDescriptor> find(String id) {
        return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Stage<?>> service(StageDescriptor stage) {
        return Optional.ofNullable(installed.get(stage));
    }

    @Override
    public Map<String, String> disabled() {
        return Map.of();
    }

    @Override
    public void enable(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void prefer(String id, String chosen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AutoCloseable onChange(Consumer<StageCatalog> listener) {
        return () -> {
        };
    }
}
