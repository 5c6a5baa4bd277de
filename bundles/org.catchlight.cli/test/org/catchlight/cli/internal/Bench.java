package org.catchlight.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command line with services of the test's own, whose output is caught. */
final class Bench implements Services {
    private final Map<Class<?>, Object> services = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final Cancellation cancellation = new Cancellation();
    final Session session;

    Bench(Path folder) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, 80);
        session = new Session(console, this, cancellation, "1.2.3.test", folder.resolve("home"), folder.resolve("installation"));
    }

    <T> Bench with(Class<T> type, T service) {
        services.put(type, service);
        return this;
    }

    @Override
    public <T> T get(Class<T> type) throws Failure {
        Object service = services.get(type);
        if (service == null) {
            throw Failure.failed("nothing provides %s", type.getSimpleName());
        }
        return type.cast(service);
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return CommandRunner.run(session, arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The lines of complaint. */
    List<String> complaints() {
        return err().lines().filter(line -> line.startsWith("catchlight: ")).toList();
    }
}
