package org.catchlight.cli.internal;

import java.nio.file.Path;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application behind {@code catchlight COMMAND}. Its result is the exit code of the process. */
public final class CliApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Console console = Console.ofProcess();
        String version = bundles.getBundle().getVersion().toString();
        if (arguments != null && VersionText.isAllOf(arguments)) {
            console.result(String.join(System.lineSeparator(), VersionText.lines(version)));
            return Failure.DONE;
        }
        try (Cancellation cancellation = Cancellation.onInterrupt(console)) {
            Session session = new Session(console, new OsgiServices(bundles), cancellation, version, UserFolder.ofProcess(),
                    Path.of(Locations.fileOf(bundles.getProperty("osgi.install.area"))));
            return CommandRunner.run(session, arguments == null ? new String[0] : arguments);
        }
    }

    @Override
    public void stop() {
        // Nothing to stop: the process ends with the command.
    }
}
