package org.catchlight.cli.internal;

/** What {@code --version} says. */
final class VersionText {
    private VersionText() {
    }

    /** The program with its version, and what it runs on. */
    static String[] lines(String version) {
        return new String[] {"Catchlight " + version, "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch")};
    }

    /** Whether a command line asks for nothing else; then the parser, a third of the time of a start, is not needed. */
    static boolean isAllOf(String... arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }
}
