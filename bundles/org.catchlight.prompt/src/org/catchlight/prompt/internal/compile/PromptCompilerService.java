package org.catchlight.prompt.internal.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.catchlight.image.Applied;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.LightReport;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.prompt.PromptMaterial;
import org.catchlight.prompt.internal.dialect.BuiltInDialects;
import org.catchlight.prompt.internal.words.CameraWords;
import org.catchlight.prompt.internal.words.FilmWords;
import org.catchlight.prompt.internal.words.FramingWords;
import org.catchlight.prompt.internal.words.RigWords;
import org.catchlight.shot.Framing;
import org.catchlight.shot.Shot;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The compiler over the dialects and stages that are installed now. */
@Component
public final class PromptCompilerService implements PromptCompiler {
    private final StageCatalog stages;
    private final List<Dialect> added = new CopyOnWriteArrayList<>();
    private volatile LightMemory light;

    /** Made by declarative services. */
    @Activate
    public PromptCompilerService(@Reference StageCatalog stages) {
        this.stages = stages;
    }

    /** Without services. */
    public static PromptCompilerService standard(StageCatalog stages, FaceGeometries faces) {
        PromptCompilerService compiler = new PromptCompilerService(stages);
        compiler.light = faces == null ? null : new LightMemory(faces);
        return compiler;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDialect(Dialect dialect) {
        added.add(dialect);
    }

    void removeDialect(Dialect dialect) {
        added.remove(dialect);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setFaces(FaceGeometries faces) {
        light = new LightMemory(faces);
    }

    void unsetFaces(FaceGeometries faces) {
        light = null;
    }

    @Override
    public CompiledPrompt compile(Shot shot, String engine) {
        return compile(shot, dialectOf(engine));
    }

    @Override
    public CompiledPrompt compile(Shot shot, Dialect dialect) {
        return dialect.compile(material(shot));
    }

    private PromptMaterial material(Shot shot) {
        LightMemory memory = light;
        Optional<LightReport> report = memory == null ? Optional.empty() : memory.report(shot);
        LaterStages later = LaterStages.of(shot, stages);
        List<Fragment> wanted = new ArrayList<>(List.of(FramingWords.size(shot)));
        wanted.addAll(BriefWords.wanted(shot.getBrief()));
        wanted.addAll(FramingWords.pose(shot));
        if (BriefPart.ENVIRONMENT.in(shot).isBlank()) {
            wanted.addAll(FramingWords.backdrop(shot));
        }
        wanted.addAll(RigWords.of(shot, report));
        wanted.addAll(CameraWords.of(shot, later.applies(Applied.DEPTH_OF_FIELD)));
        wanted.addAll(FilmWords.of(shot.getFilm(), later.applies(Applied.FILM_COLOUR), later.applies(Applied.GRAIN)));
        List<String> leftOut = new ArrayList<>(later.sentences());
        leftOut.addAll(BriefWords.addOns(shot.getBrief()));
        Framing framing = shot.getFraming();
        return new PromptMaterial(wanted, BriefWords.of(shot.getBrief(), BriefPart.NEGATIVE), framing == null ? 1 : framing.getWidth(),
                framing == null ? 1 : framing.getHeight(), shot.getSeed(), leftOut);
    }

    @Override
    public List<Dialect> dialects() {
        return Stream.concat(BuiltInDialects.all().stream(), added.stream().sorted(Comparator.comparing(Dialect::id))).toList();
    }

    @Override
    public Optional<Dialect> dialect(String id) {
        // a studio's own goes before a built-in one of its id
        return Stream.concat(added.stream(), BuiltInDialects.all().stream()).filter(dialect -> dialect.id().equals(id)).findFirst();
    }

    @Override
    public Dialect dialectOf(String engine) {
        return stages.find(engine).filter(stage -> stage.kind() == StageKind.ENGINE).flatMap(stages::service)
                .map(stage -> stage.abilities()).map(EngineAbilities::dialect).filter(id -> !id.isEmpty()).flatMap(this::dialect)
                .orElseGet(() -> dialect(Dialect.SENTENCES).orElseThrow());
    }

    @Override
    public Optional<String> engineOf(Shot shot) {
        return LaterStages.engine(shot, stages).map(StageDescriptor::id);
    }
}
