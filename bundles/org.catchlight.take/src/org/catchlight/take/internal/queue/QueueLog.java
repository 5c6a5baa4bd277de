package org.catchlight.take.internal.queue;

import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Where the queue writes what a user does not see at once: the platform's log, or the system logger outside of OSGi. */
@FunctionalInterface
public interface QueueLog extends BiConsumer<String, Throwable> {
    /** The log of the running program. */
    static QueueLog platform() {
        if (FrameworkUtil.getBundle(QueueLog.class) != null) {
            return (line, cause) -> ILog.of(QueueLog.class).warn(line, cause);
        }
        return (line, cause) -> System.getLogger("org.catchlight.take").log(System.Logger.Level.WARNING, line, cause);
    }
}
