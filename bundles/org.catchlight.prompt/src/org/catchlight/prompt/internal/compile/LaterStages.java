package org.catchlight.prompt.internal.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.catchlight.image.Applied;
import org.catchlight.shot.Shot;
import org.catchlight.shot.Step;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;

/** What the stages behind the engine do to the picture, so that the engine is not told to paint it too. */
record LaterStages(Map<Applied, String> labels) {
    /** Of a shot's recipe; a stage that is switched off or not installed does nothing. */
    static LaterStages of(Shot shot, StageCatalog catalog) {
        Map<Applied, String> labels = new EnumMap<>(Applied.class);
        for (Step step : steps(shot)) {
            Optional<StageDescriptor> stage = installed(step, catalog);
            if (stage.isPresent() && stage.get().kind() != StageKind.ENGINE) {
                catalog.service(stage.get()).ifPresent(service -> service.applies()
                        .forEach(applied -> labels.putIfAbsent(applied, stage.get().label())));
            }
        }
        return new LaterStages(labels);
    }

    /** The engine that the recipe names. */
    static Optional<StageDescriptor> engine(Shot shot, StageCatalog catalog) {
        return steps(shot).stream().map(step -> installed(step, catalog)).flatMap(Optional::stream)
                .filter(stage -> stage.kind() == StageKind.ENGINE).findFirst();
    }

    private static List<Step> steps(Shot shot) {
        return shot.getRecipe() == null ? List.of() : shot.getRecipe().getSteps();
    }

    private static Optional<StageDescriptor> installed(Step step, StageCatalog catalog) {
        return step.isEnabled() && step.getStage() != null ? catalog.find(step.getStage()) : Optional.empty();
    }

    boolean applies(Applied applied) {
        return labels.containsKey(applied);
    }

    /** One sentence on each thing that is left out. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Map<Applied, Function<String, String>> words = Map.of(
                Applied.DEPTH_OF_FIELD, "The blur of the lens is left out of the words: the stage '%s' makes it."::formatted,
                Applied.FILM_COLOUR, "The film stock is left out of the words: the stage '%s' gives its colours."::formatted,
                Applied.GRAIN, "Grain is left out of the words: the stage '%s' makes it."::formatted);
        labels.forEach((applied, label) -> sentences.add(words.get(applied).apply(label)));
        return sentences;
    }
}
