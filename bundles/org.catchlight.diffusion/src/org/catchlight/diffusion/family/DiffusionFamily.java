package org.catchlight.diffusion.family;

import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.prompt.Dialect;
import org.catchlight.stage.StageException;

/** A family of diffusion models. Register it as an OSGi service under this type and as {@link ModelFamily}. */
public interface DiffusionFamily extends ModelFamily {
    /**
     * Reads what a render needs to know of a model; no graph is opened for running.
     *
     * @param folder one that {@link #inspect} found usable
     * @throws StageException if it cannot be read any more
     */
    DiffusionModel open(ModelFolder folder) throws StageException;

    /** Id of the dialect in which its models want to be told what to paint, as {@link org.catchlight.prompt.Dialect} has it. */
    default String dialect() {
        return Dialect.SENTENCES;
    }
}
