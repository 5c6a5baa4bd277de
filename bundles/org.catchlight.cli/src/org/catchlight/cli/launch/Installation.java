package org.catchlight.cli.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The product on disk. */
record Installation(Path folder) {
    private static final String BUNDLES_INFO = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    /** The installation whose {@code plugins} folder holds the jar of this class. */
    static Installation ofThisClass() throws URISyntaxException {
        Path jar = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new Installation(jar.getParent().getParent());
    }

    /** The list of all bundles that p2 keeps. */
    Path bundlesInfo() {
        return folder.resolve(BUNDLES_INFO);
    }

    /** The jar of a bundle. */
    Path plugin(String symbolicName) throws IOException {
        return plugin(Files.readAllLines(bundlesInfo()), symbolicName);
    }

    private Path plugin(List<String> lines, String symbolicName) throws IOException {
        for (String line : lines) {
            if (line.startsWith(symbolicName + ",")) {
                return folder.resolve(line.split(",")[2]);
            }
        }
        throw new IOException("it has no " + symbolicName);
    }
}
