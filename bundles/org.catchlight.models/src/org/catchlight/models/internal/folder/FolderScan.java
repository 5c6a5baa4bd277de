package org.catchlight.models.internal.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.catchlight.models.Finding;

/**
 * Everything in a folder, but what is hidden. Ends soon whatever the folder is: a home folder, a circle of links.
 *
 * @param files    all files, by name
 * @param findings links that lead out or nowhere, what is neither file nor folder, what cannot be read
 * @param complete false if there was too much to look at it all
 */
public record FolderScan(List<ModelFile> files, List<Finding> findings, boolean complete) {
    /** No model has so many. */
    public static final int MOST_FILES = 5000;
    /** No model lies so deep. */
    public static final int MOST_DEPTH = 8;
    private static final String COPY_IT = "If you trust what it leads to, put the file itself there in place of the link.";

    static FolderScan of(Path root) throws IOException {
        Walk walk = new Walk(root);
        walk.folder(root, "", 0);
        walk.files.sort(Comparator.comparing(ModelFile::name));
        return new FolderScan(List.copyOf(walk.files), List.copyOf(walk.findings), walk.complete);
    }

    private static final class Walk {
        private final LinkPolicy links;
        private final List<ModelFile> files = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Path> visited = new HashSet<>();
        private int seen;
        private boolean complete = true;

        Walk(Path root) throws IOException {
            links = new LinkPolicy(root);
        }

        void folder(Path folder, String name, int depth) throws IOException {
            if (depth > MOST_DEPTH) {
                complete = false;
                return;
            }
            if (!visited.add(folder.toRealPath())) {
                return;
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    seen++;
                    if (seen > MOST_FILES) {
                        complete = false;
                        return;
                    }
                    String own = entry.getFileName().toString();
                    if (!own.startsWith(".")) {
                        look(entry, name.isEmpty() ? own : name + "/" + own, depth);
                    }
                }
            } catch (DirectoryIteratorException failed) {
                throw failed.getCause();
            }
        }

        private void look(Path entry, String name, int depth) {
            try {
                BasicFileAttributes is = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (is.isSymbolicLink()) {
                    if (!Files.exists(entry)) {
                        findings.add(Finding.error(name, name + " is a link that leads nowhere.", "Put the file itself there."));
                        return;
                    }
                    if (!links.allows(entry.toRealPath())) {
                        findings.add(Finding.error(name, name + " is a link that leads out of the model's folder, to "
                                + entry.toRealPath() + ".", COPY_IT));
                        return;
                    }
                    is = Files.readAttributes(entry, BasicFileAttributes.class);
                }
                if (is.isDirectory()) {
                    folder(entry, name, depth + 1);
                } else if (is.isRegularFile()) {
                    files.add(new ModelFile(name, entry, is.size(), is.lastModifiedTime().toMillis(), FileUse.of(name)));
                } else {
                    findings.add(Finding.error(name, name + " is neither a file nor a folder.", "Remove it from the model's folder."));
                }
            } catch (IOException unreadable) {
                findings.add(Finding.error(name, name + " cannot be read.", "Check its permissions and the disk."));
            }
        }
    }
}
