package org.catchlight.onnx.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnxruntime.OrtEnvironment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catchlight.onnx.OnnxException;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.ILog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class GpuLibraryTest {
    private static final String VERSION = "1.29.0";
    private static final String HERE = "ai/onnxruntime/native/" + GpuLibrary.platform() + "/";
    private static final List<String> NEEDED = List.of(System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni"));
    @TempDir
    Path folder;

    @Test
    void allLibrariesOfThisMachineLieSideBySide() throws Exception {
        Map<String, byte[]> entries = libraries();
        entries.put(HERE + "libonnxruntime_providers_cuda.so", text("cuda"));
        entries.put("ai/onnxruntime/native/other-x64/libother.so", text("other"));
        entries.put(HERE + "debug/symbols", text("symbols"));
        entries.put("ai/onnxruntime/OrtSession.class", text("class"));
        Path jar = jar(VERSION, entries);
        Path unpacked = GpuLibrary.prepare(jar, VERSION, folder.resolve("cache"));
        assertEquals(Stream.concat(NEEDED.stream(), Stream.of("libonnxruntime_providers_cuda.so")).sorted().toList(), names(unpacked));
        assertEquals("cuda", Files.readString(unpacked.resolve("libonnxruntime_providers_cuda.so")));
        Files.writeString(unpacked.resolve("mark"), "");
        assertEquals(unpacked, GpuLibrary.prepare(jar, VERSION, folder.resolve("cache")));
        assertTrue(Files.exists(unpacked.resolve("mark")), "is not unpacked again");
        assertEquals(unpacked, GpuLibrary.prepare(unpacked, VERSION, folder.resolve("cache")), "a folder is taken as it is");
        assertEquals(1, names(folder.resolve("cache")).size());
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        refused("is of version 1.28.0 and this program needs 1.29.0", jar("1.28.0", libraries()));
        refused("is of version unknown", jar(null, libraries()));
        refused("has nothing for " + GpuLibrary.platform(), jar(VERSION, Map.of("ai/onnxruntime/native/plan9-x64/lib.so", text("x"))));
        Map<String, byte[]> half = libraries();
        half.remove(HERE + NEEDED.getLast());
        refused("has no " + NEEDED.getLast(), jar(VERSION, half));
        refused("is not there", folder.resolve("missing.jar"));
        refused("cannot be unpacked", Files.writeString(folder.resolve("text.jar"), "no jar"));
        refused("has no " + NEEDED.getFirst(), Files.createDirectory(folder.resolve("empty")));
    }

    @Test
    void entriesCannotLeaveTheFolder() throws Exception {
        Map<String, byte[]> entries = libraries();
        entries.put(HERE + "../../../../evil.so", text("evil"));
        entries.put(HERE + "..", text("evil"));
        try {
            GpuLibrary.prepare(jar(VERSION, entries), VERSION, folder.resolve("a/b/c/cache"));
        } catch (OnnxException refused) {
            assertTrue(refused.getMessage().contains("cannot be unpacked"), refused.getMessage());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(), files.filter(file -> file.endsWith("evil.so")).toList());
        }
    }

    /** A jar like onnxruntime_gpu, but with the libraries for the processor, in a Java of its own: one process can load one only. */
    @Test
    void theLibrariesOfTheJarAreTheOnesThatAreLoaded() throws Exception {
        Map<String, byte[]> entries = new TreeMap<>();
        for (String library : NEEDED) {
            try (InputStream in = OrtEnvironment.class.getResourceAsStream("/" + HERE + library)) {
                assumeTrue(in != null, "no native library for this machine");
                entries.put(HERE + library, in.readAllBytes());
            }
        }
        Path jar = jar(VERSION, entries);
        String classPath = Stream.of(OrtEnvironment.class, LoadsLibrary.class, GpuLibrary.class, OnnxException.class,
                StageException.class, FrameworkUtil.class, ILog.class)
                .flatMap(GpuLibraryTest::places).distinct().collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("output");
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath, LoadsLibrary.class.getName(), jar.toString(),
                folder.resolve("home").toString()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertTrue(java.waitFor(120, TimeUnit.SECONDS), "it hangs");
        String told = Files.readString(output);
        assertEquals(0, java.exitValue(), told);
        assertTrue(told.contains("loaded from " + folder.resolve("home").toRealPath().resolve("onnxruntime")), told);
    }

    /** Where a class comes from: a jar, or in a workspace the folder of the bundle or of its classes. */
    private static Stream<String> places(Class<?> type) {
        Path place = Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
        return Stream.of(place, place.resolve("target/classes"), place.resolve("target/test-classes"), place.resolve("bin"),
                place.resolve("bin_test")).filter(Files::exists).map(Path::toString);
    }

    private void refused(String why, Path source) throws IOException {
        OnnxException clear = assertThrows(OnnxException.class, () -> GpuLibrary.prepare(source, VERSION, folder.resolve("cache")));
        assertTrue(clear.getMessage().contains(why), clear.getMessage());
        assertFalse(clear.mend().isEmpty());
        if (Files.exists(folder.resolve("cache"))) {
            assertTrue(names(folder.resolve("cache")).stream().noneMatch(name -> name.startsWith("unpacking")));
        }
    }

    private static Map<String, byte[]> libraries() {
        Map<String, byte[]> entries = new TreeMap<>();
        NEEDED.forEach(name -> entries.put(HERE + name, text(name)));
        return entries;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path jar(String version, Map<String, byte[]> entries) throws IOException {
        Path file = Files.createTempFile(folder, "onnxruntime_gpu", ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (version != null) {
            manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        }
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
