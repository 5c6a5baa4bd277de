package org.catchlight.cli.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts the command line or the workbench on the framework without the Equinox launcher: with the bundles that it can need, in a
 * configuration of its own, so that it starts fast and beside whatever else runs. Run as
 * {@code java -cp FRAMEWORK.jar:org.catchlight.cli.jar org.catchlight.cli.launch.Main ARGUMENTS} with the kind of the start, a
 * {@link StartKind}, in the property {@code catchlight.start}; without it, a command.
 */
public final class Main {
    private static final String NOWHERE = "@none";
    private static final String FREE_CHOICE = "@noDefault";

    private Main() {
    }

    /** Runs one command or the workbench and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            StartKind kind = StartKind.valueOf(System.getProperty("catchlight.start", "command").toUpperCase(Locale.ROOT));
            StartConfiguration configuration = StartConfiguration.of(kind, Installation.ofThisClass());
            configuration.update();
            EclipseStarter.setInitialProperties(properties(configuration));
            return EclipseStarter.run(arguments, null) instanceof Integer code ? code : 0;
        } catch (Exception failure) {
            // Whatever it is, the user can only start over.
            System.err.println("catchlight: this installation does not start: " + failure.getMessage()
                    + "; remove the folder 'start' in it and try again, or install Catchlight again");
            return 1;
        } finally {
            System.out.flush();
            System.err.flush();
        }
    }

    private static Map<String, String> properties(StartConfiguration configuration) throws IOException {
        Installation installation = configuration.installation();
        Map<String, String> properties = new HashMap<>();
        properties.put("osgi.install.area", url(installation.folder()));
        properties.put("osgi.configuration.area", url(configuration.configuration()));
        properties.put("osgi.configuration.cascaded", "false");
        // The workbench finds itself a folder that no other has.
        properties.put("osgi.instance.area", configuration.kind() == StartKind.WORKBENCH ? FREE_CHOICE : NOWHERE);
        properties.put("osgi.user.area", NOWHERE);
        properties.put("osgi.framework", installation.plugin("org.eclipse.osgi").toUri().toString());
        properties.put("osgi.bundles", "reference:" + installation.plugin("org.eclipse.equinox.simpleconfigurator").toUri() + "@1:start");
        properties.put("osgi.bundles.defaultStartLevel", "4");
        properties.put("org.eclipse.equinox.simpleconfigurator.configUrl", configuration.bundlesInfo().toUri().toString());
        properties.put("eclipse.application", configuration.kind().application());
        properties.put("eclipse.product", "org.catchlight.workbench.product");
        properties.put("osgi.noShutdown", "false");
        properties.put("eclipse.consoleLog", "false");
        // Descriptions of components are read once and kept in the configuration.
        properties.put("ds.cache.metadata", "true");
        return properties;
    }

    /** As Equinox wants it: spaces are not encoded, and a folder ends with a slash. */
    private static String url(Path folder) {
        String path = folder.toString().replace('\\', '/');
        return "file:" + (path.startsWith("/") ? "" : "/") + path + "/";
    }
}
