package org.catchlight.diffusion.internal.scheduler;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.stage.StageException;

/** Refuses plans that cannot be followed, in words for the user. */
final class PlanCheck {
    private static final int MOST_STEPS = 1000;

    private PlanCheck() {
    }

    /** What every scheduler needs. */
    static void check(Scheduler scheduler, SchedulerConfig config, SamplingPlan plan) throws StageException {
        int training = config.get(SchedulerKey.TRAIN_TIMESTEPS, 1000);
        int most = Math.min(MOST_STEPS, training);
        if (plan.steps() < 1 || plan.steps() > most) {
            throw new StageException("A picture takes 1 to " + most + " steps, not " + plan.steps() + ".", "Set the steps to about 20.");
        }
        if (!(plan.strength() > 0 && plan.strength() <= 1)) {
            throw new StageException("The strength must be over 0 and at most 1, not " + plan.strength() + ".",
                    "Set it to about 0.6 to keep the composition of the picture.");
        }
        if (!(plan.from() >= 0 && plan.from() < plan.to() && plan.to() <= 1)) {
            throw new StageException("A model cannot go from " + plan.from() + " to " + plan.to() + " of the way.",
                    "Set the share of the first model between 0 and 1.");
        }
        if (!(plan.eta() >= 0 && plan.eta() <= 1)) {
            throw new StageException("Eta must be from 0 to 1, not " + plan.eta() + ".", "Set it to 0 for no added noise.");
        }
        checkList("timesteps", plan.timesteps(), training);
        checkList("sigmas", plan.sigmas(), 1e6);
        if (!plan.timesteps().isEmpty() && !plan.sigmas().isEmpty()) {
            throw new StageException("A plan cannot name both timesteps and sigmas.", "Leave out one of them.");
        }
        if (!scheduler.predictions().contains(config.prediction())) {
            throw new StageException(scheduler.label() + " cannot sample a model that predicts " + name(config.prediction()) + " (" +
                    config.source() + ").", "Choose a scheduler for models of that kind"
                    + (config.flowMatching() ? ": flow-match Euler, DPM++ 2M or UniPC." : "; this one takes " + scheduler.predictions()
                            .stream().sorted().map(PlanCheck::name).collect(Collectors.joining(", ")) + "."));
        }
    }

    private static void checkList(String what, List<Double> values, double most) throws StageException {
        double before = Double.POSITIVE_INFINITY;
        for (double value : values) {
            if (!(value >= 0 && value <= most && value < before)) {
                throw new StageException("The " + what + " must fall from one to the next and lie between 0 and " + (long) most + ", not "
                        + value + ".", "Correct the list of " + what + ".");
            }
            before = value;
        }
    }

    /** Refuses lists that a scheduler has no way to follow. */
    static void noLists(Scheduler scheduler, SamplingPlan plan, boolean timesteps, boolean sigmas) throws StageException {
        if (!timesteps && !plan.timesteps().isEmpty() || !sigmas && !plan.sigmas().isEmpty()) {
            throw new StageException(scheduler.label() + " cannot follow a list of "
                    + (plan.sigmas().isEmpty() ? "timesteps" : "sigmas") + ".", "Give a number of steps, or choose Euler.");
        }
    }

    /** Refuses what would divide by zero: noise prediction where there is no signal, picture prediction where there is no noise. */
    static void finite(SchedulerConfig config, PreparedTrajectory.Level level) throws StageException {
        if (!Float.isFinite(level.fromSample()) || !Float.isFinite(level.fromOutput())) {
            throw new StageException("At timestep " + level.timestep() + " the sample holds no signal, so a model that predicts noise says "
                    + "nothing about the picture (" + config.source() + ").",
                    "Choose a model with v-prediction, switch off zero terminal SNR, or use leading spacing.");
        }
    }

    private static String name(PredictionType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
