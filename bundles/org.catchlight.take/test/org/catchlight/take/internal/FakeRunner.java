package org.catchlight.take.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.RecipeException;
import org.catchlight.stage.run.RecipeRunner;
import org.catchlight.stage.run.Result;
import org.catchlight.stage.run.Result.StepResult;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.run.RunRequest;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A runner whose picture is as bright as its seed, and that does on the way what a test wants. */
public final class FakeRunner implements RecipeRunner {
    /** What happens in a run. */
    @FunctionalInterface
    public interface Event {
        void happen(long seed, IProgressMonitor monitor) throws StageException, InterruptedException;
    }

    public final List<Long> seeds = new CopyOnWriteArrayList<>();
    public final List<Shot> shots = new CopyOnWriteArrayList<>();
    public volatile Event event = (seed, monitor) -> {
    };

    @Override
    public Shot fold(RunRequest request) throws RecipeException {
        if (request.engine().equals("missing")) {
            throw new RecipeException("There is no engine 'missing'", "Install it.");
        }
        Shot shot = EcoreUtil.copy(request.shot());
        shot.setSeed(request.seed());
        if (request.width() != 0) {
            shot.getFraming().setWidth(request.width());
            shot.getFraming().setHeight(request.height());
        }
        Step step = shot.getRecipe().getSteps().getFirst();
        if (!request.engine().isEmpty()) {
            step.setStage(request.engine());
        }
        request.settings().forEach((key, value) -> {
            Setting setting = ShotFactory.eINSTANCE.createSetting();
            setting.setKey(key);
            setting.setValue(value);
            step.getSettings().add(setting);
        });
        return shot;
    }

    @Override
    public Result run(RunRequest request, RunObserver observer, IProgressMonitor monitor) throws StageException {
        Shot shot = fold(request);
        seeds.add(request.seed());
        shots.add(shot);
        SubMonitor progress = SubMonitor.convert(monitor, "Rendering", 2);
        progress.subTask("Rendering");
        progress.worked(1);
        observer.log("seed " + request.seed());
        try {
            event.happen(request.seed(), monitor);
        } catch (InterruptedException interrupted) {
            throw new StageException("interrupted", "");
        }
        progress.worked(1);
        FloatImage picture = FloatImage.create(shot.getFraming().getWidth(), shot.getFraming().getHeight(), 3);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                picture.set(x, y, 0, request.seed() % 100 / 100f);
            }
        }
        StepResult step = new StepResult("test.engine", "Test engine", "org.example", "1.0.0", Map.of(), false, 1);
        return new Result(Frame.of(picture, Transfer.DISPLAY, Set.of()), List.of(step));
    }

    @Override
    public void clearCache() {
        // nothing is kept
    }

    /** A small valid shot. */
    public static Shot shot() {
        Shot shot = Presets.create("rembrandt");
        shot.getFraming().setWidth(24);
        shot.getFraming().setHeight(32);
        return shot;
    }
}
