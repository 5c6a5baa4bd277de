package org.catchlight.models;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The models of the user: an OSGi service. What is known of each model lies in a small file in the library's {@linkplain #place place},
 * so that several programs may use one library; a change made by another program is seen at the next question.
 */
public interface ModelLibrary {
    /** How a model comes into the library. */
    enum Way {
        /** The library notes where the folder lies and never changes it. */
        LINK,
        /** The library makes a copy of its own. */
        COPY
    }

    /** The folder of the library: a preference, at first {@code models} in the user's folder. */
    Path place();

    /**
     * Uses another folder from now on; nothing is moved.
     *
     * @throws ModelException if the folder cannot be used
     */
    void use(Path place) throws ModelException;

    /** The models, by id. Quick: nothing is hashed. */
    List<InstalledModel> models();

    /** The model of that id. */
    Optional<InstalledModel> find(String id);

    /**
     * Looks into a folder: which family it is of, what is missing. Quick: no weights are read.
     *
     * @throws ModelException if it cannot be read at all, or holds nothing but what is never read, such as pickles
     */
    ModelReport inspect(Path folder, IProgressMonitor monitor) throws ModelException;

    /**
     * As {@link #inspect}; then each graph is opened once by the runtime to see that it runs here, and all weights are read to see that they
     * are numbers.
     *
     * @param monitor with progress by bytes
     * @throws ModelException as above
     */
    ModelReport check(Path folder, IProgressMonitor monitor) throws ModelException;

    /** A free id for a folder, made of its name. */
    String suggestId(Path folder);

    /**
     * Checks a folder and adds it. Nothing is left behind if that fails or is cancelled.
     *
     * @param id      free; see {@link #suggestId}
     * @param monitor with progress by bytes
     * @throws ModelException if the model cannot run, the message is its worst finding; or the name is taken, the folder is in the library
     *                        already, or the disk is full
     */
    InstalledModel add(Path folder, String id, Way way, IProgressMonitor monitor) throws ModelException;

    /**
     * Checks a model whose files were changed, or anew, and notes its new state.
     *
     * @param monitor with progress by bytes
     * @throws ModelException if it cannot run any more; that is noted too, the model is {@link InstalledModel.State#CHANGED} until it passes
     */
    InstalledModel recheck(String id, IProgressMonitor monitor) throws ModelException;

    /**
     * Forgets a model; deletes the library's own copy, never the user's folder.
     *
     * @throws ModelException if there is no such model or its copy cannot be deleted
     */
    void remove(String id) throws ModelException;

    /** Calls {@code listener} after any change, on any thread. Close the answer to stop. */
    AutoCloseable onChange(Consumer<ModelLibrary> listener);
}
