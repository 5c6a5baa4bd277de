package org.catchlight.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;

/**
 * Brings this installation in step with what the user has installed or uninstalled with another build. Run by the start script;
 * a feature that no longer fits is left out and does not stop the start.
 */
@Command(name = "restore-features", hidden = true, description = "Brings this installation in step with the recorded features.")
final class RestoreCommand extends SessionCommand {
    private final Function<Path, Provisioner> provisioners;

    RestoreCommand(Session session) {
        this(session, P2Provisioner::new);
    }

    RestoreCommand(Session session, Function<Path, Provisioner> provisioners) {
        super(session);
        this.provisioners = provisioners;
    }

    @Override
    public Integer call() throws Exception {
        FeatureStore store = new FeatureStore(session.userFolder());
        Provisioner provisioner = provisioners.apply(session.installation());
        int failures = 0;
        try (AutoCloseable lock = store.lock()) {
            List<InstalledFeature> wanted = store.list();
            for (String id : store.idsIn(session.installation())) {
                if (wanted.stream().noneMatch(feature -> feature.id().equals(id))) {
                    provisioner.uninstall(id);
                }
            }
            for (InstalledFeature feature : wanted) {
                try {
                    if (!provisioner.installedVersion(feature.id()).equals(Optional.of(feature.version()))) {
                        provisioner.install(feature.repository(), feature.id());
                    }
                } catch (Failure failure) {
                    failures++;
                    session.console().complain("the feature " + feature.id() + " " + feature.version() + " is left out of this build: "
                            + failure.getMessage() + " (or take it out: catchlight uninstall " + feature.id() + ")");
                }
            }
            store.markInStep(session.installation());
        }
        return failures == 0 ? Failure.DONE : Failure.FAILED;
    }
}
