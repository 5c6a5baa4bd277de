package org.catchlight.stage.internal.catalog;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.catchlight.stage.Stage;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** A stage that is registered as an OSGi service. Two of the same reference are equal. */
record ServiceSource(ServiceReference<?> reference, BundleContext context, String bundle, String version) implements StageSource {
    static ServiceSource of(ServiceReference<?> reference, BundleContext context) {
        Bundle bundle = reference.getBundle();
        return bundle == null ? new ServiceSource(reference, context, "", "0.0.0")
                : new ServiceSource(reference, context, bundle.getSymbolicName(), bundle.getVersion().toString());
    }

    @Override
    public Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        for (String key : reference.getPropertyKeys()) {
            properties.put(key, reference.getProperty(key));
        }
        return Collections.unmodifiableMap(properties);
    }

    @Override
    public Stage<?> service() {
        return context.getService(reference) instanceof Stage<?> stage ? stage : null;
    }

    @Override
    public void release() {
        try {
            context.ungetService(reference);
        } catch (IllegalStateException stopped) {
            // the framework has given it back already
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceSource source && source.reference.equals(reference);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}
