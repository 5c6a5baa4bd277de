package org.catchlight.models.internal.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.catchlight.models.Finding;
import org.catchlight.models.internal.folder.FolderOnDisk;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.OnnxOptions.Optimization;
import org.catchlight.onnx.Provider;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Opens each graph of a model once, on the processor and as it is, which shows whether the runtime takes it. */
public final class GraphCheck {
    private static final OnnxOptions PLAIN = OnnxOptions.DEFAULT.optimized(Optimization.NONE).on(Provider.CPU).shrinking();
    private final OnnxRuntime runtime;

    /** With that runtime. */
    public GraphCheck(OnnxRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * What does not open.
     *
     * @param known what was found before: a graph that has an error already is not opened
     */
    public List<Finding> check(FolderOnDisk folder, List<Finding> known, IProgressMonitor monitor) {
        boolean unused = runtime.memory().models() == 0;
        List<String> parts = folder.parts();
        SubMonitor progress = SubMonitor.convert(monitor, parts.size());
        List<Finding> findings = new ArrayList<>();
        for (String part : parts) {
            Path graph = folder.graphFile(part).orElseThrow();
            String name = part + "/" + graph.getFileName();
            if (known.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR && finding.file().equals(name))) {
                continue;
            }
            progress.subTask("Opening " + name);
            try (OnnxSession session = runtime.open(graph, PLAIN, progress.split(1))) {
                progress.subTask("Opened " + name + " on " + session.provider().label());
            } catch (OnnxException failed) {
                // That it is too large for now does not make it a bad model.
                findings.add(failed.reason() == OnnxException.Reason.MEMORY ? Finding.warning(name, failed) : Finding.error(name, failed));
            }
        }
        if (unused) {
            runtime.unloadIdle();
        }
        return findings;
    }
}
