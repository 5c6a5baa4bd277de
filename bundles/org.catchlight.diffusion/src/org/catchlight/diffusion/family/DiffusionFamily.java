package org.catchlight.diffusion.family;

import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
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
}
