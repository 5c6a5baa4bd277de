package org.catchlight.onnx.internal.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.Provider;

/** Two openings with equal keys share one model. A file that was replaced is another one. */
record ModelKey(Path model, List<String> stamps, OnnxOptions options, List<Provider> providers, int threads) {
    static ModelKey of(GraphSummary graph, OnnxOptions options, List<Provider> providers, int threads) throws OnnxException {
        try {
            List<String> stamps = new ArrayList<>();
            stamps.add(stamp(graph.file()));
            for (Path weights : graph.weightFiles()) {
                stamps.add(stamp(weights));
            }
            // Not the real path: a file of the same name in another folder has other weights beside it.
            return new ModelKey(graph.file().toAbsolutePath().normalize(), stamps, options, providers, threads);
        } catch (IOException gone) {
            throw new OnnxException(Reason.FILE, "The model " + graph.file() + " cannot be read: " + gone.getMessage(),
                    "Check the disk it lies on", gone);
        }
    }

    private static String stamp(Path file) throws IOException {
        return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    }
}
