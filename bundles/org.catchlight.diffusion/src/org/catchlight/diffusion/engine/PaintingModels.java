package org.catchlight.diffusion.engine;

import java.util.Optional;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.stage.StageException;

/** What is known of the models behind the engines, for editors of prompts and settings. An OSGi service. */
public interface PaintingModels {
    /**
     * The model behind an engine, to count a prompt's tokens or to ask what it can do. Reads small files when first asked, so not for the
     * thread of a user interface.
     *
     * @param engine id of the engine, such as {@code model:realistic-vision}
     * @return empty if that is no engine of a diffusion model
     * @throws StageException if the model cannot be used now
     */
    Optional<DiffusionModel> find(String engine) throws StageException;
}
