package org.catchlight.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.LightAnalysis;
import org.catchlight.light.LightReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges the light of a shot. */
@Command(name = "light", description = "Tells what the rig does to the face: pattern, ratio, catchlights, exposure.",
        optionListHeading = "%nOptions:%n", sortOptions = false,
        footer = {"", "Examples:",
            "  catchlight light portrait.shot",
            "  catchlight light take.png --json",
            "  catchlight light portrait.shot --plan plan.pdf  the set on paper, to scale",
            "", "ratioStops is null where there is no fill at all."})
final class LightCommand extends SessionCommand {
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "SHOT", description = "A .shot file, or a take (PNG) that carries its shot.")
    private Path shot;
    @Option(names = "--json", description = "Write JSON for other programs.")
    private boolean json;
    @Option(names = "--plan", paramLabel = "FILE",
            description = "Write the lighting plan to FILE (.svg or .pdf) instead, and print its name; a file that is there is kept.")
    private Path plan;
    @Option(names = "--overwrite", description = "Let --plan replace a file that is there.")
    private boolean overwrite;

    LightCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        PlanFile target = plan == null ? null : PlanFile.of(plan, overwrite);
        ShotInput input = ShotInput.load(shot, session.console(), CatchlightCommand.of(spec).verbose());
        if (target != null) {
            session.console().result(target.write(input.shot()));
            return Failure.DONE;
        }
        FaceGeometries faces = session.services().get(FaceGeometries.class);
        LightReport report = LightAnalysis.analyse(input.shot(), faces.of(input.shot().getStandIn()));
        session.console().result(json ? LightText.json(report) : LightText.table(report));
        return Failure.DONE;
    }
}
