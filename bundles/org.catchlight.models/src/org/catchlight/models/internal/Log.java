package org.catchlight.models.internal;

import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Where this bundle writes what a user does not see at once: the platform's log, or the system logger outside of OSGi. */
@FunctionalInterface
public interface Log extends BiConsumer<String, Throwable> {
    /** The log of the running program. */
    static Log platform() {
        if (FrameworkUtil.getBundle(Log.class) != null) {
            return (line, cause) -> ILog.of(Log.class).warn(line, cause);
        }
        return (line, cause) -> System.getLogger("org.catchlight.models").log(System.Logger.Level.WARNING, line, cause);
    }
}
