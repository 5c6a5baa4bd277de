package org.catchlight.take.internal.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.catchlight.stage.StageException;
import org.catchlight.stage.UserFolder;
import org.catchlight.stage.run.RecipeRunner;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.take.InvalidJobException;
import org.catchlight.take.RenderJob;
import org.catchlight.take.RenderQueue;
import org.catchlight.take.internal.TakePlan;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The render queue: one worker, and a book of jobs on the disk. */
@Component
public final class RenderQueueComponent implements RenderQueue {
    private static final String FOLDER = "queue";
    private static final long CLOSE_SECONDS = 3;

    /** The job that runs now. */
    private record Running(String id, TakeProgress progress, TimeEstimate estimate) {
    }

    private final RecipeRunner runner;
    private final QueueLog log;
    private final JobBook book;
    private final Map<String, RunObserver> observers = new ConcurrentHashMap<>();
    /** Jobs to cancel that run already. */
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private final ChangeNews news;
    private final Semaphore work = new Semaphore(0);
    private final Thread worker;
    private volatile Running running;
    private volatile boolean closing;

    /** Made by declarative services; the queue lies in the user's folder. */
    @Activate
    public RenderQueueComponent(@Reference RecipeRunner runner) {
        this(runner, UserFolder.path().resolve(FOLDER), QueueLog.platform());
    }

    /** A queue in another folder. */
    public RenderQueueComponent(RecipeRunner runner, Path folder, QueueLog log) {
        this.runner = runner;
        this.log = log;
        book = new JobBook(folder, log);
        news = new ChangeNews(this::entries, log);
        worker = Thread.ofPlatform().daemon().name("Render queue").start(this::work);
    }

    /** Stops. A job that runs is taken up at the next start. */
    @Deactivate
    public void close() {
        closing = true;
        // not by interrupting: that would close a file that is being written
        work.release();
        Running now = running;
        if (now != null) {
            now.progress().setCanceled(true);
        }
        try {
            worker.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
            news.close();
            book.close();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (IOException stuck) {
            log.accept("The render queue cannot be closed properly", stuck);
        }
    }

    @Override
    public String submit(RenderJob job, RunObserver observer) {
        long now = System.currentTimeMillis();
        String id = "job-" + now + "-" + UUID.randomUUID().toString().substring(0, 8);
        observers.put(id, observer == null ? RunObserver.NONE : observer);
        book.add(StoredJob.of(id, job, now));
        wake();
        return id;
    }

    private void wake() {
        work.release();
        news.changed();
    }

    @Override
    public void cancel(String id) {
        if (book.change(id, Set.of(State.WAITING), job -> job.withState(State.CANCELLED, "")).isEmpty()) {
            cancelled.add(id);
        }
        Running now = running;
        if (now != null && now.id().equals(id)) {
            now.progress().setCanceled(true);
        }
        news.changed();
    }

    @Override
    public void retry(String id) {
        book.change(id, Set.of(State.FAILED, State.CANCELLED), job -> job.withState(State.WAITING, ""));
        book.release(id);
        wake();
    }

    @Override
    public void remove(String id) {
        book.remove(id);
        if (book.get(id).isEmpty()) {
            observers.remove(id);
        }
        news.changed();
    }

    @Override
    public void resume() {
        book.releaseAll();
        wake();
    }

    @Override
    public AutoCloseable onChange(Consumer<List<Entry>> listener) {
        return news.add(listener);
    }

    @Override
    public List<Entry> entries() {
        Running now = running;
        return book.all().stream().map(job -> entry(job, now != null && now.id().equals(job.id()) ? now : null)).toList();
    }

    private static Entry entry(StoredJob job, Running now) {
        int done = job.files().size();
        int takes = job.order().takes();
        double fraction = (double) done / takes;
        double left = -1;
        String task = "";
        if (now != null && job.state() == State.RUNNING && done < takes) {
            double part = now.progress().fraction();
            fraction = (done + part) / takes;
            left = now.estimate().left(takes - done - 1, part, now.progress().seconds(), now.progress().secondsLeft());
            task = now.progress().task();
        }
        return new Entry(job.id(), job.label(), job.state(), done, takes, fraction, left, task, job.message(), job.paths());
    }

    private void work() {
        while (!closing) {
            var next = book.startNext(System.currentTimeMillis());
            if (next.isPresent()) {
                run(next.get());
            } else {
                work.acquireUninterruptibly();
                work.drainPermits();
            }
        }
    }

    private void run(StoredJob job) {
        String id = job.id();
        try {
            makeTakes(job);
            end(id, State.DONE, "");
        } catch (OperationCanceledException stop) {
            if (!closing) {
                end(id, State.CANCELLED, "");
            }
        } catch (StageException failed) {
            end(id, State.FAILED, TakePlan.sentence(failed));
        } catch (InvalidJobException | IOException failed) {
            end(id, State.FAILED, failed.getMessage());
        } catch (RuntimeException | Error unexpected) {
            log.accept("The job " + job.label() + " failed unexpectedly", unexpected);
            end(id, State.FAILED, "Failed unexpectedly: " + unexpected + "; try again");
        } finally {
            running = null;
            cancelled.remove(id);
            news.changed();
        }
    }

    private void end(String id, State state, String message) {
        book.change(id, Set.of(State.RUNNING), job -> job.withState(state, message == null ? "" : message));
    }

    private void makeTakes(StoredJob job) throws StageException, InvalidJobException, IOException {
        RunObserver observer = observers.getOrDefault(job.id(), RunObserver.NONE);
        TimeEstimate estimate = new TimeEstimate();
        TakePlan plan = TakePlan.of(job.job(), runner);
        boolean interrupted = book.wasInterrupted(job.id());
        for (int take = job.files().size(); take < job.order().takes(); take++) {
            TakeProgress progress = new TakeProgress(news::changed);
            running = new Running(job.id(), progress, estimate);
            if (closing || cancelled.contains(job.id())) {
                throw new OperationCanceledException();
            }
            news.changed();
            Path file = interrupted ? InterruptedTake.find(plan.target(), plan.shotOf(take), job.created(), book.files()).orElse(null)
                    : null;
            interrupted = false;
            if (file == null) {
                file = plan.make(take, runner, observer, progress);
                estimate.took(progress.seconds());
            }
            Path written = file;
            book.change(job.id(), Set.of(State.RUNNING), known -> known.withFile(written));
        }
    }
}
