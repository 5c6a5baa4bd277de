package org.catchlight.models.internal.library;

import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.internal.Log;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.stage.UserFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The service: families come and go as bundles do. */
@Component(service = ModelLibrary.class)
public final class ModelLibraryComponent extends LibraryOnDisk {
    /** Made by declarative services. */
    @Activate
    public ModelLibraryComponent(@Reference OnnxRuntime runtime) {
        super(UserFolder::path, runtime, Log.platform());
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addFamily(ModelFamily family) {
        super.addFamily(family);
    }

    @Override
    protected void removeFamily(ModelFamily family) {
        super.removeFamily(family);
    }
}
