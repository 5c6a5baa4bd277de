package org.catchlight.workbench.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.catchlight.stage.settings.Choice;
import org.catchlight.stage.settings.Input;
import org.catchlight.stage.settings.Label;
import org.catchlight.stage.settings.Range;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** An engine as models are: paints in steps, each grey a little lighter, whenever the test lets it. */
final class PaintingEngine implements Stage<PaintingEngine.Settings>, AutoCloseable {
    static final int STEPS = 20;
    private static final EngineAbilities ABILITIES = new EngineAbilities(2048, 2048, true, true, 0, true, true, false);

    record Settings(@Label("Words") Words words, @Label("Sampling") Sampling sampling, @Label("Start") Start start) {
    }

    record Words(@Label(value = "Prompt", help = "Empty for the brief.") @Input(Input.Kind.PROSE) String prompt) {
    }

    record Sampling(
            @Label(value = "Steps", help = "More are finer; 0 for as many as the model likes.") @Range(min = 0, max = 150) int steps,
            @Label(value = "Scheduler", help = "The way; empty for the one that the model names.") String scheduler) {
    }

    record Start(@Label(value = "Light", help = "How much of the light.") @Range(min = 0, max = 1) double light) {
    }

    private final Semaphore allowed = new Semaphore(0);
    private final ServiceRegistration<?> registration;
    private volatile boolean breaks;

    PaintingEngine(String id, String label) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("org.catchlight.stage.id", id);
        properties.put("org.catchlight.stage.kind", "ENGINE");
        properties.put("org.catchlight.stage.label", label);
        registration = FrameworkUtil.getBundle(PaintingEngine.class).getBundleContext().registerService(Stage.class, this, properties);
    }

    /** Makes an engine the only stage of a shot, and the picture small. */
    static void use(Shot shot, String id) {
        shot.getRecipe().getSteps().clear();
        Step step = ShotFactory.eINSTANCE.createStep();
        step.setStage(id);
        shot.getRecipe().getSteps().add(step);
        shot.getFraming().setWidth(64);
        shot.getFraming().setHeight(80);
    }

    /** Lets it paint so many more steps. */
    void paint(int steps) {
        allowed.release(steps);
    }

    /** The next step fails. */
    void breakNow() {
        breaks = true;
        allowed.release();
    }

    /** Shade of the preview after a step, 0–255. */
    static int shade(int step) {
        return (int) (255 * grey(step) + 0.5f);
    }

    private static float grey(int step) {
        return step / (float) (STEPS + 1);
    }

    @Override
    public Class<Settings> settingsType() {
        return Settings.class;
    }

    @Override
    public EngineAbilities abilities() {
        return ABILITIES;
    }

    @Override
    public List<Choice> choices(String key) {
        return key.equals("sampling.scheduler") ? List.of(new Choice("euler", "Euler"), new Choice("dpmpp-2m", "DPM++ 2M")) : List.of();
    }

    @Override
    public Frame run(Frame in, Settings settings, StageContext context) throws StageException {
        SubMonitor progress = SubMonitor.convert(context.monitor(), STEPS + 2);
        progress.subTask("Opening the model");
        progress.worked(1);
        for (int step = 1; step <= STEPS; step++) {
            progress.subTask("Step " + step + " of " + STEPS);
            await(context);
            if (breaks) {
                breaks = false;
                throw new StageException("The model answered with numbers that are not finite at step " + step + ".", "Take another.");
            }
            context.preview(plain(8, 10, grey(step)), Transfer.DISPLAY);
            progress.worked(1);
        }
        progress.subTask("Decoding the picture");
        return Frame.of(plain(in.width(), in.height(), context.seed() % 10 / 10f), Transfer.DISPLAY, Set.of());
    }

    private void await(StageContext context) {
        try {
            while (!allowed.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                if (context.monitor().isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException stopped) {
            throw new OperationCanceledException();
        }
    }

    private static FloatImage plain(int width, int height, float grey) {
        FloatImage picture = FloatImage.create(width, height, 3);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    picture.set(x, y, channel, grey);
                }
            }
        }
        return picture;
    }

    @Override
    public void close() {
        allowed.release(1000);
        registration.unregister();
    }
}
