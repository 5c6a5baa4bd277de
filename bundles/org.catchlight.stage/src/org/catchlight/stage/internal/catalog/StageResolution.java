package org.catchlight.stage.internal.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides which stage answers to an id. The user's preference comes first; then a stage that says it replaces the one asked for;
 * then the stage that has the id, or had it once.
 */
final class StageResolution {
    private final List<InstalledStage> stages;
    private final Function<String, Optional<String>> preference;

    /** {@code stages} are one an id, best first. */
    StageResolution(List<InstalledStage> stages, Function<String, Optional<String>> preference) {
        this.stages = stages;
        this.preference = preference;
    }

    Optional<InstalledStage> find(String id) {
        Optional<InstalledStage> own = named(id);
        Optional<InstalledStage> preferred = preference.apply(id).or(() -> own.flatMap(stage -> preference.apply(stage.id())))
                .flatMap(this::named);
        if (preferred.isPresent()) {
            return preferred;
        }
        Set<String> seen = new HashSet<>();
        Optional<InstalledStage> found = own;
        Optional<InstalledStage> next = replacement(id, found);
        while (next.isPresent() && seen.add(next.get().id())) {
            found = next;
            next = replacement(found.get().id(), found);
        }
        return found;
    }

    private Optional<InstalledStage> named(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst()
                .or(() -> stages.stream().filter(stage -> stage.answersTo(id)).findFirst());
    }

    /** A stage of another kind cannot stand in; a recipe would not fit it. */
    private Optional<InstalledStage> replacement(String id, Optional<InstalledStage> replaced) {
        return stages.stream().filter(stage -> !stage.descriptor().replaces().isEmpty()).filter(stage -> {
            String target = stage.descriptor().replaces();
            return replaced.isEmpty() ? target.equals(id)
                    : (target.equals(id) || replaced.get().answersTo(target)) && !stage.id().equals(replaced.get().id())
                            && stage.descriptor().kind() == replaced.get().descriptor().kind();
        }).findFirst();
    }
}
