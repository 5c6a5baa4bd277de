package org.catchlight.diffusion.internal.scheduler;

import java.util.Set;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;

/** DPM-Solver and DPM-Solver++ with several steps (Lu and others 2022), with and without noise on the way. */
abstract class DpmMultistep extends BuiltInScheduler {
    private static final String NAMED_BY = "DPMSolverMultistepScheduler";
    private final boolean stochastic;

    DpmMultistep(String id, String label, boolean stochastic) {
        super(new Traits(id, label, NAMED_BY, Set.of(PredictionType.values()), ANY_SPACING, stochastic, 1));
        this.stochastic = stochastic;
    }

    /** The algorithm that the configuration names decides which of the two it means. */
    @Override
    public boolean isNamedBy(SchedulerConfig config) {
        return super.isNamedBy(config) && config.get(SchedulerKey.ALGORITHM, "dpmsolver++").startsWith("sde-") == stochastic;
    }

    /** The configuration's algorithm in the kind that was chosen. */
    private DpmStep.Algorithm algorithm(SchedulerConfig config) throws StageException {
        String named = config.get(SchedulerKey.ALGORITHM, "dpmsolver++");
        boolean onPicture = !named.equals("dpmsolver") && !named.equals("sde-dpmsolver");
        if (!onPicture && (config.get(SchedulerKey.FINAL_SIGMAS, "zero").equals("zero") || config.flowMatching())) {
            throw new StageException("The algorithm " + named + " in " + config.source() + " cannot end without noise.",
                    "Set algorithm_type to " + named + "++ or final_sigmas_type to sigma_min in that file.");
        }
        int order = config.get(SchedulerKey.SOLVER_ORDER, 2);
        if (order == 3 && stochastic && !onPicture) {
            throw new StageException("The algorithm sde-dpmsolver has no third order (" + config.source() + ").",
                    "Set solver_order to 2 in that file.");
        }
        return new DpmStep.Algorithm(onPicture, stochastic, config.get(SchedulerKey.SOLVER_TYPE, "midpoint").equals("heun"), order);
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, true, false);
        DpmStep.Algorithm algorithm = algorithm(config);
        NoiseSchedule training = RatioWay.training(config);
        RatioWay way = way(config, plan, training);
        Window window = Window.of(plan, way.timesteps(), 1, false, training.count());
        boolean zeroAtEnd = config.get(SchedulerKey.FINAL_SIGMAS, "zero").equals("zero");
        boolean few = config.get(SchedulerKey.LOWER_ORDER_FINAL, true) && way.steps() < 15;
        boolean eulerAtEnd = config.get(SchedulerKey.EULER_AT_FINAL, false) || few || zeroAtEnd;
        Thresholding thresholding = Thresholding.of(config, false, false, true);
        return new PreparedTrajectory(way.table(), window, way.levels()[way.steps()], 1, (elements, noise) -> new DpmRun(elements, window,
                new DpmStep(way, algorithm), new DpmRun.Ending(eulerAtEnd, few), thresholding, stochastic ? noise : null));
    }

    private static RatioWay way(SchedulerConfig config, SamplingPlan plan, NoiseSchedule training) throws StageException {
        SigmaSpacing wanted = Sigmas.spacing(config);
        boolean lu = config.get(SchedulerKey.LU_LAMBDAS, false);
        boolean flow = config.flowMatching();
        if (!plan.timesteps().isEmpty() && (wanted != SigmaSpacing.TIMESTEPS || lu)) {
            throw new StageException("A list of timesteps leaves no room for other spacings of noise levels.",
                    "Choose noise levels by timesteps.");
        }
        double[] sigmas;
        double[] timesteps;
        boolean cosine = config.get(SchedulerKey.BETA_SCHEDULE, "linear").equals("squaredcos_cap_v2");
        if (wanted == SigmaSpacing.KARRAS || lu && wanted == SigmaSpacing.TIMESTEPS) {
            sigmas = wanted == SigmaSpacing.KARRAS ? RatioWay.respread(config, wanted, training, plan.steps())
                    : luLevels(training, plan.steps());
            timesteps = Sigmas.timesteps(sigmas, training.logSigmas());
            timesteps = cosine ? timesteps : Spread.rounded(timesteps);
        } else if (wanted != SigmaSpacing.TIMESTEPS) {
            sigmas = RatioWay.respread(config, wanted, training, plan.steps());
            timesteps = Sigmas.timesteps(sigmas, training.logSigmas());
        } else if (flow) {
            sigmas = flowLevels(config, plan, training.count());
            timesteps = new double[sigmas.length];
            for (int i = 0; i < sigmas.length; i++) {
                timesteps[i] = sigmas[i] * training.count();
            }
        } else {
            timesteps = RatioWay.timesteps(config, plan, training, lastTimestep(config, training));
            sigmas = Sigmas.at(timesteps, training.sigmas());
        }
        double last = config.get(SchedulerKey.FINAL_SIGMAS, "zero").equals("zero") ? 0 : training.sigmas()[0];
        return RatioWay.of(timesteps, sigmas, last, flow, config.prediction());
    }

    /** Timesteps whose signal-to-noise ratio is not below the lowest allowed. */
    private static int lastTimestep(SchedulerConfig config, NoiseSchedule training) throws StageException {
        double lowest = config.get(SchedulerKey.LAMBDA_MIN, Double.NEGATIVE_INFINITY);
        int last = training.count();
        while (last > 0 && logRatio(training.signal(last - 1)) < lowest) {
            last--;
        }
        if (last < 2) {
            throw new StageException("The lambda_min_clipped in " + config.source() + " leaves no timesteps.",
                    "Remove that line from the file.");
        }
        return last;
    }

    private static float logRatio(float signal) {
        return (float) Math.log(SignalWay.root(signal)) - (float) Math.log(SignalWay.root(1 - signal));
    }

    /** Equal steps of log σ over the whole training. */
    private static double[] luLevels(NoiseSchedule training, int steps) {
        float[] logs = training.logSigmas();
        double[] sigmas = new double[steps];
        double first = logs[logs.length - 1];
        double last = logs[0];
        for (int i = 0; i < steps; i++) {
            sigmas[i] = Math.exp(first + (steps == 1 ? 0 : (double) i / (steps - 1)) * (last - first));
        }
        return sigmas;
    }

    private static double[] flowLevels(SchedulerConfig config, SamplingPlan plan, int training) throws StageException {
        FlowShift shift = FlowShift.of(config, plan);
        double factor = shift.dynamic() ? Math.exp(shift.mu()) : shift.shift();
        int steps = plan.steps();
        double[] sigmas = new double[steps];
        for (int i = 0; i < steps; i++) {
            int fromEnd = steps - i;
            double kept = fromEnd == steps ? 1.0 / training : 1 + fromEnd * ((1.0 / training - 1) / steps);
            double level = 1 - kept;
            sigmas[i] = factor * level / (1 + (factor - 1) * level);
        }
        return sigmas;
    }
}
