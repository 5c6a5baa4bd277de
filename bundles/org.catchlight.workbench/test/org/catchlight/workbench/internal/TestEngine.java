package org.catchlight.workbench.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Set;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** An engine for the tests: a plain grey by the seed, or what stages do that go wrong. */
final class TestEngine implements Stage<TestEngine.Settings>, AutoCloseable {
    static final String ID = "org.catchlight.test.engine";

    /** What it does. */
    enum Conduct {
        /** A picture at once. */
        PROMPT,
        /** Nothing until it is cancelled. */
        ENDLESS,
        /** Nothing, and cancelling does not matter to it. */
        DEAF,
        /** An exception. */
        FAILING
    }

    record Settings(Conduct conduct) {
    }

    private volatile boolean closed;

    private final ServiceRegistration<?> registration;

    TestEngine() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("org.catchlight.stage.id", ID);
        properties.put("org.catchlight.stage.kind", "ENGINE");
        properties.put("org.catchlight.stage.label", "Test engine");
        registration = FrameworkUtil.getBundle(TestEngine.class).getBundleContext().registerService(Stage.class, this, properties);
    }

    /** Makes the engine the only stage of a shot, and the picture small. */
    static void use(Shot shot, Conduct conduct) {
        shot.getRecipe().getSteps().clear();
        Step step = ShotFactory.eINSTANCE.createStep();
        step.setStage(ID);
        if (conduct != Conduct.PROMPT) {
            var setting = ShotFactory.eINSTANCE.createSetting();
            setting.setKey("conduct");
            setting.setValue(conduct.name());
            step.getSettings().add(setting);
        }
        shot.getRecipe().getSteps().add(step);
        shot.getFraming().setWidth(64);
        shot.getFraming().setHeight(80);
    }

    @Override
    public Class<Settings> settingsType() {
        return Settings.class;
    }

    @Override
    public Frame run(Frame in, Settings settings, StageContext context) {
        if (settings.conduct() == Conduct.FAILING) {
            throw new IllegalStateException("the lamp is broken");
        }
        while (settings.conduct() == Conduct.DEAF && !closed) {
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
        while (settings.conduct() == Conduct.ENDLESS) {
            if (context.monitor().isCanceled()) {
                throw new org.eclipse.core.runtime.OperationCanceledException();
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new org.eclipse.core.runtime.OperationCanceledException();
            }
        }
        FloatImage picture = FloatImage.create(in.width(), in.height(), 3);
        for (int y = 0; y < in.height(); y++) {
            for (int x = 0; x < in.width(); x++) {
                for (int channel = 0; channel < 3; channel++) {
                    picture.set(x, y, channel, (context.seed() % 10) / 10f);
                }
            }
        }
        return Frame.of(picture, Transfer.SCENE_LINEAR, Set.of());
    }

    @Override
    public void close() {
        closed = true;
        registration.unregister();
    }
}
