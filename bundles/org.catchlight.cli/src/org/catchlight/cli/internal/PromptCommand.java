package org.catchlight.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.prompt.advice.Adviser;
import org.catchlight.prompt.recognise.Recogniser;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the words of a shot. */
@Command(name = "prompt", description = "Puts brief, rig, camera and film into the words of an engine, and gives advice on them.",
        optionListHeading = "%nOptions:%n", sortOptions = false,
        footer = {"", "Examples:",
            "  catchlight prompt portrait.shot",
            "  catchlight prompt portrait.shot --engine model:realistic-vision",
            "  catchlight prompt take.png --dialect midjourney",
            "  catchlight prompt portrait.shot --json",
            "", "Words about what a later stage of the recipe does, such as film colour, are left out; the output says which."})
final class PromptCommand extends SessionCommand {
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "SHOT", description = "A .shot file, or a take (PNG) that carries its shot.")
    private Path shot;
    @Option(names = "--engine", paramLabel = "ID", description = "The engine to write for, in place of the recipe's.")
    private String engine;
    @Option(names = "--dialect", paramLabel = "ID",
            description = "The dialect to write in, in place of the engine's: tags, sentences, weighted-sentences or midjourney.")
    private String dialect;
    @Option(names = "--json", description = "Write JSON for other programs.")
    private boolean json;

    PromptCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        ShotInput input = ShotInput.load(shot, session.console(), CatchlightCommand.of(spec).verbose());
        PromptCompiler compiler = session.services().get(PromptCompiler.class);
        Optional<String> named = engine == null ? compiler.engineOf(input.shot()) : Optional.of(checked(engine));
        Dialect chosen = dialect == null ? compiler.dialectOf(named.orElse("")) : named(compiler);
        CompiledPrompt compiled = compiler.compile(input.shot(), chosen);
        PromptReport report = new PromptReport(named.orElse(""), chosen.label(), compiled,
                session.services().get(Adviser.class).advise(input.shot()), new Recogniser().contradictions(input.shot()));
        session.console().result(json ? report.json() : report.text());
        return Failure.DONE;
    }

    private String checked(String id) throws Failure {
        StageCatalog stages = session.services().get(StageCatalog.class);
        List<String> engines = stages.stages().stream().filter(stage -> stage.kind() == StageKind.ENGINE).map(StageDescriptor::id).toList();
        if (stages.find(id).filter(stage -> stage.kind() == StageKind.ENGINE).isEmpty()) {
            throw Failure.badInput("there is no engine '%s'; installed: %s", id, engines.isEmpty() ? "none" : String.join(", ", engines));
        }
        return id;
    }

    private Dialect named(PromptCompiler compiler) throws Failure {
        return compiler.dialect(dialect).orElseThrow(() -> Failure.badInput("there is no dialect '%s'; there are %s", dialect,
                compiler.dialects().stream().map(Dialect::id).collect(Collectors.joining(", "))));
    }
}
