package org.catchlight.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.catchlight.models.Finding;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelLibrary.Way;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds models to the library. */
@Command(name = "add", description = {"Checks folders of models and adds them to the library, each as an engine model:NAME.",
    "The folder stays where it is and is never changed, unless --copy is given."}, optionListHeading = "%nOptions:%n", sortOptions = false,
        footer = {"", "Examples:", "  catchlight models add ~/models/portrait-xl-onnx",
            "  catchlight models add /media/usb/portrait-xl-onnx --copy --name portrait"})
final class ModelsAddCommand extends SessionCommand {
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "A model in diffusers layout, exported to ONNX.")
    private List<String> folders;
    @Option(names = "--name", paramLabel = "ID", description = "Its name in the library. Usually that of the folder.")
    private String name;
    @Option(names = "--copy", description = "Let the library make a copy of its own, for folders that will not stay.")
    private boolean copy;
    @Option(names = {"-q", "--quiet"}, description = "Show no progress.")
    private boolean quiet;

    ModelsAddCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        if (name != null && folders.size() > 1) {
            throw Failure.badInput("--name %s: is for one folder; add them one by one", name);
        }
        ModelLibrary library = session.services().get(ModelLibrary.class);
        int worst = Failure.DONE;
        for (String folder : folders) {
            try {
                add(library, ModelPick.path(folder));
            } catch (Failure | ModelException failure) {
                if (folders.size() == 1) {
                    throw failure;
                }
                int code = CommandRunner.report(session.console(), failure, CatchlightCommand.of(spec).verbose());
                worst = worst == Failure.DONE || code == Failure.FAILED ? code : worst;
            }
        }
        return worst;
    }

    private void add(ModelLibrary library, Path folder) throws ModelException {
        String id = name == null ? library.suggestId(folder) : ModelPick.id(name);
        ProgressMeter meter = new ProgressMeter(session.console(), session.cancellation(), id, quiet, CatchlightCommand.of(spec).verbose(),
                System::nanoTime);
        InstalledModel added;
        try {
            added = library.add(folder, id, copy ? Way.COPY : Way.LINK, meter);
        } finally {
            meter.done();
        }
        session.console().result("Added " + added.engineId() + ": " + added.summary() + ".");
        for (Finding finding : library.inspect(added.folder(), null).findings()) {
            if (finding.severity() == Finding.Severity.WARNING) {
                session.console().err().println(id + ": warning: " + ModelTexts.sentence(finding));
            }
        }
    }
}
