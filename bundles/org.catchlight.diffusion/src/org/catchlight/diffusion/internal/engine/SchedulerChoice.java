package org.catchlight.diffusion.internal.engine;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.catchlight.diffusion.engine.DiffusionSettings.SamplingSettings;
import org.catchlight.diffusion.engine.DiffusionSettings.Spacing;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerCatalog;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.stage.StageException;

/**
 * By which way a picture is painted.
 *
 * @param scheduler the user's, else the one that the model names, else one that suits what the model predicts
 * @param schedule  the model's, with what the user chose instead
 */
record SchedulerChoice(Scheduler scheduler, SchedulerConfig schedule) {
    private static final String FOR_FLOW = "flow-euler";
    private static final String FOR_OTHERS = "euler";

    static SchedulerChoice of(SamplingSettings settings, SchedulerConfig schedule, SchedulerCatalog catalog, Consumer<String> log)
            throws StageException {
        Scheduler scheduler = settings.scheduler().isBlank() ? named(schedule, catalog, log) : chosen(settings.scheduler(), catalog);
        if (!scheduler.predictions().contains(schedule.prediction())) {
            throw new StageException("The scheduler " + scheduler.label() + " does not suit this model, which predicts "
                    + words(schedule.prediction().name()) + ".", "Take one of " + ids(catalog, schedule) + ".");
        }
        return new SchedulerChoice(scheduler, spaced(settings.spacing(), scheduler, schedule));
    }

    private static SchedulerConfig spaced(Spacing spacing, Scheduler scheduler, SchedulerConfig schedule) throws StageException {
        if (spacing == Spacing.MODEL) {
            return schedule;
        }
        SigmaSpacing wanted = SigmaSpacing.valueOf(spacing.name());
        if (!scheduler.sigmaSpacings().contains(wanted)) {
            throw new StageException("The scheduler " + scheduler.label() + " cannot spread its noise levels by "
                    + words(wanted.name()) + ".", "Set the noise levels to " + scheduler.sigmaSpacings().stream()
                            .map(one -> words(one.name())).sorted().collect(Collectors.joining(" or ")) + ".");
        }
        return schedule.with(wanted);
    }

    private static Scheduler chosen(String id, SchedulerCatalog catalog) throws StageException {
        return catalog.find(id.strip()).orElseThrow(() -> new StageException("There is no scheduler '" + id.strip() + "'.",
                "Take one of " + catalog.schedulers().stream().map(Scheduler::id).collect(Collectors.joining(", ")) + "."));
    }

    private static Scheduler named(SchedulerConfig schedule, SchedulerCatalog catalog, Consumer<String> log) throws StageException {
        Optional<Scheduler> named = catalog.namedBy(schedule);
        if (named.isPresent()) {
            return named.get();
        }
        Scheduler substitute = chosen(schedule.flowMatching() ? FOR_FLOW : FOR_OTHERS, catalog);
        log.accept("The model names the scheduler " + schedule.schedulerClass() + ", which is not here; " + substitute.label()
                + " is used.");
        return substitute;
    }

    private static String ids(SchedulerCatalog catalog, SchedulerConfig schedule) {
        return catalog.schedulers().stream().filter(one -> one.predictions().contains(schedule.prediction())).map(Scheduler::id)
                .collect(Collectors.joining(", "));
    }

    private static String words(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
