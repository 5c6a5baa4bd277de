package org.catchlight.cli.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Installs a feature from a p2 repository. */
@Command(name = "install", description = {"Installs a feature, for instance stages of your own, from a p2 repository.",
    "A copy is kept in your own folder, so that a newer Catchlight installs it again by itself."},
        optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  catchlight install ./site/target/repository org.example.upscale.feature",
            "  catchlight install stages.zip org.example.upscale.feature"})
final class InstallCommand extends SessionCommand {
    private static final List<String> REPOSITORY_FILES = List.of("content.jar", "content.xml", "content.xml.xz", "compositeContent.jar",
            "compositeContent.xml", "p2.index");
    @Parameters(index = "0", paramLabel = "REPOSITORY", description = "Folder, .zip or https URL of a p2 repository.")
    private String repository;
    @Parameters(index = "1", paramLabel = "FEATURE", description = "Id of the feature.")
    private String feature;
    private final Function<Path, Provisioner> provisioners;

    InstallCommand(Session session) {
        this(session, P2Provisioner::new);
    }

    InstallCommand(Session session, Function<Path, Provisioner> provisioners) {
        super(session);
        this.provisioners = provisioners;
    }

    @Override
    public Integer call() throws Exception {
        String id = featureId(feature);
        URI source = locate(repository);
        Path archive = Locations.isUrl(repository) || Files.isDirectory(Path.of(repository)) ? null : Path.of(repository);
        FeatureStore store = new FeatureStore(session.userFolder());
        Provisioner provisioner = provisioners.apply(session.installation());
        try (AutoCloseable lock = store.lock()) {
            Path copy = store.incoming();
            try {
                provisioner.copy(archive == null ? source : Archives.unpack(archive, copy.resolveSibling("unpacked")).toUri(), id, copy);
                store.deleteScratch(copy.resolveSibling("unpacked"));
                String version = provisioner.install(copy, id);
                store.keep(id, version, source.toString());
                store.markInStep(session.installation());
                session.console().result("Installed " + id + " " + version + ". A workbench that is open shows it after its next start.");
            } finally {
                store.discardIncoming();
            }
        }
        return Failure.DONE;
    }

    /** The id of a feature however p2 users write it. */
    static String featureId(String text) throws Failure {
        String id = text.endsWith(".feature.group") ? text.substring(0, text.length() - ".feature.group".length()) : text;
        if (!id.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
            throw Failure.badInput("'%s' is not the id of a feature; it looks like org.example.upscale.feature", text);
        }
        return id;
    }

    private static URI locate(String text) throws Failure {
        if (Locations.isUrl(text)) {
            try {
                return URI.create(text);
            } catch (IllegalArgumentException malformed) {
                throw Failure.badInput("%s: is not a URL; check it", text);
            }
        }
        Path place = Path.of(text);
        if (Files.isRegularFile(place)) {
            return place.toAbsolutePath().normalize().toUri();
        }
        if (!Files.isDirectory(place)) {
            throw Failure.badInput("%s: there is no such folder or archive; build the feature's repository first", text);
        }
        if (REPOSITORY_FILES.stream().noneMatch(name -> Files.exists(place.resolve(name)))) {
            throw Failure.badInput("%s: is not a p2 repository; name the folder that holds content.jar or content.xml", text);
        }
        return place.toAbsolutePath().normalize().toUri();
    }
}
