package org.catchlight.diffusion.internal.family;

import java.util.List;
import java.util.Optional;
import org.catchlight.diffusion.family.DiffusionFamily;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.ModelReport;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.IProgressMonitor;

/** What the families of diffusers' layout have in common: the index names the pipeline, and so the family. */
abstract class LayoutFamily implements DiffusionFamily {
    private static final List<String> EXPORTERS = List.of("Onnx", "ORT");

    /** Whether a pipeline's class, without what exporters put before it, is of this family. */
    abstract boolean isNamedBy(String pipeline);

    /** What the parts must be like, as far as the files say. */
    abstract void check(ModelFolder folder, ModelCheck check) throws StageException;

    /** The class of the pipeline that the index names, without what exporters put before it. */
    static String pipeline(ModelFolder folder) throws ModelException {
        String name = ModelReading.pipeline(folder);
        for (String exporter : EXPORTERS) {
            if (name.startsWith(exporter)) {
                return name.substring(exporter.length());
            }
        }
        return name;
    }

    @Override
    public final Optional<ModelReport> inspect(ModelFolder folder, IProgressMonitor monitor) {
        ModelCheck check = new ModelCheck(folder);
        try {
            String pipeline = pipeline(folder);
            if (pipeline.isEmpty() || !isNamedBy(pipeline)) {
                return Optional.empty();
            }
            check.schedule();
            check(folder, check);
            DiffusionModel model = check.usable() ? open(folder) : null;
            return Optional.of(check.report(this, model));
        } catch (StageException unreadable) {
            return Optional.of(check.failed(this, unreadable));
        }
    }
}
