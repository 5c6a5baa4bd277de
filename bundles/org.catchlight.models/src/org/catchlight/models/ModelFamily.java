package org.catchlight.models;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A kind of model that some bundle can run, such as Stable Diffusion XL. An OSGi service; a bundle that registers another one makes its
 * models welcome in the {@link ModelLibrary}. Stateless, may be called from several threads.
 */
public interface ModelFamily {
    /** Short and stable: lower case letters, digits and hyphens, such as {@code stable-diffusion-xl}. */
    String id();

    /** Name for the user. */
    String label();

    /**
     * Looks into a folder without running anything.
     *
     * @param monitor cancels
     * @return empty if the folder does not even look like this family; else what it is, with all that keeps it from running
     */
    Optional<ModelReport> inspect(ModelFolder folder, IProgressMonitor monitor);
}
