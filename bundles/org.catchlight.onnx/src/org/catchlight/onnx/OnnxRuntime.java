package org.catchlight.onnx;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The one place for models that run: an OSGi service. Models are loaded once and shared; those nobody uses are unloaded after a while, or
 * at once when another one needs the room, the least recently used first.
 */
public interface OnnxRuntime {
    /**
     * Opens a model, or shares it if it is open with the same options. The file is {@linkplain GraphSummary#read looked through} first, so
     * that what is damaged or hostile never reaches native code.
     *
     * @param model   an {@code .onnx} file; its external data lies in its folder
     * @param options how
     * @param monitor to cancel waiting; loading itself goes on unseen and is dropped; may be null
     * @throws OnnxException if it cannot be opened; no provider that fails is the cause as long as the processor works
     */
    OnnxSession open(Path model, OnnxOptions options, IProgressMonitor monitor) throws OnnxException;

    /** What there is to run on, in the order of {@link Provider}. Loads the native library. */
    List<ProviderStatus> providers();

    /** Runs a small graph on a provider, without any fallback, and checks its results. Takes seconds for some. */
    ProviderCheck test(Provider provider);

    /** The memory that models take now. */
    MemoryUse memory();

    /**
     * What the machine has left for a run, in bytes, models that nobody uses not counted; {@link Long#MAX_VALUE} where the system does not
     * tell.
     */
    long freeMemory();

    /** Unloads all models that nobody uses. */
    void unloadIdle();

    /** The user's choices. */
    RuntimeSettings settings();

    /** Changes the user's choices and keeps them. Models that are open stay as they are. */
    void configure(RuntimeSettings settings);

    /** The version of ONNX Runtime. */
    String version();
}
