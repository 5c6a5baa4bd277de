package org.catchlight.diffusion.internal.scheduler;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** The unified predictor and corrector of Zhao, Bai, Rao, Zhou and Lu (2023): each answer of the model also corrects the step before. */
@Component(service = Scheduler.class)
public final class UniPcScheduler extends BuiltInScheduler {
    private static final double BELOW_ONE = 1e-6;

    /** Made by declarative services. */
    public UniPcScheduler() {
        super(new Traits("unipc", "UniPC", "UniPCMultistepScheduler", Set.of(PredictionType.values()), ANY_SPACING, false, 1));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, false, config.flowMatching());
        boolean onPicture = config.get(SchedulerKey.PREDICT_X0, true) || config.flowMatching();
        NoiseSchedule training = RatioWay.training(config);
        RatioWay way = way(config, plan, training);
        Window window = Window.of(plan, way.timesteps(), 1, false, training.count());
        UniPcStep step = new UniPcStep(way, onPicture, config.get(SchedulerKey.SOLVER_TYPE, "bh2").equals("bh1"));
        Set<Integer> uncorrected = config.get(SchedulerKey.DISABLE_CORRECTOR, List.of()).stream().map(Double::intValue)
                .collect(Collectors.toSet());
        UniPcRun.Orders orders = new UniPcRun.Orders(config.get(SchedulerKey.SOLVER_ORDER, 2),
                config.get(SchedulerKey.LOWER_ORDER_FINAL, true), uncorrected);
        Thresholding thresholding = Thresholding.of(config, false, false, onPicture);
        return new PreparedTrajectory(way.table(), window, way.levels()[way.steps()], 1,
                (elements, noise) -> new UniPcRun(elements, window, step, orders, thresholding));
    }

    private static RatioWay way(SchedulerConfig config, SamplingPlan plan, NoiseSchedule training) throws StageException {
        SigmaSpacing wanted = Sigmas.spacing(config);
        boolean flow = config.flowMatching();
        double[] sigmas;
        double[] timesteps;
        if (wanted != SigmaSpacing.TIMESTEPS) {
            sigmas = RatioWay.respread(config, wanted, training, plan.steps());
            timesteps = Sigmas.timesteps(sigmas, training.logSigmas());
            if (wanted == SigmaSpacing.KARRAS) {
                timesteps = Spread.rounded(timesteps);
                if (flow) {
                    for (int i = 0; i < sigmas.length; i++) {
                        sigmas[i] = sigmas[i] / (sigmas[i] + 1);
                        timesteps[i] = sigmas[i] * training.count();
                    }
                }
            }
        } else if (flow) {
            sigmas = flowLevels(config, plan, training.count());
            timesteps = new double[sigmas.length];
            for (int i = 0; i < sigmas.length; i++) {
                timesteps[i] = sigmas[i] * training.count();
            }
        } else {
            timesteps = RatioWay.timesteps(config, plan, training, training.count());
            sigmas = Sigmas.at(timesteps, training.sigmas());
        }
        boolean toZero = config.get(SchedulerKey.FINAL_SIGMAS, "zero").equals("zero");
        boolean ownEnd = flow || wanted != SigmaSpacing.TIMESTEPS;
        double last = toZero ? 0 : ownEnd ? sigmas[sigmas.length - 1] : training.sigmas()[0];
        return RatioWay.of(timesteps, sigmas, last, flow, config.prediction());
    }

    private static double[] flowLevels(SchedulerConfig config, SamplingPlan plan, int training) throws StageException {
        double[] levels = new double[plan.steps()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = plan.sigmas().isEmpty() ? 1 + i * ((1.0 / training - 1) / levels.length) : plan.sigmas().get(i);
        }
        double[] shifted = FlowShift.of(config, plan).apply(levels, false);
        if (Math.abs(shifted[0] - 1) < BELOW_ONE) {
            shifted[0] -= BELOW_ONE;
        }
        return shifted;
    }
}
