package org.catchlight.models.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;

/**
 * What the library knows of a model.
 *
 * @param id        its name
 * @param family    its family
 * @param summary   what it was when it was last checked
 * @param precision of most weights
 * @param folder    where it lies
 * @param copied    whether that is the library's own copy
 * @param hash      of all files
 * @param added     when
 * @param problem   why it could not run when it was last checked; empty if it could
 * @param files     the files that were hashed
 */
record Entry(String id, String family, String summary, String precision, Path folder, boolean copied, String hash, Instant added,
        String problem, List<Stamp> files) {
    /**
     * How a file was when it was hashed: cheap to compare.
     *
     * @param name     relative to the folder, with slashes
     * @param bytes    its size
     * @param modified milliseconds since 1970
     */
    record Stamp(String name, long bytes, long modified) {
    }

    Entry {
        files = List.copyOf(files);
    }

    /** Not able to run any more, and why. */
    Entry failing(String why) {
        return new Entry(id, family, summary, precision, folder, copied, hash, added, why, files);
    }

    /** For users, with its state at this moment. */
    InstalledModel installed(Set<String> families) {
        long bytes = files.stream().mapToLong(Stamp::bytes).sum();
        State state = State.READY;
        String message = changed();
        if (!Files.isDirectory(folder)) {
            state = State.MISSING;
            message = "Its folder " + folder + " is not there.";
        } else if (!message.isEmpty()) {
            state = State.CHANGED;
        } else if (!problem.isEmpty()) {
            state = State.CHANGED;
            message = problem;
        } else if (!families.contains(family)) {
            state = State.NO_FAMILY;
            message = "Nothing that is installed knows models of the family " + family + ".";
        }
        return new InstalledModel(id, family, summary, precision, folder, copied, bytes, hash, added, state, message);
    }

    private String changed() {
        for (Stamp stamp : files) {
            try {
                BasicFileAttributes now = Files.readAttributes(folder.resolve(stamp.name()), BasicFileAttributes.class, new LinkOption[0]);
                if (!now.isRegularFile() || now.size() != stamp.bytes() || now.lastModifiedTime().toMillis() != stamp.modified()) {
                    return stamp.name() + " is not as it was when the model was checked.";
                }
            } catch (IOException gone) {
                return stamp.name() + " is gone or cannot be read.";
            }
        }
        return "";
    }
}
