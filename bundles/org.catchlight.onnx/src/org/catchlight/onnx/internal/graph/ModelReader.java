package org.catchlight.onnx.internal.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;

/** Reads the {@code ModelProto} of a file; the numbers of its fields are those of onnx.proto, IR version 13. */
public final class ModelReader {
    private static final int IR_VERSION = 1;
    private static final int PRODUCER_NAME = 2;
    private static final int PRODUCER_VERSION = 3;
    private static final int GRAPH = 7;
    private static final int OPSET_IMPORT = 8;
    private static final int METADATA = 14;
    private static final int FUNCTIONS = 25;

    private ModelReader() {
    }

    /** See {@link GraphSummary#read}. */
    public static GraphSummary read(Path file) throws OnnxException {
        if (!Files.isRegularFile(file)) {
            throw new OnnxException(Reason.FILE, "There is no model file " + file, "Check the place of the model");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileKind.check(channel);
            return new Reading(file, new WireReader(channel)).model();
        } catch (MalformedModelException malformed) {
            throw new OnnxException(Reason.MODEL, "The model " + file + " " + malformed.getMessage(), malformed.mend(), malformed);
        } catch (AccessDeniedException denied) {
            throw new OnnxException(Reason.FILE, "The model " + file + " may not be read", "Check its permissions", denied);
        } catch (IOException unreadable) {
            throw new OnnxException(Reason.FILE, "The model " + file + " cannot be read: " + unreadable.getMessage(),
                    "Check the disk it lies on", unreadable);
        }
    }

    /** One reading of one file. */
    private static final class Reading {
        private final Path file;
        private final WireReader in;
        private final GraphContents contents;
        private long irVersion;
        private String producerName = "";
        private String producerVersion = "";
        private boolean graphSeen;

        Reading(Path file, WireReader in) throws IOException {
            this.file = file;
            this.in = in;
            contents = new GraphContents();
        }

        GraphSummary model() throws IOException {
            GraphReader graph = new GraphReader(in, new TensorReader(in, new ExternalFiles(file)), contents);
            for (int field = in.nextField(); field != 0; field = in.nextField()) {
                switch (field) {
                    case IR_VERSION -> irVersion = in.number();
                    case PRODUCER_NAME -> producerName = in.text(Limits.NAME_BYTES);
                    case PRODUCER_VERSION -> producerVersion = in.text(Limits.NAME_BYTES);
                    case GRAPH -> mainGraph(graph);
                    case OPSET_IMPORT -> opset();
                    case METADATA -> metadata();
                    case FUNCTIONS -> graph.function();
                    default -> in.skip();
                }
            }
            if (!graphSeen || irVersion <= 0 || contents.opsets.isEmpty()) {
                throw new MalformedModelException("is no ONNX model: it has no "
                        + (!graphSeen ? "graph" : irVersion <= 0 ? "format version" : "operator set"));
            }
            return contents.summary(file, irVersion, (producerName + " " + producerVersion).strip());
        }

        private void mainGraph(GraphReader graph) throws IOException {
            if (graphSeen) {
                throw new MalformedModelException("has more than one graph and is damaged");
            }
            graphSeen = true;
            graph.mainGraph();
        }

        private void opset() throws IOException {
            String domain = "";
            long version = 0;
            long outer = in.enter();
            for (int field = in.nextField(); field != 0; field = in.nextField()) {
                switch (field) {
                    case 1 -> domain = in.text(Limits.NAME_BYTES);
                    case 2 -> version = in.number();
                    default -> in.skip();
                }
            }
            in.leave(outer);
            contents.opset(domain, version);
        }

        private void metadata() throws IOException {
            String key = "";
            String value = "";
            long outer = in.enter();
            for (int field = in.nextField(); field != 0; field = in.nextField()) {
                if (field == 1) {
                    key = in.text(Limits.NAME_BYTES);
                } else if (field == 2 && in.remaining() <= Limits.PROPERTY_BYTES) {
                    value = in.text(Limits.PROPERTY_BYTES);
                } else {
                    in.skip();
                }
            }
            in.leave(outer);
            contents.property(key, value);
        }
    }
}
