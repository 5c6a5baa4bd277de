package org.catchlight.cli.internal;

import java.util.List;
import java.util.Optional;
import org.catchlight.models.Finding;
import org.catchlight.models.Finding.Severity;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a model wholly: opens its graphs and reads its weights. */
@Command(name = "check", description = {"Opens every graph of a model and reads all its weights.",
    "A model of the library whose files have changed can be used again when it passes."}, optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  catchlight models check portrait-xl", "  catchlight models check ~/Downloads/portrait-xl-onnx"})
final class ModelsCheckCommand extends SessionCommand {
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "NAME|FOLDER", description = "A model of the library, or any folder.")
    private String subject;
    @Option(names = {"-q", "--quiet"}, description = "Show no progress.")
    private boolean quiet;

    ModelsCheckCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, ModelException {
        ModelLibrary library = session.services().get(ModelLibrary.class);
        Optional<InstalledModel> installed = library.find(ModelPick.id(subject));
        if (installed.isEmpty() && !ModelPick.isPath(subject)) {
            ModelPick.installed(library, subject);
        }
        ProgressMeter meter = new ProgressMeter(session.console(), session.cancellation(), "check", quiet,
                CatchlightCommand.of(spec).verbose(), System::nanoTime);
        try {
            if (installed.isPresent()) {
                InstalledModel sound = library.recheck(installed.get().id(), meter);
                meter.done();
                session.console().result(sound.engineId() + " is " + sound.summary() + ". It can be used.");
                return Failure.DONE;
            }
            ModelReport report = library.check(ModelPick.path(subject), meter);
            meter.done();
            return tell(report);
        } finally {
            meter.done();
        }
    }

    private int tell(ModelReport report) throws Failure {
        List<Finding> errors = report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        session.console().result(ModelTexts.info(null, report));
        if (errors.isEmpty()) {
            return Failure.DONE;
        }
        throw Failure.badInput("%s: cannot be used; %s", subject,
                errors.size() == 1 ? "there is an error" : "there are " + errors.size() + " errors");
    }
}
