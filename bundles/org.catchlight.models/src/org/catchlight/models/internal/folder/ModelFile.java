package org.catchlight.models.internal.folder;

import java.nio.file.Path;

/**
 * A file in a model's folder.
 *
 * @param name     relative to the folder, with slashes
 * @param path     where it lies; may be a link
 * @param bytes    its size
 * @param modified when it was last changed, in milliseconds since 1970
 * @param use      what it is for
 */
public record ModelFile(String name, Path path, long bytes, long modified, FileUse use) {
    /** As part of the model. */
    public ModelFile asModel() {
        return new ModelFile(name, path, bytes, modified, FileUse.MODEL);
    }
}
