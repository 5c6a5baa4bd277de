package org.catchlight.stage.internal.catalog;

import java.util.Map;
import org.catchlight.stage.Stage;

/** Where a stage comes from: a registered service, seen without OSGi's types so that the catalogue can be tried without a framework. */
public interface StageSource {
    /** The service properties. */
    Map<String, Object> properties();

    /** Symbolic name of the bundle that registered it. */
    String bundle();

    /** Version of that bundle. */
    String version();

    /** Gets the service; may run the stage's own code and throw anything. Null if it is gone. */
    Stage<?> service();

    /** Gives the service back. */
    void release();

    /** Service ranking; the higher wins. */
    default int ranking() {
        return properties().get("service.ranking") instanceof Integer ranking ? ranking : 0;
    }

    /** Id of the registration; the lower is older. */
    default long serviceId() {
        return properties().get("service.id") instanceof Long id ? id : Long.MAX_VALUE;
    }
}
