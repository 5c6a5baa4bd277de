package org.catchlight.models.internal.library;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.catchlight.models.TestFamily;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.MemoryUse;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Provider;

/** A library with a runtime that only reads graphs; what is logged is kept. */
final class LibraryBench {
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final TestFamily family = new TestFamily();
    private final LibraryOnDisk library;
    private volatile String refusal = "";
    private volatile OnnxException.Reason reason = OnnxException.Reason.MODEL;

    LibraryBench(Path folder) throws IOException {
        this(folder, Disk.real());
    }

    LibraryBench(Path folder, Disk disk) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        library = new LibraryOnDisk(() -> home, runtime(), (line, cause) -> log.add(line), disk);
        library.addFamily(family);
    }

    LibraryOnDisk library() {
        return library;
    }

    TestFamily family() {
        return family;
    }

    List<String> log() {
        return log;
    }

    /** From now on no graph opens; empty: all do again. */
    void refuseToOpen(String why) {
        refusal = why;
    }

    void refuseToOpen(String why, OnnxException.Reason kind) {
        refusal = why;
        reason = kind;
    }

    /** The names in the place of the library. */
    List<String> inPlace() throws IOException {
        try (Stream<Path> files = Files.list(library.place())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private OnnxRuntime runtime() {
        return (OnnxRuntime) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {OnnxRuntime.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "open" -> open((Path) arguments[0]);
                    case "memory" -> new MemoryUse(1, 0, 0, 0);
                    case "unloadIdle" -> null;
                    default -> throw new AssertionError(method.getName());
                });
    }

    private OnnxSession open(Path model) throws OnnxException {
        GraphSummary.read(model);
        if (!refusal.isEmpty()) {
            throw new OnnxException(reason, "The model " + model + " does not open: " + refusal, "Try another");
        }
        return (OnnxSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {OnnxSession.class},
                (proxy, method, arguments) -> method.getName().equals("provider") ? Provider.CPU : null);
    }
}
