package org.catchlight.onnx.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.RuntimeSettings;

/** The user's choices: the file {@code onnx.properties} in the user's folder, for the workbench and the command line alike. */
public final class SettingsFile {
    private static final String FILE = "onnx.properties";
    private static final String PROVIDERS = "providers";
    private static final String THREADS = "threads";
    private static final String MEMORY = "memory.bytes";
    private static final String KEEP = "keep.seconds";
    private static final String GPU = "gpu.library";
    private static final long MOST_BYTES = 1 << 20;
    private static final long MOST = 1L << 50;
    private static final long MOST_SECONDS = 1L << 30;
    private final Supplier<Path> folder;
    private final Log log;
    private RuntimeSettings settings;

    /** In that folder. */
    public SettingsFile(Supplier<Path> folder, Log log) {
        this.folder = folder;
        this.log = log;
    }

    /** What holds now; read once. */
    public synchronized RuntimeSettings settings() {
        if (settings == null) {
            settings = read();
        }
        return settings;
    }

    /** Keeps a choice. */
    public synchronized void store(RuntimeSettings chosen) {
        settings = chosen;
        try {
            write(chosen);
        } catch (IOException | RuntimeException unwritable) {
            log.accept("The choice of providers cannot be kept in " + folder.get().resolve(FILE) + "; it holds until the program ends",
                    unwritable);
        }
    }

    private RuntimeSettings read() {
        Path file = folder.get().resolve(FILE);
        RuntimeSettings none = RuntimeSettings.DEFAULT;
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return none;
            }
            Properties properties = new Properties();
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            }
            List<Provider> providers = Arrays.stream(properties.getProperty(PROVIDERS, "").split(","))
                    .map(id -> Provider.ofId(id.strip())).flatMap(Optional::stream).toList();
            String gpu = properties.getProperty(GPU, "");
            int threads = (int) Math.min(Integer.MAX_VALUE, number(properties, THREADS, 0));
            Duration keepIdle = Duration.ofSeconds(Math.min(MOST_SECONDS, number(properties, KEEP, none.keepIdle().toSeconds())));
            return new RuntimeSettings(providers, threads, number(properties, MEMORY, 0),
                    keepIdle,
                    gpu.isBlank() ? Optional.empty() : Optional.of(Path.of(gpu)));
        } catch (IOException | RuntimeException unreadable) {
            log.accept("The choices of providers in " + file + " cannot be read and are left out; mend or delete the file", unreadable);
            return none;
        }
    }

    private static long number(Properties properties, String key, long otherwise) {
        String text = properties.getProperty(key);
        return text == null ? otherwise : Math.clamp(Long.parseLong(text.strip()), 0, MOST);
    }

    private void write(RuntimeSettings chosen) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(PROVIDERS, chosen.providers().stream().map(Provider::id).collect(Collectors.joining(",")));
        properties.setProperty(THREADS, Integer.toString(chosen.threads()));
        properties.setProperty(MEMORY, Long.toString(chosen.memoryLimit()));
        properties.setProperty(KEEP, Long.toString(chosen.keepIdle().toSeconds()));
        chosen.gpuLibrary().ifPresent(path -> properties.setProperty(GPU, path.toString()));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        String lines = text.toString().lines().filter(line -> !line.startsWith("#")).sorted().collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(folder.get());
        AtomicFile.write(folder.get().resolve(FILE), out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
