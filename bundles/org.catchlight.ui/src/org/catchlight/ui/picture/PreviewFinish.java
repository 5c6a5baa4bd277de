package org.catchlight.ui.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.shot.Step;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.settings.SettingsException;
import org.catchlight.stage.settings.SettingsSchema;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Takes a preview through the lens and film stages of the shot's recipe, so that it looks like the finished picture. */
public final class PreviewFinish {
    /** The frame as the recipe's light-weight stages make it; a stage that fails is left out, since a preview must go on. */
    public Frame apply(Frame frame, Shot shot, IProgressMonitor monitor) {
        return apply(frame, new Context(shot, monitor, false));
    }

    /** As {@link #apply}, but for a passing picture: what takes time and hardly shows, such as grain, is left out. */
    public Frame draft(Frame frame, Shot shot, IProgressMonitor monitor) {
        return apply(frame, new Context(shot, monitor, true));
    }

    private static Frame apply(Frame frame, Context context) {
        Shot shot = context.shot();
        StageCatalog catalog = catalog();
        if (catalog == null || shot.getRecipe() == null) {
            return frame;
        }
        Frame now = frame;
        for (Step step : shot.getRecipe().getSteps()) {
            Optional<StageDescriptor> stage = step.isEnabled() ? catalog.find(step.getStage()) : Optional.empty();
            boolean light = stage.isPresent() && (stage.get().kind() == StageKind.LENS || stage.get().kind() == StageKind.FILM);
            if (light && !catalog.disabled().containsKey(stage.get().id())) {
                now = run(catalog, stage.get(), step, now, context);
            }
        }
        return now;
    }

    private static StageCatalog catalog() {
        BundleContext context = FrameworkUtil.getBundle(PreviewFinish.class).getBundleContext();
        ServiceReference<StageCatalog> reference = context.getServiceReference(StageCatalog.class);
        return reference == null ? null : context.getService(reference);
    }

    private static Frame run(StageCatalog catalog, StageDescriptor descriptor, Step step, Frame frame, Context context) {
        Stage<?> stage = catalog.service(descriptor).orElse(null);
        if (stage == null) {
            return frame;
        }
        try {
            return run(stage, step, frame, context);
        } catch (StageException | SettingsException failure) {
            return frame;
        }
    }

    private static <S extends Record> Frame run(Stage<S> stage, Step step, Frame frame, Context context)
            throws StageException, SettingsException {
        Map<String, String> values = new HashMap<>();
        step.getSettings().forEach(setting -> values.put(setting.getKey(), setting.getValue()));
        return stage.run(frame, SettingsSchema.of(stage.settingsType()).parse(values), context);
    }

    private record Context(Shot shot, IProgressMonitor monitor, boolean isDraft) implements StageContext {
        @Override
        public long seed() {
            return shot.getSeed();
        }

        @Override
        public void preview(FloatImage picture, Transfer transfer) {
            // The preview itself is what is looked at.
        }

        @Override
        public void log(String line) {
            // Not kept for previews.
        }
    }
}
