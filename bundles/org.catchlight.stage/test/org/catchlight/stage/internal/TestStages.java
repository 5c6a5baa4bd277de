package org.catchlight.stage.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.shot.preset.Presets;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.catalog.StageSource;
import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Range;

/** Stages and shots to try the catalogue and the runner on. */
public final class TestStages {
    private TestStages() {
    }

    /** Settings of the stages here. */
    public record Amount(@Range(min = 0, max = 1) @Default("0.5") double amount) {
    }

    /** What a stage here does. */
    @FunctionalInterface
    public interface Work {
        Frame run(Frame in, Amount settings, StageContext context) throws StageException;
    }

    /** A stage that counts its runs. */
    public static class Counting implements Stage<Amount> {
        public final AtomicInteger runs = new AtomicInteger();
        private final Work work;
        public volatile String cacheKey = "";

        public Counting(Work work) {
            this.work = work;
        }

        @Override
        public Class<Amount> settingsType() {
            return Amount.class;
        }

        @Override
        public String cacheKey(Amount settings) {
            return cacheKey;
        }

        @Override
        public Frame run(Frame in, Amount settings, StageContext context) throws StageException {
            runs.incrementAndGet();
            return work.run(in, settings, context);
        }
    }

    /** A registered stage without a framework. */
    public record Source(Map<String, Object> properties, String bundle, String version, Stage<?> service) implements StageSource {
        @Override
        public void release() {
            // nothing is held
        }

        public Source with(String property, Object value) {
            Map<String, Object> more = new HashMap<>(properties);
            more.put(property, value);
            return new Source(more, bundle, version, service);
        }
    }

    private static final AtomicInteger SERVICE_IDS = new AtomicInteger();

    public static Source source(String id, StageKind kind, Stage<?> service) {
        return new Source(Map.of("org.catchlight.stage.id", id, "org.catchlight.stage.kind", kind.name(), "org.catchlight.stage.label",
                "The " + id,
                "service.id", (long) SERVICE_IDS.incrementAndGet()), "org.example", "1.2.3", service);
    }

    public static Frame frame(int width, int height, float value) {
        FloatImage picture = FloatImage.create(width, height, 3);
        float[] row = new float[width * 3];
        java.util.Arrays.fill(row, value);
        for (int y = 0; y < height; y++) {
            picture.writeRow(0, y, width, row);
        }
        return Frame.of(picture, Transfer.SCENE_LINEAR, Set.of());
    }

    /** An engine whose picture is the azimuth of the first light. */
    public static Counting engine() {
        return new Counting((in, settings, context) -> frame(in.width(), in.height(),
                (float) context.shot().getRig().getLights().getFirst().getAzimuth()));
    }

    /** A film stage that adds the grain of the shot and the amount of its settings. */
    public static Counting film() {
        return new Counting((in, settings, context) -> frame(in.width(), in.height(),
                (float) (in.picture().get(0, 0, 0) + context.shot().getFilm().getGrain() + settings.amount())));
    }

    /** A small shot whose recipe has these stages. */
    public static Shot shot(String... stages) {
        Shot shot = Presets.blank();
        shot.setName("Test");
        shot.getFraming().setWidth(32);
        shot.getFraming().setHeight(24);
        shot.getRecipe().getSteps().clear();
        for (String stage : stages) {
            Step step = ShotFactory.eINSTANCE.createStep();
            step.setStage(stage);
            shot.getRecipe().getSteps().add(step);
        }
        return shot;
    }

    public static void set(Shot shot, int step, String key, String value) {
        Setting setting = ShotFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        shot.getRecipe().getSteps().get(step).getSettings().add(setting);
    }

    /** A log that keeps its lines. */
    public record Lines(List<String> lines) implements Log {
        public Lines() {
            this(new java.util.concurrent.CopyOnWriteArrayList<>());
        }

        @Override
        public void accept(String line, Throwable cause) {
            lines.add(line);
        }
    }

    public static Path nowhere() {
        return Path.of("/nonexistent/catchlight");
    }
}
