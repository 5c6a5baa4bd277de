package org.catchlight.models;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.catchlight.onnx.OnnxRuntime;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The runtime for tests: the service where there is OSGi, else its class, which is not exported. */
public final class Runtimes {
    private Runtimes() {
    }

    /** The real one. */
    public static OnnxRuntime real(Path folder) throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(Runtimes.class);
        if (bundle != null) {
            bundle.start();
            BundleContext context = bundle.getBundleContext();
            return context.getService(context.getServiceReference(OnnxRuntime.class));
        }
        Path home = Files.createDirectories(folder.resolve("runtime"));
        // Spelled out, these names would make the bundle of the tests ask for a package that nobody exports.
        String inside = OnnxRuntime.class.getPackageName() + ".internal.";
        Class<?> log = Class.forName(inside + "Log");
        Object silent = java.lang.reflect.Proxy.newProxyInstance(log.getClassLoader(), new Class<?>[] {log, BiConsumer.class},
                (proxy, method, arguments) -> null);
        return (OnnxRuntime) Class.forName(inside + "OnnxRuntimeComponent").getConstructor(Supplier.class, log)
                .newInstance((Supplier<Path>) () -> home, silent);
    }
}
