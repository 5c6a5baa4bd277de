package org.catchlight.diffusion.internal.goldens;

import java.util.List;
import org.catchlight.diffusion.family.DiffusionFamily;
import org.catchlight.diffusion.internal.family.FluxFamily;
import org.catchlight.diffusion.internal.family.StableDiffusion3Family;
import org.catchlight.diffusion.internal.family.StableDiffusionFamily;
import org.catchlight.diffusion.internal.family.XlFamily;
import org.catchlight.models.ModelFolder;

/** The families of this bundle. */
public final class BuiltInFamilies {
    /** All of them. */
    public static final List<DiffusionFamily> ALL = List.of(new StableDiffusionFamily(), new XlFamily(), new StableDiffusion3Family(),
            new FluxFamily());

    private BuiltInFamilies() {
    }

    /** The one that knows a model. */
    public static DiffusionFamily of(ModelFolder folder) {
        return ALL.stream().filter(family -> family.inspect(folder, null).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("no family knows " + folder.root()));
    }
}
