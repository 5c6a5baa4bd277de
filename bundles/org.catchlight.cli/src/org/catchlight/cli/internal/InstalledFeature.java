package org.catchlight.cli.internal;

import java.nio.file.Path;

/**
 * A feature that the user has installed.
 *
 * @param id         id of the feature
 * @param version    version that was installed
 * @param source     where it came from
 * @param repository our own copy of it, from which a new build of Catchlight installs it again
 */
record InstalledFeature(String id, String version, String source, Path repository) {
}
