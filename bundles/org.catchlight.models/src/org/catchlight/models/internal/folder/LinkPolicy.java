package org.catchlight.models.internal.folder;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the links of a folder may lead: within it; and for a snapshot in the cache of Hugging Face,
 * {@code models--NAME/snapshots/REVISION}, to the {@code blobs} of the same model, where that cache keeps all its files.
 */
final class LinkPolicy {
    private static final String SNAPSHOTS = "snapshots";
    private static final String REPOSITORY = "models--";
    private final Path root;
    private final Path blobs;

    LinkPolicy(Path folder) throws IOException {
        root = folder.toRealPath();
        blobs = blobsOf(root);
    }

    /** Whether that real path may be read. */
    boolean allows(Path real) {
        return real.startsWith(root) || blobs != null && blobs.equals(real.getParent());
    }

    private static Path blobsOf(Path folder) {
        for (Path at = folder; at != null && at.getParent() != null; at = at.getParent()) {
            Path repository = at.getParent().getParent();
            if (at.getParent().endsWith(SNAPSHOTS) && repository != null && repository.getFileName() != null
                    && repository.getFileName().toString().startsWith(REPOSITORY)) {
                return repository.resolve("blobs");
            }
        }
        return null;
    }
}
