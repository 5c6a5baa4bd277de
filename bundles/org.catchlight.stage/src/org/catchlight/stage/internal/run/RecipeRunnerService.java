package org.catchlight.stage.internal.run;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.Log;
import org.catchlight.stage.internal.catalog.StageCatalogService;
import org.catchlight.stage.internal.view.RecordingView;
import org.catchlight.stage.internal.view.ShotSnapshot;
import org.catchlight.stage.run.RecipeException;
import org.catchlight.stage.run.RecipeRunner;
import org.catchlight.stage.run.Result;
import org.catchlight.stage.run.Result.StepResult;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.run.RunRequest;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Runs recipes stage by stage and keeps their results. */
@Component(service = RecipeRunner.class)
public final class RecipeRunnerService implements RecipeRunner {
    private final StageCatalogService catalog;
    private final ResultCache cache;
    private final Log log;

    /** Made by declarative services; keeps results in a quarter of the heap. */
    @Activate
    public RecipeRunnerService(@Reference StageCatalogService catalog) {
        this(catalog, Runtime.getRuntime().maxMemory() / 4, Log.platform());
    }

    /** A runner that keeps so many bytes of results. */
    public RecipeRunnerService(StageCatalogService catalog, long cacheBytes, Log log) {
        this.catalog = catalog;
        this.log = log;
        cache = new ResultCache(cacheBytes);
    }

    @Override
    @Deactivate
    public void clearCache() {
        cache.clear();
    }

    @Override
    public Shot fold(RunRequest request) throws RecipeException {
        Shot shot = RecipeFold.fold(request, catalog);
        RecipePlan.of(shot, catalog);
        return shot;
    }

    @Override
    public Result run(RunRequest request, RunObserver observer, IProgressMonitor monitor) throws StageException {
        Shot shot = RecipeFold.fold(request, catalog);
        List<PlannedStep> plan = RecipePlan.of(shot, catalog);
        return new Run(ShotSnapshot.of(shot), request.seed(), shot.getFraming().getWidth(), shot.getFraming().getHeight(),
                new GuardedObserver(observer, log))
                .run(plan, monitor);
    }

    /** One run of one recipe. */
    private final class Run {
        private final ShotSnapshot shot;
        private final long seed;
        private final int width;
        private final int height;
        private final RunObserver observer;
        private Frame frame;
        private long incoming = ResultCache.NOTHING;

        Run(ShotSnapshot shot, long seed, int width, int height, RunObserver observer) {
            this.shot = shot;
            this.seed = seed;
            this.width = width;
            this.height = height;
            this.observer = observer;
        }

        Result run(List<PlannedStep> plan, IProgressMonitor monitor) throws StageException {
            SubMonitor progress = SubMonitor.convert(monitor, plan.stream().mapToInt(Run::weight).sum());
            List<StepResult> results = new ArrayList<>();
            for (PlannedStep step : plan) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                observer.stageStarted(step.id(), step.label(), results.size(), plan.size());
                progress.subTask(step.label());
                long start = System.nanoTime();
                boolean reused = advance(step, progress, progress.newChild(weight(step)));
                StageDescriptor stage = step.stage().descriptor();
                results.add(new StepResult(stage.id(), stage.label(), stage.bundle(), stage.version(), step.text(), reused,
                        (System.nanoTime() - start) / 1_000_000));
                observer.stageFinished(stage.id(), frame, reused);
            }
            return new Result(frame, results);
        }

        /** Share of the progress bar. */
        private static int weight(PlannedStep step) {
            return switch (step.stage().descriptor().kind()) {
                case ENGINE -> 100;
                case RETOUCH, UPSCALE -> 30;
                case RELIGHT -> 20;
                case LENS, FILM -> 10;
                case INSPECT -> 5;
            };
        }

        /** Takes the frame one stage further; answers whether a kept result was used. */
        private boolean advance(PlannedStep step, IProgressMonitor job, SubMonitor progress) throws StageException {
            ResultCache.Key key = key(step);
            Optional<ResultCache.Kept> kept = incoming == ResultCache.NOT_KEPT ? Optional.empty() : cache.find(key, shot, seed);
            if (kept.isPresent()) {
                frame = kept.get().frame();
                incoming = kept.get().id();
                progress.done();
                return true;
            }
            Frame before = frame;
            Frame in = step.isEngine() ? blank(step) : frame;
            RunningContext context = new RunningContext(new RecordingView(shot), seed, in.width(), in.height(),
                    new StageMonitor(progress), observer);
            long start = System.nanoTime();
            Frame made = call(step, before, in, context, job);
            Optional<String> problem = FrameCheck.problem(made);
            if (problem.isPresent()) {
                throw Failures.brokenFrame(step, before, problem.get());
            }
            progress.done();
            frame = made;
            incoming = cache.store(key, context.view().reads(), context.seedIfAsked(), made, (System.nanoTime() - start) / 1_000_000);
            return false;
        }

        private Frame call(PlannedStep step, Frame before, Frame in, RunningContext context, IProgressMonitor job) throws StageException {
            try {
                return new StageThread(step, in, context, catalog, observer).run(job);
            } catch (ExecutionException failed) {
                Throwable cause = failed.getCause();
                if (cause instanceof OutOfMemoryError || cause instanceof UncheckedIOException) {
                    cache.clear();
                }
                log.accept("The stage '" + step.id() + "' failed with the settings " + step.text(), cause);
                throw Failures.of(step, before, cause);
            }
        }

        private ResultCache.Key key(PlannedStep step) throws StageException {
            StageDescriptor stage = step.stage().descriptor();
            String extra;
            try {
                extra = String.valueOf(step.cacheKey());
            } catch (RuntimeException | LinkageError faulty) {
                throw Failures.of(step, frame, faulty);
            }
            boolean engine = stage.kind() == StageKind.ENGINE;
            return new ResultCache.Key(incoming, stage.id(), stage.bundle() + " " + stage.version() + " " + step.stage().serviceId(),
                    extra, step.text(),
                    engine ? width : 0, engine ? height : 0);
        }

        /** What goes into an engine: a picture of the size to make. */
        private Frame blank(PlannedStep engine) throws StageException {
            try {
                return Frame.of(FloatImage.create(width, height, 3), Transfer.SCENE_LINEAR, Set.of());
            } catch (OutOfMemoryError | UncheckedIOException full) {
                cache.clear();
                throw Failures.of(engine, null, full);
            }
        }
    }
}
