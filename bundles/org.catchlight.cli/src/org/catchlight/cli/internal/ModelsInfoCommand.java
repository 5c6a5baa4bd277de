package org.catchlight.cli.internal;

import java.io.IOException;
import java.util.Optional;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a model is. */
@Command(name = "info", description = {"Tells what a model of the library, or a folder, is and what is wrong with it.",
    "Nothing is run and no weights are read; 'catchlight models check' does that."}, optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  catchlight models info portrait-xl", "  catchlight models info ~/Downloads/portrait-xl-onnx --json"})
final class ModelsInfoCommand extends SessionCommand {
    @Parameters(paramLabel = "NAME|FOLDER", description = "A model of the library, or any folder.")
    private String subject;
    @Option(names = "--json", description = "Write JSON for other programs.")
    private boolean json;

    ModelsInfoCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException, ModelException {
        ModelLibrary library = session.services().get(ModelLibrary.class);
        Optional<InstalledModel> installed = library.find(ModelPick.id(subject));
        if (installed.isEmpty() && !ModelPick.isPath(subject)) {
            ModelPick.installed(library, subject);
        }
        InstalledModel model = installed.orElse(null);
        ModelReport report = model == null ? library.inspect(ModelPick.path(subject), null)
                : model.state() == InstalledModel.State.MISSING ? null : library.inspect(model.folder(), null);
        session.console().result(json ? ModelTexts.infoJson(model, report) : ModelTexts.info(model, report));
        return Failure.DONE;
    }
}
