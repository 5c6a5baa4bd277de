package org.catchlight.take;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.catchlight.stage.run.RunObserver;

/**
 * The durable queue of render jobs. An OSGi service. Jobs run one after the other; what is queued is on disk, so that it
 * survives a crash: the next start takes up where it stopped, without making finished takes again.
 */
public interface RenderQueue {
    /** State of a job. */
    enum State {
        WAITING, RUNNING, DONE, FAILED, CANCELLED
    }

    /**
     * One job in the queue as it is now.
     *
     * @param id           stable id
     * @param label        name of the shot and number of takes
     * @param state        what it is doing
     * @param done         takes finished
     * @param takes        takes wanted
     * @param fraction     progress of the whole job, 0–1
     * @param secondsLeft  estimate, or −1
     * @param task         what it does at the moment
     * @param message      why it failed, with the mend, or empty
     * @param files        takes written so far
     */
    record Entry(String id, String label, State state, int done, int takes, double fraction, double secondsLeft, String task,
            String message, List<Path> files) {
        public Entry {
            files = List.copyOf(files);
        }
    }

    /** Adds a job and answers its id. {@code observer} hears of this job while this program runs. */
    String submit(RenderJob job, RunObserver observer);

    /** Cancels a waiting or running job. */
    void cancel(String id);

    /** Runs a failed or cancelled job again from the take it stopped at. */
    void retry(String id);

    /** Forgets a job that does not run. */
    void remove(String id);

    /** All jobs, oldest first. */
    List<Entry> entries();

    /** Jobs that an earlier start left unfinished wait until this is called. */
    void resume();

    /** Calls {@code listener} after any change, on any thread. Close the answer to stop. */
    AutoCloseable onChange(Consumer<List<Entry>> listener);
}
