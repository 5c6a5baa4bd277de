package org.catchlight.onnx.internal.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Tells at once what people often have in place of a model. */
final class FileKind {
    private static final int LOOK = 64;

    private FileKind() {
    }

    static void check(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size == 0) {
            throw new MalformedModelException("is empty");
        }
        if (size > Limits.FILE_BYTES) {
            throw new MalformedModelException("is larger than 2 GB, which no ONNX file can be",
                    "Export it with its weights as external data beside it");
        }
        ByteBuffer first = ByteBuffer.allocate(LOOK);
        channel.read(first, 0);
        String text = new String(first.array(), 0, first.position(), StandardCharsets.ISO_8859_1).stripLeading();
        if (text.startsWith("version https://git-lfs")) {
            throw new MalformedModelException("is only a Git LFS pointer to the model", "Run 'git lfs pull' in its folder");
        }
        if (text.startsWith("PK\u0003\u0004")) {
            throw new MalformedModelException("is a zip archive or a pickled checkpoint, not an ONNX model",
                    "Unpack it, or export the model to ONNX");
        }
        if (text.startsWith("<")) {
            throw new MalformedModelException("is a web page, not an ONNX model", "Download the file itself, not the page that shows it");
        }
        if (text.startsWith("ORTM", 4)) {
            throw new MalformedModelException("is in ONNX Runtime's own format", "Use the model.onnx it was made from");
        }
    }
}
