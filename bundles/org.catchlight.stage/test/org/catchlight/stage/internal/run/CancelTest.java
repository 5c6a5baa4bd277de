package org.catchlight.stage.internal.run;

import static org.catchlight.stage.internal.TestStages.engine;
import static org.catchlight.stage.internal.TestStages.frame;
import static org.catchlight.stage.internal.TestStages.shot;
import static org.catchlight.stage.internal.TestStages.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.TestStages;
import org.catchlight.stage.internal.TestStages.Counting;
import org.catchlight.stage.internal.catalog.StageCatalogService;
import org.catchlight.stage.run.RecipeException;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.stage.run.RunRequest;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CancelTest {
    private static final double MOST_SECONDS = 2;
    private final TestStages.Lines log = new TestStages.Lines();
    private final StageCatalogService catalog = new StageCatalogService(TestStages::nowhere, log);
    private final RecipeRunnerService runner = new RecipeRunnerService(catalog, 1 << 24, log);
    private final Counting engine = engine();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @BeforeEach
    void install() {
        catalog.add(source("engine", StageKind.ENGINE, engine));
    }

    @AfterEach
    void letGo() {
        release.countDown();
    }

    private void waitDeafly() {
        begun.countDown();
        while (release.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
            Thread.interrupted();
        }
    }

    /** Runs the shot, cancels once the stage has begun, and answers how many seconds it took for control to come back. */
    private double cancel(Shot shot, RunObserver observer) throws InterruptedException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        long[] cancelledAt = new long[1];
        Thread canceller = Thread.ofVirtual().start(() -> {
            try {
                begun.await();
                cancelledAt[0] = System.nanoTime();
                monitor.setCanceled(true);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        assertThrows(OperationCanceledException.class, () -> runner.run(RunRequest.of(shot), observer, monitor));
        long back = System.nanoTime();
        canceller.join();
        return (back - cancelledAt[0]) / 1e9;
    }

    @Test
    void controlComesBackFromAStageThatHeedsNothing() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        List<String> previews = new CopyOnWriteArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        boolean[] sawCancel = new boolean[1];
        catalog.add(source("deaf", StageKind.RETOUCH, new Counting((in, settings, context) -> {
            waitDeafly();
            sawCancel[0] = context.monitor().isCanceled();
            context.preview(FloatImage.create(1, 1, 3), Transfer.DISPLAY);
            context.log("still here");
            context.monitor().worked(1);
            ended.countDown();
            return in;
        })));
        Shot shot = shot("engine", "deaf");
        double seconds = cancel(shot, new RunObserver() {
            @Override
            public void log(String line) {
                lines.add(line);
            }

            @Override
            public void preview(FloatImage picture, Transfer transfer) {
                previews.add("preview");
            }
        });
        assertTrue(seconds < MOST_SECONDS, seconds + " s");
        assertTrue(catalog.disabled().get("deaf").contains("did not heed"), catalog.disabled().toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("'The deaf' (deaf)") && line.contains("disabled")), lines.toString());
        assertTrue(log.lines().stream().anyMatch(line -> line.contains("'deaf' is disabled")));
        RecipeException refused = assertThrows(RecipeException.class,
                () -> runner.run(RunRequest.of(shot), RunObserver.NONE, new NullProgressMonitor()));
        assertTrue(refused.getMessage().contains("'The deaf' (deaf) is disabled"), refused.getMessage());
        shot.getRecipe().getSteps().get(1).setEnabled(false);
        assertDoesRun(shot);
        // it comes back after all: nothing of it is heard, and it may run again
        release.countDown();
        assertTrue(ended.await(5, TimeUnit.SECONDS));
        for (int i = 0; i < 500 && !catalog.disabled().isEmpty(); i++) {
            Thread.sleep(10);
        }
        assertTrue(catalog.disabled().isEmpty());
        assertTrue(sawCancel[0]);
        assertFalse(lines.contains("still here"));
        assertTrue(previews.isEmpty());
    }

    private void assertDoesRun(Shot shot) throws Exception {
        assertEquals(1, runner.run(RunRequest.of(shot), RunObserver.NONE, new NullProgressMonitor()).steps().size());
        assertEquals(1, engine.runs.get());
    }

    @Test
    void aStageThatHeedsTheMonitorOrTheInterruptionIsNotDisabled() throws Exception {
        catalog.add(source("polite", StageKind.RETOUCH, new Counting((in, settings, context) -> {
            begun.countDown();
            while (true) {
                if (context.monitor().isCanceled()) {
                    throw new OperationCanceledException();
                }
                LockSupport.parkNanos(1_000_000);
            }
        })));
        double seconds = cancel(shot("engine", "polite"), RunObserver.NONE);
        assertTrue(seconds < MOST_SECONDS, seconds + " s");
        assertTrue(catalog.disabled().isEmpty());
    }

    @Test
    void aStageThatSleepsIsWokenUp() throws Exception {
        catalog.add(source("sleeper", StageKind.RETOUCH, new Counting((in, settings, context) -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException woken) {
                throw new IllegalStateException(woken);
            }
            return in;
        })));
        assertTrue(cancel(shot("engine", "sleeper"), RunObserver.NONE) < MOST_SECONDS);
        assertTrue(catalog.disabled().isEmpty());
    }

    @Test
    void anInterruptedCallerIsACancel() throws Exception {
        catalog.add(source("deaf", StageKind.RETOUCH, new Counting((in, settings, context) -> {
            waitDeafly();
            return in;
        })));
        Shot shot = shot("engine", "deaf");
        boolean[] outcome = new boolean[2];
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                runner.run(RunRequest.of(shot), RunObserver.NONE, new NullProgressMonitor());
            } catch (OperationCanceledException cancelled) {
                outcome[0] = true;
                outcome[1] = Thread.currentThread().isInterrupted();
            } catch (Exception other) {
                outcome[0] = false;
            }
        });
        begun.await();
        caller.interrupt();
        caller.join(5000);
        assertTrue(outcome[0]);
        assertTrue(outcome[1], "the caller still knows that it was interrupted");
    }

    @Test
    void aJobThatIsCancelledBeforeItBeginsRunsNothing() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> runner.run(RunRequest.of(shot("engine")), RunObserver.NONE, monitor));
        assertEquals(0, engine.runs.get());
    }

    @Test
    void progressGrowsThroughNestedTasksToTheEnd() throws Exception {
        catalog.add(source("worker", StageKind.ENGINE, new Counting((in, settings, context) -> {
            SubMonitor progress = SubMonitor.convert(context.monitor(), "Rendering", 10);
            for (int i = 0; i < 10; i++) {
                progress.newChild(1).subTask("Tile " + i);
            }
            return frame(in.width(), in.height(), 1);
        })));
        double[] done = new double[1];
        int[] total = new int[1];
        List<String> tasks = new CopyOnWriteArrayList<>();
        IProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void beginTask(String name, int work) {
                total[0] = work;
            }

            @Override
            public void internalWorked(double work) {
                done[0] += work;
            }

            @Override
            public void worked(int work) {
                done[0] += work;
            }

            @Override
            public void subTask(String name) {
                tasks.add(name + " at " + Math.round(100 * done[0] / total[0]) + " %");
            }
        };
        catalog.add(source("after", StageKind.FILM, new Counting((in, settings, context) -> in)));
        runner.run(RunRequest.of(shot("worker", "after")), RunObserver.NONE, monitor);
        assertEquals(1, done[0] / total[0], 0.02);
        assertTrue(tasks.contains("Tile 9 at 82 %"), tasks.toString());
        assertTrue(tasks.contains("The after at 91 %"), tasks.toString());
    }
}
