package org.catchlight.diffusion.internal.scheduler;

import java.util.Arrays;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Euler's method along σ (Karras and others 2022, algorithm 2 without churn). */
@Component(service = Scheduler.class)
public final class EulerScheduler extends BuiltInScheduler {
    private static final SigmaWay.Kind KIND = new SigmaWay.Kind(0.0001, 0.02, true, true, true, false);

    /** Made by declarative services. */
    public EulerScheduler() {
        super(new Traits("euler", "Euler", "EulerDiscreteScheduler", ALL_BUT_FLOW, ANY_SPACING, false, 1));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        SigmaWay way = plan.sigmas().isEmpty() ? spread(config, plan) : given(config, plan);
        PredictionType prediction = config.prediction();
        if (prediction == PredictionType.V_PREDICTION && config.get(SchedulerKey.TIMESTEP_TYPE, "discrete").equals("continuous")) {
            float[] levels = way.levels();
            double[] timesteps = new double[way.timesteps().length];
            for (int i = 0; i < timesteps.length; i++) {
                timesteps[i] = 0.25f * (float) Math.log(levels[i]);
            }
            way = new SigmaWay(way.training(), way.spacing(), timesteps, way.sigmas());
        }
        Window window = way.window(this, plan);
        float[] sigmas = way.levels();
        return new PreparedTrajectory(way.table(prediction), window, sigmas[way.timesteps().length], way.initialNoiseScale(),
                (elements, noise) -> new Run(elements, window, sigmas, prediction));
    }

    private static SigmaWay spread(SchedulerConfig config, SamplingPlan plan) throws StageException {
        SigmaWay way = SigmaWay.of(KIND, config, plan);
        if (config.get(SchedulerKey.INTERPOLATION, "linear").equals("log_linear")) {
            way = logLinear(config, plan, way);
        }
        if (config.get(SchedulerKey.FINAL_SIGMAS, "zero").equals("sigma_min")) {
            way.sigmas()[way.sigmas().length - 1] = way.training().sigmas()[0];
        }
        return way;
    }

    /** Levels in equal ratios over the whole training, one more than steps, so that the way ends at the lowest. */
    private static SigmaWay logLinear(SchedulerConfig config, SamplingPlan plan, SigmaWay way) throws StageException {
        float[] logs = way.training().logSigmas();
        float[] line = NoiseSchedule.line(logs[logs.length - 1], logs[0], plan.steps() + 1);
        double[] sigmas = new double[line.length];
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = (float) Math.exp(line[i]);
        }
        SigmaSpacing wanted = Sigmas.spacing(config);
        double[] timesteps = way.timesteps();
        if (wanted != SigmaSpacing.TIMESTEPS) {
            sigmas = Sigmas.spread(config, wanted, sigmas[0], sigmas[sigmas.length - 1], plan.steps());
            timesteps = Sigmas.timesteps(sigmas, way.training().logSigmas());
        }
        return new SigmaWay(way.training(), way.spacing(), timesteps, Arrays.copyOf(sigmas, sigmas.length + 1));
    }

    /** Levels that the plan names, the last of them the end of the way. */
    private static SigmaWay given(SchedulerConfig config, SamplingPlan plan) throws StageException {
        if (plan.sigmas().size() < 2) {
            throw new StageException("A list of sigmas for Euler needs at least two: where the way begins and where it ends.",
                    "Add a final 0.");
        }
        SigmaWay way = SigmaWay.of(KIND, config, SamplingPlan.of(1));
        double[] sigmas = plan.sigmas().stream().mapToDouble(sigma -> sigma.floatValue()).toArray();
        double[] timesteps = Sigmas.timesteps(Arrays.copyOf(sigmas, sigmas.length - 1), way.training().logSigmas());
        return new SigmaWay(way.training(), way.spacing(), timesteps, sigmas);
    }

    private static final class Run extends BufferedRun {
        private final float[] sigmas;
        private final PredictionType prediction;

        private Run(int elements, Window window, float[] sigmas, PredictionType prediction) {
            super(elements, window, null);
            this.sigmas = sigmas;
            this.prediction = prediction;
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            float sigma = sigmas[at];
            float change = sigmas[at + 1] - sigma;
            SigmaWay.predict(prediction, sigma, model, moving);
            for (int i = 0; i < moving.length; i++) {
                moving[i] += (moving[i] - model[i]) / sigma * change;
            }
        }
    }
}
