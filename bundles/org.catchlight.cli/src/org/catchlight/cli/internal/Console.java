package org.catchlight.cli.internal;

import java.io.PrintStream;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}.
 *
 * @param out      results
 * @param err      progress, warnings and errors
 * @param terminal whether {@code err} is a terminal that can show a bar
 * @param columns  width of that terminal in characters
 */
record Console(PrintStream out, PrintStream err, boolean terminal, int columns) {
    private static final int USUAL_COLUMNS = 80;

    /** The streams of this process. The start script knows best whether stderr is a terminal, since Java can only ask about stdin and stdout. */
    static Console ofProcess() {
        String told = System.getProperty("catchlight.terminal");
        boolean terminal = told == null ? System.console() != null && System.console().isTerminal() : Boolean.parseBoolean(told);
        int columns = Math.clamp(Integer.getInteger("catchlight.columns", USUAL_COLUMNS), 40, 200);
        return new Console(System.out, System.err, terminal, columns);
    }

    /** Writes one line to stderr that begins with the name of the program. */
    void complain(String message) {
        err.println("catchlight: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }

    /** Writes one line of results. */
    void result(Object line) {
        out.println(line);
        out.flush();
    }
}
