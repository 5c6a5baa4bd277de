package org.catchlight.cli.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Path installation;

    P2Provisioner(Path installation) {
        this.installation = installation;
    }

    @Override
    public void copy(URI repository, String feature, Path target) throws Failure, IOException {
        for (String application : List.of(MIRROR_METADATA, MIRROR_ARTIFACTS)) {
            Output output = run(application, List.of("-source", repository.toString(), "-destination", target.toUri().toString(), "-roots",
                    feature + GROUP));
            if (output.exitCode() != 0) {
                throw Failure.failed("%s: %s", repository, P2Messages.reason(output.text(), feature));
            }
        }
    }

    @Override
    public String install(Path repository, String feature) throws Failure, IOException {
        List<String> arguments = new ArrayList<>(List.of("-repository", repository.toUri().toString(), "-installIU", feature + GROUP));
        installedVersion(feature).ifPresent(version -> arguments.addAll(List.of("-uninstallIU", feature + GROUP + "/" + version)));
        direct(arguments, feature);
        return installedVersion(feature).orElseThrow(() -> Failure.failed("%s was not installed, though p2 reported no error", feature));
    }

    @Override
    public void uninstall(String feature) throws Failure, IOException {
        if (installedVersion(feature).isPresent()) {
            direct(List.of("-uninstallIU", feature + GROUP), feature);
        }
    }

    @Override
    public Optional<String> installedVersion(String feature) throws Failure, IOException {
        String prefix = feature + GROUP + "/";
        return direct(List.of("-listInstalledRoots"), feature).lines().filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip()).findFirst();
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
            return new Output(process.waitFor(), text);
        } catch (InterruptedException interruption) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw Failure.failed("cancelled");
        }
    }

    private Path launcher() throws Failure, IOException {
        try (Stream<Path> plugins = Files.list(installation.resolve("plugins"))) {
            return plugins.filter(path -> path.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst()
                    .orElseThrow(() -> Failure.failed("%s: is not a complete installation; install Catchlight again", installation));
        }
    }
}
