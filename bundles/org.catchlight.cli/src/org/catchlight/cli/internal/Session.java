package org.catchlight.cli.internal;

import java.nio.file.Path;

/**
 * What a command works with.
 *
 * @param console      where it writes
 * @param services     the services of the other bundles
 * @param cancellation whether the user has interrupted
 * @param version      version of this bundle with its build qualifier
 * @param userFolder   folder of what the user has installed
 * @param installation folder of the product that runs
 */
record Session(Console console, Services services, Cancellation cancellation, String version, Path userFolder, Path installation) {
}
