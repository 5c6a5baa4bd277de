package org.catchlight.diffusion.internal.engine;

import java.util.List;
import org.catchlight.stage.StageException;

/** Finds models of the library by name. */
interface Painters {
    /**
     * The model of that name, ready to paint.
     *
     * @throws StageException if there is none, or it cannot be used now
     */
    ModelPainter named(String name) throws StageException;

    /** What pictures of a model depend on besides the request: its files and what runs it. */
    String state(String name);

    /** Names of all models of the library. */
    List<String> names();
}
