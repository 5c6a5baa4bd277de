package org.catchlight.cli.internal;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The library of models. Without a further command it lists them. */
@Command(name = "models", description = {"Shows and changes the library of models. Each model in it is an engine, model:NAME.",
    "A model is a folder in diffusers layout, exported to ONNX. Nothing is ever downloaded."},
        subcommands = {ModelsCommand.ListCommand.class, ModelsAddCommand.class, ModelsInfoCommand.class, ModelsCheckCommand.class,
            ModelsRemoveCommand.class, ModelsPlaceCommand.class},
        synopsisSubcommandLabel = "[COMMAND]", optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n", sortOptions = false,
        footer = {"", "Examples:", "  catchlight models", "  catchlight models add portrait-xl-onnx/",
            "  catchlight render portrait.shot --engine model:portrait-xl"})
final class ModelsCommand extends SessionCommand {
    @Option(names = "--json", description = "Write JSON for other programs.")
    private boolean json;

    ModelsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        return list(session, json);
    }

    private static int list(Session session, boolean json) throws Failure, IOException {
        ModelTexts texts = ModelTexts.of(session);
        session.console().result(json ? texts.listJson() : texts.list());
        return Failure.DONE;
    }

    /** Lists the models. */
    @Command(name = "list", description = "Lists the models with their state.", optionListHeading = "%nOptions:%n",
            footer = {"", "Examples:", "  catchlight models list", "  catchlight models list --json"})
    static final class ListCommand extends SessionCommand {
        @Option(names = "--json", description = "Write JSON for other programs.")
        private boolean json;

        ListCommand(Session session) {
            super(session);
        }

        @Override
        public Integer call() throws Failure, IOException {
            return list(session, json);
        }
    }
}
