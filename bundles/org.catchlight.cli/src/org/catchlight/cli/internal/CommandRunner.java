package org.catchlight.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.catchlight.shot.io.ShotFormatException;
import org.catchlight.image.io.PictureFormatException;
import org.catchlight.models.ModelException;
import org.catchlight.prompt.metadata.PromptFormatException;
import org.catchlight.stage.StageException;
import org.catchlight.take.InvalidJobException;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses a command line, runs its command and turns every outcome into an exit code and at most one line on stderr. */
final class CommandRunner {
    private static final int HELP_WIDTH = 100;

    private CommandRunner() {
    }

    /** Runs one command line; answers the exit code. */
    static int run(Session session, String... arguments) {
        CatchlightCommand root = new CatchlightCommand(session);
        CommandLine line = new CommandLine(root, new SessionFactory(session));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setAbbreviatedOptionsAllowed(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(session.console().out(), true));
        line.setErr(new PrintWriter(session.console().err(), true));
        line.setParameterExceptionHandler((mistake, given) -> {
            session.console().complain(explain(mistake));
            return Failure.BAD_INPUT;
        });
        line.setExecutionExceptionHandler((exception, command, parsed) -> report(session.console(), exception, root.verbose()));
        return line.execute(arguments);
    }

    /** Tells the user why something failed; answers the exit code. */
    static int report(Console console, Exception exception, boolean verbose) {
        if (verbose) {
            exception.printStackTrace(console.err());
        }
        console.complain(explain(exception, verbose));
        return exitCodeOf(exception);
    }

    private static String explain(ParameterException mistake) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        String message = decapitalise(mistake.getMessage());
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().getFirst();
            List<String> suggestions = unmatched.getSuggestions();
            boolean option = argument.startsWith("-");
            boolean atRoot = mistake.getCommandLine().getParent() == null;
            message = "there is no " + (option ? "option" : atRoot ? "command" : "argument") + " '" + argument + "'"
                    + (option || atRoot ? "" : " to give")
                    + (suggestions.isEmpty() ? "" : "; did you mean '" + suggestions.getFirst() + "'?");
        }
        return message + (message.endsWith("?") ? "" : ";") + " see " + command + " --help";
    }

    private static String decapitalise(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static String explain(Exception exception, boolean verbose) {
        return switch (exception) {
            case Failure failure -> failure.getMessage();
            case OperationCanceledException cancelled -> "cancelled";
            case StageException failure -> withMend(failure.getMessage(), failure.mend());
            case InvalidJobException invalid -> invalid.getMessage();
            case IOException unreadable -> IoMessages.explain(unreadable);
            default -> "an error inside Catchlight: " + exception + (verbose ? "" : "; --verbose shows where");
        };
    }

    /** Some messages end without a full stop, though a mend follows. */
    private static String withMend(String message, String mend) {
        boolean ended = message.isEmpty() || ".!?;:…".indexOf(message.charAt(message.length() - 1)) >= 0;
        return mend.isEmpty() ? message : message + (ended ? " " : ". ") + mend;
    }

    private static int exitCodeOf(Exception exception) {
        return switch (exception) {
            case Failure failure -> failure.exitCode();
            case InvalidJobException invalid -> Failure.BAD_INPUT;
            case ShotFormatException unreadable -> Failure.BAD_INPUT;
            case PictureFormatException unreadable -> Failure.BAD_INPUT;
            case PromptFormatException unreadable -> Failure.BAD_INPUT;
            case ModelException failure when failure.reason() == ModelException.Reason.INPUT -> Failure.BAD_INPUT;
            default -> Failure.FAILED;
        };
    }

    /** Makes commands with the session they work in. */
    private record SessionFactory(Session session) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (SessionCommand.class.isAssignableFrom(type)) {
                return type.getDeclaredConstructor(Session.class).newInstance(session);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
