package org.catchlight.models.internal.folder;

import java.util.Locale;
import java.util.Map;

/** What a file of a folder is for, told by its name. */
public enum FileUse {
    /** Part of the model. */
    MODEL,
    /** For people; copied, but not part of the model. */
    DOCUMENT,
    /** A pickle: reading one can run any program, so none is ever read. */
    PICKLE,
    /** Weights without a graph. */
    SAFETENSORS,
    /** Weights for other programs. */
    FOREIGN;

    private static final Map<String, FileUse> BY_ENDING = Map.ofEntries(Map.entry("ckpt", PICKLE), Map.entry("pt", PICKLE),
            Map.entry("pth", PICKLE), Map.entry("pkl", PICKLE), Map.entry("pickle", PICKLE), Map.entry("bin", PICKLE),
            Map.entry("safetensors", SAFETENSORS), Map.entry("gguf", FOREIGN), Map.entry("h5", FOREIGN), Map.entry("msgpack", FOREIGN),
            Map.entry("ot", FOREIGN), Map.entry("tflite", FOREIGN), Map.entry("md", DOCUMENT), Map.entry("png", DOCUMENT),
            Map.entry("jpg", DOCUMENT), Map.entry("jpeg", DOCUMENT), Map.entry("webp", DOCUMENT), Map.entry("gif", DOCUMENT),
            Map.entry("pdf", DOCUMENT));

    /** By the end of its name. What a graph names as its external data is part of the model, however it ends. */
    public static FileUse of(String name) {
        return BY_ENDING.getOrDefault(ending(name), MODEL);
    }

    /** What follows the last dot, in lower case. */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
