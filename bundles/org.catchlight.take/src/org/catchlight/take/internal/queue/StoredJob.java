package org.catchlight.take.internal.queue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.catchlight.image.io.ColourProfile;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.take.RenderJob;
import org.catchlight.take.RenderQueue.State;
import org.catchlight.take.TakeSettings;
import org.catchlight.take.internal.TakePlan;

/**
 * A job of the queue as it lies on the disk, one JSON file each.
 *
 * @param format   version of this form
 * @param id       name of the job and of its file
 * @param label    for the user
 * @param created  milliseconds since 1970
 * @param started  milliseconds since 1970 of the latest start, or 0
 * @param state    what it is doing
 * @param message  why it failed
 * @param files    takes written, in order
 * @param order    what to make
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record StoredJob(int format, String id, String label, long created, long started, State state, String message, List<String> files,
        Order order) {
    static final int FORMAT = 1;

    /**
     * The render job with its shot as XMI. Paths are absolute; null as in {@link RenderJob}.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Order(String shot, String shotFile, String output, long firstSeed, int takes, int width, int height, String engine, Map<String,
            String> settings,
            int bitDepth, ColourProfile profile, boolean strip) {
    }

    StoredJob {
        files = List.copyOf(files);
    }

    static StoredJob of(String id, RenderJob job, long now) {
        String name = job.shotFile() == null ? job.shot().getName() : job.shotFile().getFileName().toString();
        Order order = new Order(ShotFiles.toXmi(job.shot()), text(job.shotFile()), text(job.output()), job.firstSeed(), job.takes(),
                job.width(), job.height(),
                job.engine(), job.settings(), job.write().bitDepth(), job.write().profile(), job.write().strip());
        return new StoredJob(FORMAT, id, job.takes() == 1 ? name : name + " · " + job.takes() + " takes", now, 0, State.WAITING, "",
                List.of(), order);
    }

    private static String text(Path path) {
        return path == null ? null : path.toAbsolutePath().toString();
    }

    private static Path path(String text) {
        return text == null ? null : Path.of(text);
    }

    /** Throws an exception that says what is wrong if this cannot be a job. */
    void check() throws IOException {
        if (format > FORMAT) {
            throw new IOException("it was written by a newer version");
        }
        if (id == null || label == null || state == null || message == null || order == null || order.shot() == null
                || order.settings() == null
                || order.profile() == null || order.takes() < 1 || order.takes() > TakePlan.MOST_TAKES || files.size() > order.takes()) {
            throw new IOException("something in it is missing or out of range");
        }
        job();
    }

    /** The job to render. */
    RenderJob job() throws IOException {
        return new RenderJob(ShotFiles.fromXmi(order.shot(), "the queued job '" + label + "'"), path(order.shotFile()),
                path(order.output()), order.firstSeed(),
                order.takes(), order.width(), order.height(), order.engine() == null ? "" : order.engine(), order.settings(),
                new TakeSettings(order.bitDepth(), order.profile(), order.strip()));
    }

    StoredJob withState(State next, String why) {
        return new StoredJob(format, id, label, created, started, next, why, files, order);
    }

    StoredJob startedAt(long now) {
        return new StoredJob(format, id, label, created, now, State.RUNNING, "", files, order);
    }

    StoredJob withFile(Path file) {
        List<String> more = new ArrayList<>(files);
        more.add(file.toAbsolutePath().toString());
        return new StoredJob(format, id, label, created, started, state, message, more, order);
    }

    List<Path> paths() {
        return files.stream().map(Path::of).toList();
    }

    boolean finished() {
        return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
    }
}
