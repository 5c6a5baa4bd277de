package org.catchlight.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line itself: without a command it explains itself. */
@Command(name = "catchlight", versionProvider = CatchlightCommand.Version.class, synopsisSubcommandLabel = "COMMAND",
        description = {"Briefs, lights and makes photorealistic portraits on your own machine.",
            "Without any arguments the workbench opens."},
        subcommands = {RenderCommand.class, LightCommand.class, PromptCommand.class, ImportCommand.class, StagesCommand.class,
            ModelsCommand.class, ExportCommand.class, QueueCommand.class, InstallCommand.class, UninstallCommand.class,
            RestoreCommand.class},
        optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n",
        footer = {"", "Examples:",
            "  catchlight render examples/rembrandt.shot -o portrait.png",
            "  catchlight light examples/rembrandt.shot --json",
            "  catchlight render examples/*.shot --takes 3",
            "", "Exit codes: 0 done, 1 failed, 2 bad usage or bad input.",
            "'catchlight COMMAND --help' tells more about a command."})
final class CatchlightCommand extends SessionCommand {
    @Spec
    private CommandSpec spec;
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help and do nothing else.")
    private boolean help;
    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and do nothing else.")
    private boolean showVersion;
    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the log of stages and the trace of an error.")
    private boolean verbose;

    CatchlightCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.console().err());
        return Failure.BAD_INPUT;
    }

    boolean verbose() {
        return verbose;
    }

    /** The root of the command that {@code spec} belongs to. */
    static CatchlightCommand of(CommandSpec spec) {
        return (CatchlightCommand) spec.root().userObject();
    }

    /** Version and what it runs on. */
    static final class Version implements IVersionProvider {
        @Spec
        private CommandSpec spec;

        @Override
        public String[] getVersion() {
            CommandLine root = spec.root().commandLine();
            return VersionText.lines(((CatchlightCommand) root.getCommand()).session.version());
        }
    }
}
