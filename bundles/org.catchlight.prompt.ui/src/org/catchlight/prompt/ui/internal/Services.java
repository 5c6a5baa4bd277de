package org.catchlight.prompt.ui.internal;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds OSGi services at the moment they are needed. */
public final class Services {
    private Services() {
    }

    /** The best service of a type, if there is one now. */
    public static <S> Optional<S> find(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceReference<S> reference = context.getServiceReference(type);
        return Optional.ofNullable(reference).map(context::getService);
    }

    /** Keeps a failure in the log. */
    public static void log(String what, Throwable failure) {
        ILog.of(Services.class).error(what, failure);
    }
}
