package org.catchlight.image.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** File formats that pictures are written to. */
public enum PictureFormat {
    PNG("png"), JPEG("jpg", "jpeg"), TIFF("tif", "tiff");

    private final String[] extensions;

    PictureFormat(String... extensions) {
        this.extensions = extensions;
    }

    /** The usual file extension, without the dot. */
    public String extension() {
        return extensions[0];
    }

    /** The format that the name of {@code file} asks for. */
    public static Optional<PictureFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            for (String extension : format.extensions) {
                if (name.endsWith("." + extension)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }
}
