package org.catchlight.diffusion.internal.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.catchlight.diffusion.engine.DiffusionSettings;
import org.catchlight.diffusion.internal.goldens.BuiltInFamilies;
import org.catchlight.diffusion.internal.goldens.PipelineGolden;
import org.catchlight.diffusion.internal.paint.Painter;
import org.catchlight.diffusion.internal.scheduler.SchedulerCatalogService;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.internal.OnnxRuntimeComponent;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.settings.SettingsException;
import org.catchlight.stage.settings.SettingsSchema;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** An engine over a tiny model, with all around it that a program would have. */
final class EngineFixture implements AutoCloseable {
    final OnnxRuntimeComponent runtime;
    final List<String> log = new ArrayList<>();
    final List<FloatImage> previews = new ArrayList<>();
    final List<String> tasks = new ArrayList<>();
    final Shot shot = ShotFactory.eINSTANCE.createShot();
    final Map<String, ModelPainter> models = new HashMap<>();
    /** What the stand-in's place is taken by; null for none. */
    FloatImage standIn;
    Consumer<String> onTask = _ -> {
    };

    EngineFixture(Path folder) {
        runtime = new OnnxRuntimeComponent(() -> folder, (line, cause) -> { });
        runtime.configure(runtime.settings().withThreads(1));
        shot.setBrief(ShotFactory.eINSTANCE.createBrief());
        shot.getBrief().setSubject("a portrait of an old woman");
        shot.getBrief().setNegative("blurry");
    }

    /** Adds a model of the goldens under its name. */
    EngineFixture with(String model, Path folder) throws Exception {
        ModelFolder files = ModelFolder.open(PipelineGolden.unpack(model, folder));
        models.put(model, new ModelPainter(model, "hash of " + model, new Painter(files, BuiltInFamilies.of(files).open(files), runtime),
                new WordCache()));
        return this;
    }

    DiffusionEngine engine(String model) {
        OneStage stages = new OneStage();
        return new DiffusionEngine(model, Dialect.TAGS, new Painters() {
            @Override
            public ModelPainter named(String name) throws StageException {
                if (!models.containsKey(name)) {
                    throw new StageException("There is no model '" + name + "' in the library.", "Add it.");
                }
                return models.get(name);
            }

            @Override
            public String state(String name) {
                return models.containsKey(name) ? models.get(name).hash() : "";
            }

            @Override
            public List<String> names() {
                return List.copyOf(models.keySet());
            }
        }, SchedulerCatalogService.builtIn(), stages, PromptCompiler.standard(stages, null));
    }

    /** The settings with those given as the command line has them. */
    static DiffusionSettings settings(String... keysAndValues) throws SettingsException {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return SettingsSchema.of(DiffusionSettings.class).parse(values);
    }

    Frame run(String model, int width, int height, long seed, String... settings) throws Exception {
        return run(model, width, height, seed, new Tasks(), settings);
    }

    Frame run(String model, int width, int height, long seed, IProgressMonitor monitor, String... settings) throws Exception {
        Frame blank = Frame.of(FloatImage.create(width, height, 3), Transfer.SCENE_LINEAR, Set.of());
        return engine(model).run(blank, settings(settings), new Context(width, height, seed, monitor));
    }

    /** Keeps the names of tasks. */
    final class Tasks extends NullProgressMonitor {
        @Override
        public void subTask(String name) {
            tasks.add(name);
            onTask.accept(name);
        }
    }

    /** What the runner gives a stage. */
    private final class Context implements StageContext {
        private final int width;
        private final int height;
        private final long seed;
        private final IProgressMonitor monitor;

        Context(int width, int height, long seed, IProgressMonitor monitor) {
            this.width = width;
            this.height = height;
            this.seed = seed;
            this.monitor = monitor;
        }

        @Override
        public Shot shot() {
            return shot;
        }

        @Override
        public long seed() {
            return seed;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public int height() {
            return height;
        }

        @Override
        public IProgressMonitor monitor() {
            return monitor;
        }

        @Override
        public void preview(FloatImage picture, Transfer transfer) {
            previews.add(picture);
        }

        @Override
        public void log(String line) {
            log.add(line);
        }
    }

    /** Settings of none. */
    record Nothing() {
    }

    /** A catalogue with a stage in the stand-in's place, or none. */
    private final class OneStage implements StageCatalog {
        private final StageDescriptor descriptor = new StageDescriptor("org.catchlight.standin", StageKind.ENGINE, "Stand-in", "", "",
                List.of(), "test", "1", Nothing.class);

        @Override
        public List<StageDescriptor> stages() {
            return standIn == null ? List.of() : List.of(descriptor);
        }

        @Override
        public Optional<StageDescriptor> find(String id) {
            return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Stage<?>> service(StageDescriptor stage) {
            return Optional.of(new Stage<Nothing>() {
                @Override
                public Class<Nothing> settingsType() {
                    return Nothing.class;
                }

                @Override
                public Frame run(Frame in, Nothing settings, StageContext context) {
                    return Frame.of(standIn, Transfer.SCENE_LINEAR, Set.of());
                }
            });
        }

        @Override
        public Map<String, String> disabled() {
            return Map.of();
        }

        @Override
        public void enable(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void prefer(String id, String chosen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AutoCloseable onChange(Consumer<StageCatalog> listener) {
            return () -> {
            };
        }
    }

    @Override
    public void close() {
        runtime.close();
    }
}
