package org.catchlight.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an installed feature out again. */
@Command(name = "uninstall", description = "Takes out a feature that 'catchlight install' has installed.", optionListHeading = "%nOptions:%n",
        footer = {"", "Example:", "  catchlight uninstall org.example.upscale.feature"})
final class UninstallCommand extends SessionCommand {
    @Parameters(paramLabel = "FEATURE", description = "Id of the feature.")
    private String feature;
    private final Function<Path, Provisioner> provisioners;

    UninstallCommand(Session session) {
        this(session, P2Provisioner::new);
    }

    UninstallCommand(Session session, Function<Path, Provisioner> provisioners) {
        super(session);
        this.provisioners = provisioners;
    }

    @Override
    public Integer call() throws Exception {
        String id = InstallCommand.featureId(feature);
        FeatureStore store = new FeatureStore(session.userFolder());
        try (AutoCloseable lock = store.lock()) {
            InstalledFeature installed = store.find(id).orElse(null);
            if (installed == null) {
                List<String> known = store.list().stream().map(InstalledFeature::id).toList();
                throw Failure.badInput("%s: is not installed; %s", id,
                        known.isEmpty() ? "nothing has been installed" : "installed are " + String.join(", ", known));
            }
            provisioners.apply(session.installation()).uninstall(id);
            store.remove(installed);
            store.markInStep(session.installation());
            session.console().result("Uninstalled " + id + " " + installed.version() + ".");
        }
        return Failure.DONE;
    }
}
