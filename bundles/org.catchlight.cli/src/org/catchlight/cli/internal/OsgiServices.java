package org.catchlight.cli.internal;

import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Services from the OSGi registry; waits a while for those that are still starting. */
final class OsgiServices implements Services {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final BundleContext bundles;

    OsgiServices(BundleContext bundles) {
        this.bundles = bundles;
    }

    @Override
    public <T> T get(Class<T> type) throws Failure {
        // Never closed: the service is wanted until the process ends.
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundles, type, null);
        tracker.open();
        T service = null;
        try {
            service = tracker.waitForService(PATIENCE.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        if (service == null) {
            throw Failure.failed("this installation is not complete: nothing provides %s; install Catchlight again, or uninstall the "
                    + "feature you added last (catchlight uninstall)", type.getSimpleName());
        }
        return service;
    }
}
