package org.catchlight.cli.internal;

import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes models from the library. */
@Command(name = "remove", description = {"Forgets models. A copy of the library's own is deleted; a folder of yours stays as it is."},
        optionListHeading = "%nOptions:%n", footer = {"", "Examples:", "  catchlight models remove portrait-xl"})
final class ModelsRemoveCommand extends SessionCommand {
    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A model of the library.")
    private String[] names;

    ModelsRemoveCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, ModelException {
        ModelLibrary library = session.services().get(ModelLibrary.class);
        for (String name : names) {
            InstalledModel model = library.find(ModelPick.id(name)).orElse(null);
            library.remove(ModelPick.id(name));
            session.console().result("Removed " + ModelPick.id(name) + (model == null ? " and its damaged entry."
                    : model.copied() ? " and deleted its copy." : "; its folder " + model.folder() + " is as it was."));
        }
        return Failure.DONE;
    }
}
