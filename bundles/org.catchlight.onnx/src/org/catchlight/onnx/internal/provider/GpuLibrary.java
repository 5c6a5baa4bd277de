package org.catchlight.onnx.internal.provider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxException.Reason;

/**
 * The user's own {@code onnxruntime_gpu} jar. Its Java classes are those that Catchlight brings, if the versions are equal, so only its
 * native libraries are used: all of them unpacked side by side into one folder, as they look for each other there.
 */
final class GpuLibrary {
    private static final String NATIVES = "ai/onnxruntime/native/";
    private static final long MOST_BYTES = 16L << 30;
    private static final List<String> NEEDED = List.of("onnxruntime", "onnxruntime4j_jni");

    private GpuLibrary() {
    }

    /**
     * The folder with the libraries for this machine.
     *
     * @param source  a jar, or a folder where they were unpacked before
     * @param version what the jar must be of
     * @param cache   where to unpack
     */
    static Path prepare(Path source, String version, Path cache) throws OnnxException {
        if (Files.isDirectory(source)) {
            return checked(source);
        }
        if (!Files.isRegularFile(source)) {
            throw unusable("is not there", "Choose your onnxruntime_gpu jar in the preferences", source, null);
        }
        try {
            String found = LibraryVersion.of(source);
            if (!found.equals(version)) {
                throw unusable("is of version " + (found.isEmpty() ? "unknown" : found) + " and this program needs " + version,
                        "Get onnxruntime_gpu " + version, source, null);
            }
            String stamp = Long.toHexString(Files.size(source)) + "-" + Long.toHexString(Files.getLastModifiedTime(source).toMillis());
            Path target = cache.resolve("gpu-" + version + "-" + platform() + "-" + stamp);
            if (!Files.isDirectory(target)) {
                unpack(source, target);
            }
            return checked(target);
        } catch (IOException broken) {
            throw unusable("cannot be unpacked: " + broken.getMessage(), "Check the file and the space in " + cache, source, broken);
        }
    }

    private static void unpack(Path jar, Path target) throws IOException, OnnxException {
        Files.createDirectories(target.getParent());
        Path half = Files.createTempDirectory(target.getParent(), "unpacking-");
        try (JarFile file = new JarFile(jar.toFile())) {
            String folder = NATIVES + platform() + "/";
            List<JarEntry> libraries = file.stream().filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder)
                    && entry.getName().indexOf('/', folder.length()) < 0).toList();
            if (libraries.isEmpty()) {
                throw unusable("has nothing for " + platform(), "Get the jar for this system", jar, null);
            }
            long left = MOST_BYTES;
            for (JarEntry library : libraries) {
                Path name = Path.of(library.getName().substring(folder.length())).getFileName();
                try (InputStream in = file.getInputStream(library)) {
                    left -= Files.copy(in, half.resolve(name.toString()));
                }
                if (left < 0) {
                    throw new IOException("it is larger than " + (MOST_BYTES >> 30) + " GB");
                }
            }
            Files.move(half, target);
        } finally {
            delete(half);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path checked(Path folder) throws OnnxException {
        for (String library : NEEDED) {
            if (!Files.isRegularFile(folder.resolve(System.mapLibraryName(library)))) {
                throw unusable("has no " + System.mapLibraryName(library), "Choose your onnxruntime_gpu jar in the preferences", folder,
                        null);
            }
        }
        return folder;
    }

    private static OnnxException unusable(String problem, String mend, Path source, Throwable cause) {
        return new OnnxException(Reason.PROVIDER, "The ONNX Runtime library " + source + " " + problem, mend, cause);
    }

    /** As the jar names its folders. */
    static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String os = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        return os + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }
}
