package org.catchlight.onnx.internal.session;

import ai.onnxruntime.OrtException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;

/** What the runtime says, as one sentence that names the model, and what to do about it. */
public final class NativeFailures {
    private static final Pattern PREFIX = Pattern.compile("^Error code - \\w+ - message: ");
    /** Source places of the runtime: {@code /onnxruntime_src/…/file.cc:123 onnxruntime::…}. */
    private static final Pattern SOURCE = Pattern.compile("\\S*onnxruntime\\S*\\.(?:cc|h|cpp):\\d+\\s+(?:.*?\\)\\s)?");
    private static final Pattern STATUS = Pattern.compile("\\[ONNXRuntimeError\\] : \\d+ : \\w+ : ");
    /** What the loader of Linux says of a library that another one needs. */
    private static final Pattern MISSING_LIBRARY = Pattern.compile(
            "Failed to load library \\S+ with error: (\\S+): cannot open shared object file: No such file or directory");
    private static final Pattern OPERATOR = Pattern.compile("(?:Could not find an implementation for |Fatal error: )([\\w.:]+)\\(");
    private static final int MOST_CHARACTERS = 300;

    private NativeFailures() {
    }

    /** A model that could not be opened. */
    public static OnnxException opening(Path model, OrtException failure) {
        String text = text(failure);
        if (isMemory(text)) {
            return new OnnxException(Reason.MEMORY, "There is not enough memory for the model " + model,
                    "Close other programs and models, or use a smaller one", failure);
        }
        Matcher operator = OPERATOR.matcher(text);
        if (operator.find()) {
            return new OnnxException(Reason.MODEL, "The model " + model + " uses the operator " + operator.group(1)
                    + ", which ONNX Runtime cannot run here", "Export it with another operator set, or in float32", failure);
        }
        return switch (failure.getCode()) {
            case ORT_NO_SUCHFILE -> new OnnxException(Reason.FILE, "The model " + model + " cannot be opened: " + text,
                    "Check that all its files are there", failure);
            case ORT_INVALID_PROTOBUF -> new OnnxException(Reason.MODEL, "The model " + model + " is damaged", "Get it again from where"
                    + " it came", failure);
            default -> new OnnxException(Reason.MODEL, "The model " + model + " cannot be opened: " + text,
                    "Export it again, or use another one", failure);
        };
    }

    /** A run that failed. */
    public static OnnxException running(Path model, OrtException failure) {
        String text = text(failure);
        if (isMemory(text)) {
            return new OnnxException(Reason.MEMORY, "There is not enough memory to run the model " + model,
                    "Make the picture, the tiles or the batch smaller", failure);
        }
        return switch (failure.getCode()) {
            case ORT_INVALID_ARGUMENT -> new OnnxException(Reason.INPUT, "The model " + model + " does not take these inputs: " + text,
                    "Check that it is a model for this", failure);
            default -> new OnnxException(Reason.RUNTIME, "The model " + model + " failed while it ran: " + text,
                    "Try another size, or another provider in the preferences", failure);
        };
    }

    private static boolean isMemory(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("bad_alloc") || lower.contains("bad allocation") || lower.contains("failed to allocate memory")
                || lower.contains("out of memory") || lower.contains("available memory of") || lower.contains("cudaerrormemoryallocation");
    }

    /** What the runtime said without codes and places in its source, on one line, not too long. */
    public static String text(OrtException failure) {
        String message = failure.getMessage() == null ? failure.getCode().toString() : failure.getMessage();
        String told = STATUS.matcher(PREFIX.matcher(message).replaceFirst("")).replaceAll("");
        Matcher missing = MISSING_LIBRARY.matcher(told);
        if (missing.find()) {
            return "it needs the library " + missing.group(1) + ", which is missing (is CUDA with cuDNN installed?)";
        }
        String plain = SOURCE.matcher(told).replaceAll("").replaceAll("\\s+", " ").strip();
        return plain.length() <= MOST_CHARACTERS ? plain : plain.substring(0, MOST_CHARACTERS) + "…";
    }
}
