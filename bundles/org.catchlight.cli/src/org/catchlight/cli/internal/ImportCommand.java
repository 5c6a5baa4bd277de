package org.catchlight.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.light.rig.Solution;
import org.catchlight.prompt.BriefReader;
import org.catchlight.prompt.metadata.ImportReport;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptImport;
import org.catchlight.prompt.metadata.ShotImport;
import org.catchlight.prompt.recognise.Changes;
import org.catchlight.prompt.recognise.Recogniser;
import org.catchlight.prompt.recognise.Recognition;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a shot of the prompt that a picture or a text carries. */
@Command(name = "import", description = "Makes a shot of the prompt that a picture of another program carries, or that a text file is.",
        optionListHeading = "%nOptions:%n", sortOptions = false,
        footer = {"", "Reads AUTOMATIC1111 and its kin, ComfyUI, InvokeAI, NovelAI and Midjourney, from PNG, JPEG, WebP and text, "
            + "and takes of Catchlight.", "Prints the new file; what was taken over, and what was not and why, goes to stderr.", "", "Examples:",
            "  catchlight import download.png -o portrait.shot",
            "  catchlight import prompt.txt -o portrait.shot --rig rembrandt.shot",
            "  catchlight import take.png -o again.shot --quiet"})
final class ImportCommand extends SessionCommand {
    @Parameters(paramLabel = "PICTURE", description = "A picture with its prompt in it, or a text file.")
    private Path source;
    @Option(names = {"-o", "--output"}, paramLabel = "SHOT", required = true,
            description = "File to write: NAME.shot; one that is there is kept.")
    private Path output;
    @Option(names = "--overwrite", description = "Replace a file that is there.")
    private boolean overwrite;
    @Option(names = "--rig", paramLabel = "SHOT", description = "Take rig, camera, film and all else from this shot.")
    private Path rig;
    @Option(names = "--keep-light", description = "Leave rig, camera and film as they are, whatever the words say of them.")
    private boolean keepLight;
    @Option(names = {"-q", "--quiet"}, description = "Do not tell what was taken over.")
    private boolean quiet;

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        checkTarget();
        if (!Files.exists(source)) {
            throw Failure.badInput("%s: there is no such file; check the name", source);
        }
        ImportedPrompt prompt = PromptImport.read(source);
        Shot shot = rig == null ? ShotImport.begin(prompt) : ShotInput.load(rig, session.console(), false).shot();
        ImportReport report = ShotImport.apply(prompt, shot, session.services().get(BriefReader.class), engines());
        List<String> lines = new java.util.ArrayList<>(report.lines());
        if (!keepLight && !prompt.hasShot()) {
            lines.addAll(light(shot));
        }
        ShotFiles.save(shot, output);
        if (!quiet) {
            lines.forEach(session.console().err()::println);
        }
        session.console().result(output);
        return Failure.DONE;
    }

    /** Makes what the words say of light, lens and film into changes of the shot. */
    private List<String> light(Shot shot) throws Failure {
        List<Recognition> said = new Recogniser().recognise(shot.getBrief());
        if (said.isEmpty()) {
            return List.of();
        }
        RigSolver solver = RigSolver.on(session.services().get(FaceGeometries.class).of(shot.getStandIn()));
        List<Solution> solutions = Changes.apply(shot, said.stream().map(Recognition::change).toList(), Optional.of(solver));
        List<String> lines = new java.util.ArrayList<>();
        for (int at = 0; at < solutions.size(); at++) {
            Solution solution = solutions.get(at);
            lines.add((solution.reached() ? "taken over: " : "left out: ") + said.get(at).words()
                    + (solution.message().isEmpty() ? "" : ": " + solution.message()));
        }
        return lines;
    }

    private List<String> engines() throws Failure {
        return session.services().get(StageCatalog.class).stages().stream().filter(stage -> stage.kind() == StageKind.ENGINE)
                .map(StageDescriptor::id).toList();
    }

    private void checkTarget() throws Failure {
        String name = output.getFileName() == null ? "" : output.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".shot")) {
            throw Failure.badInput("-o %s: a shot's file ends in .shot; choose such a name", output);
        }
        Path folder = output.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Failure.badInput("-o %s: there is no folder %s; make it first", output, folder);
        }
        if (Files.exists(output) && !overwrite) {
            throw Failure.badInput("-o %s: the file is there already; choose another name or add --overwrite", output);
        }
    }
}
