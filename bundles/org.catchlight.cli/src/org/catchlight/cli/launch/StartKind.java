package org.catchlight.cli.launch;

import java.util.regex.Pattern;

/** What is started, and which bundles of the installation it does without. What is not named stays in: it may be a stage or what a stage needs. */
enum StartKind {
    /** A headless command: nothing that draws windows or installs features. */
    COMMAND("org.catchlight.cli.application", Names.INSTALLER + "|org\\.eclipse\\.(e4|ui|jface|swt|help|urischeme|core\\.databinding)(\\..*)?"
            + "|org\\.eclipse\\.emf\\.(edit|databinding)(\\..*)?|org\\.apache\\.batik\\.css|wrapped\\.org\\.apache\\.xmlgraphics\\..*"
            + "|org\\.catchlight\\.(ui|workbench|.*\\.ui)|com\\.github\\.weisj\\.jsvg", Names.EXTENDER + "|org\\.eclipse\\.equinox\\.event"),
    /** The workbench: nothing that installs features. */
    WORKBENCH("org.catchlight.workbench.application", Names.INSTALLER + "|org\\.catchlight\\.cli", Names.EXTENDER);

    private final String application;
    private final Pattern leftOut;
    private final Pattern notStarted;

    StartKind(String application, String leftOut, String notStarted) {
        this.application = application;
        this.leftOut = Pattern.compile(leftOut);
        this.notStarted = Pattern.compile(notStarted);
    }

    /** Id of the application that runs. */
    String application() {
        return application;
    }

    /** Whether the bundle of that name is installed. */
    boolean has(String symbolicName) {
        return !leftOut.matcher(symbolicName).matches();
    }

    /** Whether a bundle that the installation starts with the framework may start here too. */
    boolean starts(String symbolicName) {
        return !notStarted.matcher(symbolicName).matches();
    }

    private static final class Names {
        private static final String INSTALLER = "org\\.eclipse\\.ecf(\\..*)?"
                + "|org\\.eclipse\\.equinox\\.(p2|frameworkadmin|simpleconfigurator\\.manipulator|launcher|security)(\\..*)?"
                + "|org\\.eclipse\\.osgi\\.compatibility\\.state|org\\.sat4j\\..*";
        /** Weaves every class for a library that only looks for a log with it; it stays, since that library requires it, but sleeps. */
        private static final String EXTENDER = "org\\.apache\\.aries\\.spifly\\..*";
    }
}
