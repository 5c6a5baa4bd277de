package org.catchlight.cli.internal;

import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows or changes where the library lies. */
@Command(name = "place", description = {"Shows the folder of the library, or uses another one from now on.",
    "Nothing is moved: the models of the old place are there again when it is chosen again."}, optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  catchlight models place", "  catchlight models place /data/catchlight-models"})
final class ModelsPlaceCommand extends SessionCommand {
    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder to use; it is made if it is not there.")
    private String folder;

    ModelsPlaceCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, ModelException {
        ModelLibrary library = session.services().get(ModelLibrary.class);
        if (folder != null) {
            library.use(ModelPick.path(folder));
        }
        session.console().result(library.place());
        return Failure.DONE;
    }
}
