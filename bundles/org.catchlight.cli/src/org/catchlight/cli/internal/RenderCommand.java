package org.catchlight.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catchlight.image.io.ColourProfile;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.prompt.vary.Variant;
import org.catchlight.stage.StageCatalog;
import org.catchlight.take.InvalidJobException;
import org.catchlight.take.RenderJob;
import org.catchlight.take.RenderService;
import org.catchlight.take.TakeSettings;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders shots to picture files. */
@Command(name = "render", description = {"Renders shots to pictures and prints the files it has written.",
    "Without -o the takes of NAME.shot go to NAME.takes/ beside it, never over an existing file."},
        optionListHeading = "%nOptions:%n", sortOptions = false,
        footer = {"", "Examples:",
            "  catchlight render portrait.shot -o portrait.png",
            "  catchlight render portrait.shot --takes 3 --seed 100",
            "  catchlight render *.shot -o proofs/ --size 480x600",
            "  catchlight render take.png                     make the same picture again",
            "  catchlight render portrait.shot --vary film=HP5,Portra 400 --sheet films.png",
            "", "--vary changes exactly one thing of the shot; with choices in the brief, such as {soft|hard} light or",
            "__hair__ (a line of wildcards/hair.txt in your Catchlight folder), every take makes its own."})
final class RenderCommand extends SessionCommand {
    /** Words for colour profiles as users write them. */
    enum Profile {
        SRGB(ColourProfile.SRGB), P3(ColourProfile.DISPLAY_P3);

        private final ColourProfile profile;

