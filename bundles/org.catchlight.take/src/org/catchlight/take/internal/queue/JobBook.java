package org.catchlight.take.internal.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.catchlight.take.RenderQueue.State;

/** The jobs of the queue, in memory and on the disk alike. Thread-safe. */
final class JobBook implements AutoCloseable {
    /** Finished jobs that are still shown; older ones are forgotten. */
    private static final int FINISHED_KEPT = 100;

    private final Map<String, StoredJob> jobs = new LinkedHashMap<>();
    /** Jobs of an earlier start that wait until they are resumed. */
    private final Set<String> held = new HashSet<>();
    /** Jobs that a crash interrupted: their next take may lie in its folder already. */
    private final Set<String> interrupted = new HashSet<>();
    private final QueueFolder folder;
    private final QueueLog log;

    JobBook(Path root, QueueLog log) {
        this.log = log;
        QueueFolder opened = null;
        try {
            opened = QueueFolder.open(root, log);
            opened.load().forEach(this::takeUp);
        } catch (IOException | RuntimeException unusable) {
            log.accept("The render queue cannot be kept in " + root + "; jobs last only until the program ends", unusable);
        }
        folder = opened;
    }

    private void takeUp(StoredJob job) {
        if (!job.finished()) {
            held.add(job.id());
        }
        if (job.state() == State.RUNNING) {
            interrupted.add(job.id());
        }
        jobs.put(job.id(), job.state() == State.RUNNING ? job.withState(State.WAITING, "") : job);
    }

    synchronized List<StoredJob> all() {
        return List.copyOf(jobs.values());
    }

    synchronized Optional<StoredJob> get(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    synchronized void add(StoredJob job) {
        jobs.put(job.id(), job);
        save(job);
        List<StoredJob> finished = new ArrayList<>(jobs.values().stream().filter(StoredJob::finished).toList());
        while (finished.size() > FINISHED_KEPT) {
            remove(finished.removeFirst().id());
        }
    }

    /** Changes a job if it is in one of {@code states}; answers the changed job. */
    synchronized Optional<StoredJob> change(String id, Set<State> states, UnaryOperator<StoredJob> change) {
        StoredJob job = jobs.get(id);
        if (job == null || !states.contains(job.state())) {
            return Optional.empty();
        }
        StoredJob next = change.apply(job);
        jobs.put(id, next);
        save(next);
        return Optional.of(next);
    }

    /** The oldest job that may run, marked as running. */
    synchronized Optional<StoredJob> startNext(long now) {
        return jobs.values().stream().filter(job -> job.state() == State.WAITING && !held.contains(job.id())).findFirst()
                .flatMap(job -> change(job.id(), Set.of(State.WAITING), waiting -> waiting.startedAt(now)));
    }

    synchronized void release(String id) {
        held.remove(id);
    }

    synchronized void releaseAll() {
        held.clear();
    }

    /** Whether a crash interrupted this job; answers yes once. */
    synchronized boolean wasInterrupted(String id) {
        return interrupted.remove(id);
    }

    /** Files that belong to any job. */
    synchronized Set<Path> files() {
        Set<Path> files = new HashSet<>();
        jobs.values().forEach(job -> files.addAll(job.paths()));
        return files;
    }

    synchronized void remove(String id) {
        StoredJob job = jobs.get(id);
        if (job != null && job.state() != State.RUNNING) {
            jobs.remove(id);
            held.remove(id);
            if (folder != null) {
                try {
                    folder.delete(job);
                } catch (IOException stuck) {
                    log.accept("The job " + job.label() + " cannot be removed from the disk", stuck);
                }
            }
        }
    }

    private void save(StoredJob job) {
        if (folder != null) {
            try {
                folder.save(job);
            } catch (IOException full) {
                log.accept("The job " + job.label() + " cannot be kept on the disk; it lasts only until the program ends", full);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder != null) {
            folder.close();
        }
    }
}
