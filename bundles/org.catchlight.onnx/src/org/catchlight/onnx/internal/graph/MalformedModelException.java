package org.catchlight.onnx.internal.graph;

import java.io.IOException;

/** What is wrong with a model; the message goes on from "FILE …". */
final class MalformedModelException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String mend;

    MalformedModelException(String message) {
        this(message, "Get the file again from where it came");
    }

    MalformedModelException(String message, String mend) {
        super(message);
        this.mend = mend;
    }

    String mend() {
        return mend;
    }
}
