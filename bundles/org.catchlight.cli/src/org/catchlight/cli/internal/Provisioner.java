package org.catchlight.cli.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Changes what an installation consists of. */
interface Provisioner {
    /**
     * Copies a feature and what it needs out of a repository.
     *
     * @throws Failure if the repository cannot be read or does not have it
     */
    void copy(URI repository, String feature, Path target) throws Failure, IOException;

    /**
     * Installs a feature, in place of any version of it that is there; answers the version.
     *
     * @throws Failure if it does not fit; the message says what is missing
     */
    String install(Path repository, String feature) throws Failure, IOException;

    /** Takes a feature out of the installation. */
    void uninstall(String feature) throws Failure, IOException;

    /** The version of a feature that the installation has as a root. */
    Optional<String> installedVersion(String feature) throws Failure, IOException;
}
