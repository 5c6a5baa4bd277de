package org.catchlight.take.internal.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.take.Take;
import org.catchlight.take.TakeFiles;
import org.catchlight.take.internal.PrivateWords;
import org.catchlight.take.internal.TakeTarget;

/** Finds a take that was written whole just before a crash and is not yet in the books, so that it is not made twice. */
final class InterruptedTake {
    private InterruptedTake() {
    }

    /**
     * The file of the take, if it is there.
     *
     * @param started milliseconds since 1970; older files are of other jobs
     * @param known   files that belong to jobs of the queue
     */
    static Optional<Path> find(TakeTarget target, Shot shot, long started, Set<Path> known) {
        if (!(target instanceof TakeTarget.TakesFolder folder) || !Files.isDirectory(folder.folder())) {
            return Optional.empty();
        }
        try {
            List<Path> files = TakeFiles.list(folder.folder());
            String wanted = ShotFiles.toXmi(PrivateWords.cut(shot));
            for (Path file : files.reversed()) {
                if (!known.contains(file.toAbsolutePath()) && Files.getLastModifiedTime(file).toMillis() >= started
                        && isOf(file, shot.getSeed(), wanted)) {
                    return Optional.of(file.toAbsolutePath());
                }
            }
        } catch (IOException unreadable) {
            // then it is made again, under a new name
        }
        return Optional.empty();
    }

    private static boolean isOf(Path file, long seed, String xmi) {
        try {
            Take take = TakeFiles.read(file);
            return take.seed() == seed && ShotFiles.toXmi(take.shot()).equals(xmi);
        } catch (IOException other) {
            return false;
        }
    }
}
