package org.catchlight.models;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A model of the library.
 *
 * @param id        the name under which shots and the command line know it, behind {@code model:}; letters, digits, dots, hyphens and
 *                  underscores
 * @param family    {@link ModelFamily#id()}
 * @param summary   {@link ModelReport#summary()} when it was added
 * @param precision {@link ModelReport#precision()} when it was added
 * @param folder    where it lies
 * @param copied    whether the library has its own copy; else the folder is the user's own and the library never changes it
 * @param bytes     its size on disk when it was added
 * @param hash      SHA-256 over the names, sizes and contents of its files in the order of their names, in hexadecimal
 * @param added     when
 * @param state     whether it can be used now
 * @param message   why not; empty if ready
 */
public record InstalledModel(String id, String family, String summary, String precision, Path folder, boolean copied, long bytes,
        String hash, Instant added, State state, String message) {
    /** Prefix of the engine's id. */
    public static final String ENGINE_PREFIX = "model:";

    /** Whether a model can be used. */
    public enum State {
        /** Yes. */
        READY,
        /** Its folder is not there. */
        MISSING,
        /** Files are not as they were when it was last checked, or it did not pass then; it must be checked again. */
        CHANGED,
        /** No installed bundle knows its family. */
        NO_FAMILY
    }

    /** The id of its engine: {@code model:NAME}. */
    public String engineId() {
        return ENGINE_PREFIX + id;
    }
}
