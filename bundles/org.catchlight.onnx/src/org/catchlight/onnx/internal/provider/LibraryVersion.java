package org.catchlight.onnx.internal.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Of which version a library is. */
final class LibraryVersion {
    private LibraryVersion() {
    }

    /** Of the library that a class comes from; empty if it does not say. */
    static String of(Class<?> type) {
        Bundle bundle = FrameworkUtil.getBundle(type);
        if (bundle != null) {
            Version version = bundle.getVersion();
            return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        }
        String told = type.getPackage().getImplementationVersion();
        return told == null ? "" : told;
    }

    /** Of a jar; empty if it does not say. */
    static String of(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return "";
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String told = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return told == null ? "" : told;
        }
    }
}
