package org.catchlight.prompt.internal.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.prompt.advice.AdviceSwitches;
import org.catchlight.stage.UserFolder;
import org.osgi.service.component.annotations.Component;

/** The rules that are off, one id a line, in {@code advice-off.txt} in the user's folder; what another program writes there counts. */
@Component
public final class SwitchesInFile implements AdviceSwitches {
    private static final String FILE = "advice-off.txt";
    private static final long MOST_BYTES = 1 << 16;
    private Set<String> known = Set.of();
    private long readAt = Long.MIN_VALUE;

    @Override
    public synchronized Set<String> off() {
        Path file = UserFolder.path().resolve(FILE);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                known = Set.of();
                readAt = Long.MIN_VALUE;
                return known;
            }
            long changed = Files.getLastModifiedTime(file).toMillis();
            if (changed != readAt) {
                known = Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
                readAt = changed;
            }
        } catch (IOException unreadable) {
            known = Set.of();
            readAt = Long.MIN_VALUE;
        }
        return known;
    }

    @Override
    public synchronized void set(String rule, boolean on) throws IOException {
        Set<String> next = new TreeSet<>(off());
        if (on ? next.remove(rule) : next.add(rule)) {
            Path file = UserFolder.path().resolve(FILE);
            try {
                Files.createDirectories(file.getParent());
                byte[] text = (String.join("\n", next) + "\n").getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(file, out -> out.write(text));
            } catch (IOException unwritable) {
                throw new IOException("Which advice is off cannot be kept in " + file + " (" + unwritable.getMessage()
                        + "); make it writable.", unwritable);
            }
            known = Set.copyOf(next);
            readAt = Files.getLastModifiedTime(file).toMillis();
        }
    }
}
