package org.catchlight.recipe.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.ui.engine.EngineNote;

/**
 * An engine to choose.
 *
 * @param id        its id
 * @param label     its name
 * @param summary   what it is, one line; may be empty
 * @param abilities what it can do, if it is installed
 * @param problem   why it cannot be used now; empty if it can
 * @param mend      what the user can do; may be empty
 */
record EngineEntry(String id, String label, String summary, Optional<EngineAbilities> abilities, String problem, String mend) {
    /** All engines that are installed or known, and the one that is used whether it is or not; those that can be used first. */
    static List<EngineEntry> all(StageChoices stages, EngineGuides guides, String used) {
        Map<String, EngineEntry> entries = new LinkedHashMap<>();
        for (StageDescriptor stage : stages.all()) {
            if (stage.kind() == StageKind.ENGINE) {
                entries.put(stage.id(), installed(stage, stages, guides));
            }
        }
        for (EngineNote note : guides.engines()) {
            entries.computeIfAbsent(note.id(), id -> unknown(note));
        }
        List<EngineEntry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing((EngineEntry entry) -> !entry.usable())
                .thenComparing(EngineEntry::label, String.CASE_INSENSITIVE_ORDER));
        if (sorted.stream().noneMatch(entry -> entry.id().equals(used))) {
            sorted.add(of(used, stages, guides));
        }
        return sorted;
    }

    /** One engine, whether it is installed or not. */
    static EngineEntry of(String id, StageChoices stages, EngineGuides guides) {
        Optional<StageDescriptor> stage = stages.find(id);
        if (stage.isPresent()) {
            return installed(stage.get(), stages, guides);
        }
        return guides.note(id).map(EngineEntry::unknown).orElseGet(() -> new EngineEntry(id, id, "", Optional.empty(),
                "The engine " + id + " is not installed.",
                "Install the plugin that brings it, or choose another engine. Its settings are kept."));
    }

    private static EngineEntry unknown(EngineNote note) {
        boolean usable = note.usable();
        return new EngineEntry(note.id(), note.label(), note.summary(), Optional.empty(),
                usable ? "The engine " + note.label() + " is not there yet." : note.problem(), note.mend());
    }

    private static EngineEntry installed(StageDescriptor stage, StageChoices stages, EngineGuides guides) {
        Optional<EngineNote> note = guides.note(stage.id());
        String disabled = stages.disabled(stage.id());
        String problem = note.map(EngineNote::problem).orElse("");
        String mend = note.map(EngineNote::mend).orElse("");
        if (!disabled.isEmpty()) {
            problem = "This engine is disabled: " + disabled + ".";
            mend = "Enable it again in the preferences under Stages.";
        }
        return new EngineEntry(stage.id(), stage.label(), note.map(EngineNote::summary).orElse(stage.description()),
                stages.abilities(stage), problem, mend);
    }

    boolean usable() {
        return problem.isEmpty();
    }

    /** Its name, marked if it cannot be used. */
    String title() {
        return usable() ? label : "⚠ " + label;
    }
}