        Profile(ColourProfile profile) {
            this.profile = profile;
        }
    }

    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "SHOT", arity = "1..*", description = "A .shot file, or a take (PNG) that carries its shot.")
    private List<Path> shots;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "Write to FILE (.png, .jpg or .tif), or into a folder where it ends with / or is one.")
    private String output;
    @Option(names = "--seed", paramLabel = "N", description = "Seed of the first take, in place of the shot's.")
    private Long seed;
    @Option(names = "--takes", paramLabel = "N", defaultValue = "1", description = "How many takes, from consecutive seeds. Usually 1.")
    private int takes;
    @Option(names = "--size", paramLabel = "WxH", converter = PictureSize.Converter.class,
            description = "Pixels of the engine's picture, in place of the shot's.")
    private PictureSize size;
    @Option(names = "--engine", paramLabel = "ID", description = "Engine to use in place of the recipe's; 'catchlight stages' lists them.")
    private String engine;
    @Option(names = "--set", paramLabel = "STAGE.KEY=VALUE", description = "Set one setting of a stage for this run. May be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();
    @Option(names = "--vary", paramLabel = "ELEMENT=A,B,C", description = "One take for each value of one element, with the same seed: subject, "
            + "expression, wardrobe, environment, mood, skin, hair, light, lens or film.")
    private String vary;
    @Option(names = "--sheet", paramLabel = "FILE", description = "Also write all pictures side by side with their labels to FILE (.png).")
    private Path sheet;
    @Option(names = "--depth", paramLabel = "BITS", description = "8 or 16 bits a channel. Usually 8.")
    private Integer depth;
    @Option(names = "--profile", paramLabel = "NAME", description = "Colour space: srgb or p3. Usually srgb.")
    private Profile profile;
    @Option(names = "--strip", description = "Leave out the shot and everything else that tells how the picture was made.")
    private boolean strip;
    @Option(names = {"-q", "--quiet"}, description = "Show no progress.")
    private boolean quiet;

    RenderCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        checkOptions();
        boolean verbose = CatchlightCommand.of(spec).verbose();
        List<RenderJob> jobs = new ArrayList<>();
        List<Path> names = new ArrayList<>();
        int worst = Failure.DONE;
        for (Path shot : shots) {
            try {
                for (RenderJob job : jobs(ShotInput.load(shot, session.console(), verbose))) {
                    jobs.add(job);
                    names.add(shot);
                }
            } catch (Failure failure) {
                if (shots.size() == 1) {
                    throw failure;
                }
                session.console().complain(failure.getMessage());
                worst = Failure.BAD_INPUT;
            }
        }
        checkOutputsDiffer(jobs);
        RenderService service = session.services().get(RenderService.class);
        List<SheetPicture.Labelled> pictures = new ArrayList<>();
        for (int index = 0; index < jobs.size(); index++) {
            try {
                String count = jobs.size() == 1 ? "" : " (" + (index + 1) + " of " + jobs.size() + ")";
                for (Path written : render(service, jobs.get(index), names.get(index), count, verbose)) {
                    String label = Variant.labelOf(jobs.get(index).shot());
                    pictures.add(new SheetPicture.Labelled(written, label.isEmpty() ? written.getFileName().toString() : label));
                }
            } catch (OperationCanceledException cancelled) {
                throw cancelled;
            } catch (Exception failure) {
                if (jobs.size() == 1) {
                    throw failure;
                }
                int code = CommandRunner.report(session.console(), failure, verbose);
                worst = worst == Failure.DONE || code == Failure.FAILED ? code : worst;
            }
        }
        if (sheet != null && !pictures.isEmpty()) {
            SheetPicture.write(vary == null ? "Takes" : "Only this differs: " + vary.substring(0, vary.indexOf('=')), pictures, sheet);
            session.console().result(sheet);
        }
        return worst;
    }

    /** The jobs of one shot: one, or one for each variant. */
    private List<RenderJob> jobs(ShotInput input) throws Failure {
        RenderJob one = job(input);
        List<Variant> variants = vary != null ? Variation.of(vary).of(input.file(), input.shot(), session.services())
                : Variation.choices(input.file(), input.shot(), one.firstSeed(), takes, session.userFolder(), session.console());
        if (variants.isEmpty()) {
            return List.of(one);
        }
        List<RenderJob> all = new ArrayList<>();
        for (Variant variant : variants) {
            long first = vary != null ? one.firstSeed() : variant.shot().getSeed();
            Path target = one.output() == null || variants.size() == 1 ? one.output() : numbered(one.output(), all.size() + 1);
            all.add(new RenderJob(variant.shot(), one.shotFile(), target, first, vary != null ? takes : 1, one.width(), one.height(),
                    one.engine(), one.settings(), one.write()));
        }
        return all;
    }

    private static Path numbered(Path output, int number) {
        String name = output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return output.resolveSibling("%s-%02d%s".formatted(name.substring(0, dot), number, name.substring(dot)));
    }

    private List<Path> render(RenderService service, RenderJob job, Path file, String count, boolean verbose) throws Exception {
        if (session.cancellation().requested()) {
            throw new OperationCanceledException();
        }
        String label = file.getFileName() + count;
        ProgressMeter meter = new ProgressMeter(session.console(), session.cancellation(), label, quiet, verbose, System::nanoTime);
        try {
            List<Path> files = service.render(job, meter, meter);
            for (Path written : files) {
                meter.done();
                session.console().result(written);
            }
            return files;
        } catch (InvalidJobException invalid) {
            String message = invalid.getMessage();
            String name = file.getFileName().toString();
            throw Failure.badInput("%s", message.contains(name) ? message : file + ": " + message).because(invalid);
        } finally {
            meter.done();
        }
    }

    private RenderJob job(ShotInput input) {
        TakeSettings usual = input.written().orElse(TakeSettings.DEFAULT);
        Path target = output == null ? null : outputOf(input);
        int bits = depth != null ? depth : target != null && PictureFormat.of(target).orElseThrow() == PictureFormat.JPEG ? 8 : usual.bitDepth();
        TakeSettings write = new TakeSettings(bits, profile == null ? usual.profile() : profile.profile, strip);
        return new RenderJob(input.shot(), input.shotFile(), target, seed == null ? input.seed() : seed, takes, size == null ? 0 : size.width(),
                size == null ? 0 : size.height(), engine == null ? "" : engine, settings, write);
    }

    private boolean intoFolder() {
        return output.endsWith("/") || output.endsWith(java.io.File.separator) || Files.isDirectory(Path.of(output));
    }

    private Path outputOf(ShotInput input) {
        Path path = Path.of(output);
        return intoFolder() ? path.resolve(ShotInput.baseName(input.file()) + ".png") : path;
    }

    private void checkOptions() throws Failure {
        if (takes < 1 || takes > 9999) {
            throw Failure.badInput("--takes %d: give a number from 1 to 9999", takes);
        }
        if (depth != null && depth != 8 && depth != 16) {
            throw Failure.badInput("--depth %d: a picture has 8 or 16 bits a channel", depth);
        }
        if (vary != null) {
            Variation.of(vary);
        }
        if (sheet != null && !sheet.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png")) {
            throw Failure.badInput("--sheet %s: a sheet is written as .png; choose such a name", sheet);
        }
        if (output != null) {
            checkOutput();
        }
        if (engine != null || !settings.isEmpty()) {
            StageNames names = new StageNames(session.services().get(StageCatalog.class));
            if (engine != null) {
                names.checkEngine(engine);
            }
            for (String key : settings.keySet()) {
                names.checkSetting(key);
            }
        }
    }

    private void checkOutput() throws Failure {
        Path path = Path.of(output);
        if (intoFolder()) {
            try {
                Files.createDirectories(path);
            } catch (IOException impossible) {
                throw Failure.badInput("-o %s: this folder cannot be made; choose another place", output).because(impossible);
            }
            return;
        }
        if (shots.size() > 1) {
            throw Failure.badInput("-o %s: several shots need a folder to write to, as in -o %s/", output, ShotInput.baseName(path));
        }
        PictureFormat format = PictureFormat.of(path)
                .orElseThrow(() -> Failure.badInput("-o %s: pictures are written as .png, .jpg or .tif; choose such a name", output));
        if (format == PictureFormat.JPEG && depth != null && depth != 8) {
            throw Failure.badInput("-o %s: a JPEG has 8 bits a channel; choose --depth 8, or write .png or .tif", output);
        }
        Path folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Failure.badInput("-o %s: there is no folder %s; make it first", output, folder);
        }
        if (!Files.isWritable(folder)) {
            throw Failure.badInput("-o %s: the folder %s cannot be written; choose another place or change its permissions", output, folder);
        }
    }

    private void checkOutputsDiffer(List<RenderJob> jobs) throws Failure {
        if (output == null) {
            return;
        }
        Set<Path> outputs = new HashSet<>();
        for (RenderJob job : jobs) {
            if (!outputs.add(job.output())) {
                throw Failure.badInput("-o %s: two of the shots would be written to %s; give them different names or render them one by one",
                        output, job.output());
            }
        }
    }
}
