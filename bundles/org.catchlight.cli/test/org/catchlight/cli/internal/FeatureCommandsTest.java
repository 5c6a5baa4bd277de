package org.catchlight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FeatureCommandsTest {
    private static final String FEATURE = "org.example.feature";
    @TempDir
    Path folder;
    private Bench bench;
    private Path repository;
    private final Installer installer = new Installer();

    /** Installs nothing, and remembers. */
    private static final class Installer implements Provisioner {
        private final Map<String, String> installed = new TreeMap<>();
        private String available = "1.0.0";
        private boolean fits = true;

        @Override
        public void copy(URI from, String feature, Path target) throws IOException, Failure {
            if (!feature.equals(FEATURE)) {
                throw Failure.failed("%s is not in it", feature);
            }
            Files.writeString(target.resolve("content.xml"), available);
        }

        @Override
        public String install(Path from, String feature) throws Failure, IOException {
            if (!fits) {
                throw Failure.failed("%s: needs org.catchlight.stage 9, which this version of Catchlight does not have", feature);
            }
            String version = Files.readString(from.resolve("content.xml"));
            installed.put(feature, version);
            return version;
        }

        @Override
        public void uninstall(String feature) {
            installed.remove(feature);
        }

        @Override
        public Optional<String> installedVersion(String feature) {
            return Optional.ofNullable(installed.get(feature));
        }
    }

    @BeforeEach
    void setUp() throws IOException {
        bench = new Bench(folder);
        repository = Files.createDirectories(folder.resolve("repository"));
        Files.createFile(repository.resolve("content.jar"));
        Files.createDirectories(bench.session.installation());
    }

    private void install(String from, String feature) throws Exception {
        run(new InstallCommand(bench.session, installation -> installer), from, feature);
    }

    private void uninstall(String feature) throws Exception {
        run(new UninstallCommand(bench.session, installation -> installer), feature);
    }

    private int restore() throws Exception {
        return new RestoreCommand(bench.session, installation -> installer).call();
    }

    private static void run(SessionCommand command, String... arguments) throws Exception {
        new CommandLine(command).parseArgs(arguments);
        command.call();
    }

    @Test
    void aNewBuildGetsWhatWasInstalled() throws Exception {
        install(repository.toString(), FEATURE);
        assertEquals(Map.of(FEATURE, "1.0.0"), installer.installed);
        installer.installed.clear();
        assertEquals(Failure.DONE, restore());
        assertEquals(Map.of(FEATURE, "1.0.0"), installer.installed);
    }

    @Test
    void theCopyOutlivesTheRepository() throws Exception {
        install(repository.toString(), FEATURE + ".feature.group");
        Files.delete(repository.resolve("content.jar"));
        Files.delete(repository);
        installer.installed.clear();
        assertEquals(Failure.DONE, restore());
        assertEquals(Map.of(FEATURE, "1.0.0"), installer.installed);
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOlder() throws Exception {
        install(repository.toString(), FEATURE);
        installer.available = "2.0.0";
        install(repository.toString(), FEATURE);
        installer.installed.clear();
        restore();
        assertEquals(Map.of(FEATURE, "2.0.0"), installer.installed);
    }

    @Test
    void aFeatureThatNoLongerFitsIsLeftOutAndSaid() throws Exception {
        install(repository.toString(), FEATURE);
        installer.installed.clear();
        installer.fits = false;
        assertEquals(Failure.FAILED, restore());
        assertEquals(1, bench.complaints().size());
        assertTrue(bench.err().contains(FEATURE) && bench.err().contains("is left out"), bench.err());
        assertTrue(inStep(), "it would be tried and complained about at every start");
    }

    @Test
    void uninstallingLeavesNoTraceAndOtherBuildsFollow() throws Exception {
        install(repository.toString(), FEATURE);
        Map<String, String> otherBuild = new TreeMap<>(installer.installed);
        Path list = bench.session.installation().resolve("features.list");
        String before = Files.readString(list);
        uninstall(FEATURE);
        assertTrue(installer.installed.isEmpty());
        assertTrue(inStep());
        installer.installed.putAll(otherBuild);
        Files.writeString(list, before);
        assertFalse(inStep());
        assertEquals(Failure.DONE, restore());
        assertTrue(installer.installed.isEmpty());
        assertTrue(inStep());
    }

    @Test
    void aStartWithAnotherUsersFolderDoesNotPassForThisOne() throws Exception {
        install(repository.toString(), FEATURE);
        Files.move(bench.session.userFolder().resolve("plugins"), folder.resolve("kept"));
        assertEquals(Failure.DONE, restore());
        assertTrue(installer.installed.isEmpty());
        assertFalse(Files.exists(bench.session.installation().resolve("features.list")), "the next start would think all is there");
    }

    private boolean inStep() throws IOException {
        return Files.readString(bench.session.userFolder().resolve("plugins/features.list"))
                .equals(Files.readString(bench.session.installation().resolve("features.list")));
    }

    @Test
    void aFailedInstallationIsForgotten() throws IOException {
        installer.fits = false;
        Failure failure = assertThrows(Failure.class, () -> install(repository.toString(), FEATURE));
        assertTrue(failure.getMessage().contains("needs org.catchlight.stage 9"));
        assertEquals(0, new FeatureStore(bench.session.userFolder()).list().size());
    }

    @Test
    void badInputIsNamed() {
        assertBadInput("there is no such folder", () -> install("nowhere", FEATURE));
        assertBadInput("is not a p2 repository", () -> install(folder.toString(), FEATURE));
        assertBadInput("is not the id of a feature", () -> install(repository.toString(), "../evil"));
        assertBadInput("nothing has been installed", () -> uninstall(FEATURE));
    }

    private static void assertBadInput(String expected, org.junit.jupiter.api.function.Executable action) {
        Failure failure = assertThrows(Failure.class, action);
        assertEquals(Failure.BAD_INPUT, failure.exitCode());
        assertTrue(failure.getMessage().contains(expected), failure.getMessage());
    }

    @Test
    void anArchiveIsUnpackedAndADamagedOrHostileOneRefused() throws Exception {
        install(zip("good.zip", "content.jar").toString(), FEATURE);
        assertEquals(Map.of(FEATURE, "1.0.0"), installer.installed);
        Path kept = new FeatureStore(bench.session.userFolder()).find(FEATURE).orElseThrow().repository();
        assertFalse(Files.exists(kept.resolveSibling("unpacked")), "the scratch folder was kept");
        assertBadInput("leads out of it", () -> install(zip("slip.zip", "../../evil").toString(), FEATURE));
        assertFalse(Files.exists(bench.session.userFolder().resolve("plugins/evil")));
        Path text = Files.writeString(folder.resolve("text.zip"), "this is no archive");
        assertBadInput("is no archive", () -> install(text.toString(), FEATURE));
        Path damaged = zip("damaged.zip", "content.jar");
        Files.write(damaged, java.util.Arrays.copyOf(Files.readAllBytes(damaged), 60));
        assertBadInput("is damaged", () -> install(damaged.toString(), FEATURE));
        assertEquals(1, new FeatureStore(bench.session.userFolder()).list().size());
    }

    private Path zip(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry(entry));
            byte[] noise = new byte[1000];
            new java.util.Random(1).nextBytes(noise);
            zip.write(noise);
            zip.closeEntry();
        }
        return file;
    }

    @Test
    void placesAreWrittenAsP2WantsThem() {
        assertEquals("file:/a b/ü/", Locations.forP2(URI.create("file:///a%20b/%C3%BC/")));
        assertEquals("https://example.org/a%20b", Locations.forP2(URI.create("https://example.org/a%20b")));
        assertTrue(Locations.isUrl("https://example.org/site") && !Locations.isUrl("C:\\site") && !Locations.isUrl("site/a"));
        assertEquals("C:/Program Files/", Locations.fileOf("file:/C:/Program Files/"));
    }

    @Test
    void whatP2SaysBecomesOneSentence() {
        String output = """
                Installation failed.
                Cannot complete the install because one or more required items could not be found.
                 Software being installed: In-house upscaler 1.0.0 (org.example.feature.feature.group 1.0.0)
                 Missing requirement: Crisp 1.0.0 (org.example 1.0.0) requires 'osgi.bundle; org.catchlight.stage 9.0.0' but it could not be found
                """;
        assertTrue(P2Messages.reason(output, FEATURE).startsWith("needs osgi.bundle; org.catchlight.stage 9.0.0, which this version"));
        assertTrue(P2Messages.reason("No repository found at file:/x.", FEATURE).contains("there is no p2 repository"));
        assertEquals("p2 failed without a reason", P2Messages.reason("", FEATURE));
    }
}
