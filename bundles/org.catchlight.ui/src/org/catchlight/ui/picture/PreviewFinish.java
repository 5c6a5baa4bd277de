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
        StageCatalog catalog = catalog();
        if (catalog == null || shot.getRecipe() == null) {
            return frame;
        }
        Frame now = frame;
        for (Step step : shot.getRecipe().getSteps()) {
            Optional<StageDescriptor> stage = step.isEnabled() ? catalog.find(step.getStage()) : Optional.empty();
            boolean light = stage.isPresent() && (stage.get().kind() == StageKind.LENS || stage.get().kind() == StageKind.FILM);
            if (light && !catalog.disabled().containsKey(stage.get().id())) {
                now = run(catalog, stage.get(), step, now, shot, monitor);
            }
        }
        return now;
    }

    private static StageCatalog catalog() {
        BundleContext context = FrameworkUtil.getBundle(PreviewFinish.class).getBundleContext();
        ServiceReference<StageCatalog> reference = context.getServiceReference(StageCatalog.class);
        return reference == null ? null : context.getService(reference);
    }

    private static Frame run(StageCatalog catalog, StageDescriptor descriptor, Step step, Frame frame, Shot shot,
            IProgressMonitor monitor) {
        Stage<?> stage = catalog.service(descriptor).orElse(null);
        if (stage == null) {
            return frame;
        }
        try {
            return run(stage, step, frame, shot, monitor);
        } catch (StageException | SettingsException failure) {
            return frame;
        }
    }

    private static <S extends Record> Frame run(Stage<S> stage, Step step, Frame frame, Shot shot, IProgressMonitor monitor)
            throws StageException, SettingsException {
        Map<String, String> values = new HashMap<>();
        step.getSettings().forEach(setting -> values.put(setting.getKey(), setting.getValue()));
        return stage.run(frame, SettingsSchema.of(stage.settingsType()).parse(values), new Context(shot, monitor));
    }

    private record Context(Shot shot, IProgressMonitor monitor) implements StageContext {
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
