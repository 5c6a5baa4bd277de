package org.catchlight.stage.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.catalog.InstalledStage;
import org.catchlight.stage.internal.catalog.StageCatalogService;
import org.catchlight.stage.internal.settings.Words;
import org.catchlight.stage.run.RecipeException;
import org.catchlight.stage.run.RunRequest;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes what a request overrides into a copy of its shot. */
final class RecipeFold {
    /** Pixels of the longest side, as the framing of a shot documents it. */
    private static final int LONGEST_SIDE = 16384;
    private static final int SHORTEST_SIDE = 16;

    private final StageCatalogService catalog;
    private final Shot shot;

    private RecipeFold(StageCatalogService catalog, Shot shot) {
        this.catalog = catalog;
        this.shot = shot;
    }

    static Shot fold(RunRequest request, StageCatalogService catalog) throws RecipeException {
        RecipeFold fold = new RecipeFold(catalog, EcoreUtil.copy(request.shot()));
        fold.size(request.width(), request.height());
        fold.shot.setSeed(request.seed());
        if (request.engine() != null && !request.engine().isBlank()) {
            fold.engine(request.engine().strip());
        }
        for (Map.Entry<String, String> setting : new TreeMap<>(request.settings()).entrySet()) {
            fold.setting(setting.getKey(), setting.getValue());
        }
        return fold.shot;
    }

    private void size(int width, int height) throws RecipeException {
        if (shot.getFraming() == null) {
            shot.setFraming(ShotFactory.eINSTANCE.createFraming());
        }
        if (width != 0) {
            shot.getFraming().setWidth(width);
        }
        if (height != 0) {
            shot.getFraming().setHeight(height);
        }
        for (int side : new int[] {shot.getFraming().getWidth(), shot.getFraming().getHeight()}) {
            if (side < SHORTEST_SIDE || side > LONGEST_SIDE) {
                throw new RecipeException("A picture of " + shot.getFraming().getWidth() + "×" + shot.getFraming().getHeight()
                        + " pixels cannot be made",
                        "Give a width and a height of " + SHORTEST_SIDE + "–" + LONGEST_SIDE + " pixels.");
            }
        }
    }

    private void engine(String id) throws RecipeException {
        InstalledStage engine = catalog.resolve(id).filter(stage -> stage.descriptor().kind() == StageKind.ENGINE).orElseThrow(() -> {
            List<String> engines = RecipePlan.engines(catalog);
            String nearest = Words.nearest(id, engines).map(one -> "Did you mean '" + one + "'? ").orElse("");
            return new RecipeException("There is no engine '" + Words.shorten(id) + "'",
                    nearest + (engines.isEmpty() ? "None is installed." : "Installed: " + String.join(", ", engines) + "."));
        });
        if (shot.getRecipe() == null) {
            shot.setRecipe(ShotFactory.eINSTANCE.createRecipe());
        }
        Step step = engineStep().orElse(null);
        if (step == null) {
            step = ShotFactory.eINSTANCE.createStep();
            shot.getRecipe().getSteps().addFirst(step);
        }
        boolean same = catalog.resolve(step.getStage()).filter(now -> now.id().equals(engine.id())).isPresent();
        if (!same) {
            step.getSettings().clear();
        }
        step.setStage(engine.id());
    }

    /** The step whose engine is replaced: the enabled engine, or the first enabled step if its stage is not even installed. */
    private Optional<Step> engineStep() {
        List<Step> enabled = RecipePlan.steps(shot).stream().filter(Step::isEnabled).toList();
        return enabled.stream().filter(step -> catalog.resolve(step.getStage())
                .filter(stage -> stage.descriptor().kind() == StageKind.ENGINE).isPresent())
                .findFirst().or(() -> enabled.stream().findFirst().filter(step -> catalog.resolve(step.getStage()).isEmpty()));
    }

    /** A step that an override may mean: {@code name} is an id of its stage or the end of one. */
    private record Match(Step step, String stage, String name, boolean whole) {
        int rank() {
            return name.length() + (whole ? 1000 : 0);
        }
    }

    private void setting(String key, String value) throws RecipeException {
        List<Match> matches = new ArrayList<>();
        for (Step step : RecipePlan.steps(shot)) {
            if (step.isEnabled()) {
                match(step, key).ifPresent(matches::add);
            }
        }
        int best = matches.stream().mapToInt(Match::rank).max().orElseThrow(() -> new RecipeException(
                "The setting '" + Words.shorten(key) + "' is for no enabled step of '" + shot.getName() + "'",
                "Give STAGE.KEY with one of these stages: "
                        + String.join(", ", RecipePlan.steps(shot).stream().filter(Step::isEnabled).map(Step::getStage).distinct()
                        .toList()) + "."));
        List<Match> meant = matches.stream().filter(match -> match.rank() == best).toList();
        List<String> stages = meant.stream().map(Match::stage).distinct().toList();
        if (stages.size() > 1) {
            throw new RecipeException("The setting '" + Words.shorten(key) + "' may be for " + String.join(" or ", stages),
                    "Give the whole id of the stage.");
        }
        for (Match match : meant) {
            set(match.step(), key.substring(match.name().length() + 1), value);
        }
    }

    private Optional<Match> match(Step step, String key) {
        Set<String> ids = new LinkedHashSet<>(List.of(step.getStage()));
        String stage = step.getStage();
        Optional<InstalledStage> resolved = catalog.resolve(step.getStage());
        if (resolved.isPresent()) {
            stage = resolved.get().id();
            ids.add(stage);
            ids.addAll(resolved.get().descriptor().formerIds());
        }
        Match best = null;
        for (String id : ids) {
            for (String name = id; !name.isEmpty(); name = name.substring(name.indexOf('.') + 1)) {
                Match match = new Match(step, stage, name, name.equals(id));
                if (key.startsWith(name + ".") && (best == null || match.rank() > best.rank())) {
                    best = match;
                }
                if (name.indexOf('.') < 0) {
                    break;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static void set(Step step, String key, String value) {
        for (Setting setting : step.getSettings()) {
            if (setting.getKey().equals(key)) {
                setting.setValue(value);
                return;
            }
        }
        Setting setting = ShotFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        step.getSettings().add(setting);
    }
}
