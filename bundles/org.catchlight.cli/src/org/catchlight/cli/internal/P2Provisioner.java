package org.catchlight.cli.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the applications of p2 on an installation. Each runs in a process of its own, so that the command line itself starts
 * without p2, and so that what is installed does not change under a running program.
 */
final class P2Provisioner implements Provisioner {
    private static final String DIRECTOR = "org.eclipse.equinox.p2.director";
    private static final String MIRROR_ARTIFACTS = "org.eclipse.equinox.p2.artifact.repository.mirrorApplication";
    private static final String MIRROR_METADATA = "org.eclipse.equinox.p2.metadata.repository.mirrorApplication";
    private static final String PROFILE = "DefaultProfile";
    private static final String GROUP = ".feature.group";
    private static final Pattern LOG = Pattern.compile("^(\\S.*\\.log)\\.?$", Pattern.MULTILINE);
    private final Path installation;

    P2Provisioner(Path installation) {
        this.installation = installation;
    }

    @Override
    public void copy(URI repository, String feature, Path target) throws Failure, IOException {
        for (String application : List.of(MIRROR_METADATA, MIRROR_ARTIFACTS)) {
            Output output = run(application, List.of("-source", Locations.forP2(repository), "-destination",
                    Locations.forP2(target.toUri()), "-roots", feature + GROUP));
            if (output.exitCode() != 0) {
                throw Failure.failed("%s: %s", Locations.forP2(repository), P2Messages.reason(output.text(), feature));
            }
        }
    }

    @Override
    public String install(Path repository, String feature) throws Failure, IOException {
        List<String> source = List.of("-repository", Locations.forP2(repository.toUri()));
        List<String> arguments = new ArrayList<>(source);
        arguments.addAll(List.of("-installIU", feature + GROUP));
        Optional<String> present = installedVersion(feature);
        if (present.isPresent()) {
            // Without this both versions would stay; with it and the same version, p2 would take the feature out.
            String available = version(direct(concat(source, List.of("-list", feature + GROUP)), feature), "=", feature).orElse("");
            if (available.equals(present.get())) {
                return available;
            }
            arguments.addAll(List.of("-uninstallIU", feature + GROUP + "/" + present.get()));
        }
        direct(arguments, feature);
        return installedVersion(feature).orElseThrow(() -> Failure.failed("%s was not installed, though p2 reported no error", feature));
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Override
    public void uninstall(String feature) throws Failure, IOException {
        if (installedVersion(feature).isPresent()) {
            direct(List.of("-uninstallIU", feature + GROUP), feature);
        }
    }

    @Override
    public Optional<String> installedVersion(String feature) throws Failure, IOException {
        return version(direct(List.of("-listInstalledRoots"), feature), "/", feature);
    }

    /** The newest version in a listing of {@code ID/VERSION} or {@code ID=VERSION}; p2 lists the newest last. */
    private static Optional<String> version(String listing, String separator, String feature) {
        String prefix = feature + GROUP + separator;
        return listing.lines().filter(line -> line.startsWith(prefix)).map(line -> line.substring(prefix.length()).strip())
                .reduce((older, newer) -> newer);
    }

    private String direct(List<String> arguments, String feature) throws Failure, IOException {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("-profile", PROFILE, "-destination", installation.toString()));
        Output output = run(DIRECTOR, all);
        if (output.exitCode() != 0) {
            throw Failure.failed("%s: %s", feature, P2Messages.reason(output.text(), feature));
        }
        return output.text();
    }

    private record Output(int exitCode, String text) {
    }

    private Output run(String application, List<String> arguments) throws Failure, IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dosgi.requiredJavaVersion=25", "-jar", launcher().toString(), "-nosplash",
                "-configuration", installation.resolve("configuration").toString(), "-data", "@none", "-application", application));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Output(process.waitFor(), text + logNamedIn(text));
        } catch (InterruptedException interruption) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw Failure.failed("cancelled");
        }
    }

    /** What the log says that an application names when it cannot even start. */
    private static String logNamedIn(String text) {
        Matcher named = LOG.matcher(text);
        if (!named.find()) {
            return "";
        }
        try {
            return Files.readString(Path.of(named.group(1)));
        } catch (IOException | InvalidPathException unreadable) {
            return "";
        }
    }

    private Path launcher() throws Failure, IOException {
        try (Stream<Path> plugins = Files.list(installation.resolve("plugins"))) {
            return plugins.filter(path -> path.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst()
                    .orElseThrow(() -> Failure.failed("%s: is not a complete installation; install Catchlight again", installation));
        }
    }
}
