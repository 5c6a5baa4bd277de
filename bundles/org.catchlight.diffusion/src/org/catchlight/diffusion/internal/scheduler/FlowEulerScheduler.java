package org.catchlight.diffusion.internal.scheduler;

import java.util.Set;
import org.catchlight.diffusion.internal.scheduler.PreparedTrajectory.Level;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** Euler's method along the straight ways of flow matching, for SD3 and FLUX. */
@Component(service = Scheduler.class)
public final class FlowEulerScheduler extends BuiltInScheduler {

    /** Made by declarative services. */
    public FlowEulerScheduler() {
        super(new Traits("flow-euler", "Flow-match Euler", "FlowMatchEulerDiscreteScheduler", Set.of(PredictionType.FLOW_PREDICTION),
                ANY_SPACING, false, 1));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        int training = config.get(SchedulerKey.TRAIN_TIMESTEPS, 1000);
        boolean stochastic = config.get(SchedulerKey.STOCHASTIC, false);
        double[] levels = spaced(config, levels(config, plan, training));
        boolean inverted = config.get(SchedulerKey.INVERT_SIGMAS, false);
        float[] sigmas = new float[levels.length + 1];
        double[] timesteps = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            sigmas[i] = inverted ? 1 - (float) levels[i] : (float) levels[i];
            timesteps[i] = plan.timesteps().isEmpty() || inverted ? sigmas[i] * training : plan.timesteps().get(i).floatValue();
        }
        sigmas[levels.length] = inverted ? 1 : 0;
        Level[] table = new Level[levels.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = new Level(timesteps[i], sigmas[i], 1 - sigmas[i], sigmas[i], 1, 1, -sigmas[i]);
        }
        Window window = Window.of(plan, timesteps, 1, true, training);
        return new PreparedTrajectory(table, window, sigmas[levels.length], 1,
                (elements, noise) -> new Run(elements, window, sigmas, stochastic ? noise : null));
    }

    private static double[] levels(SchedulerConfig config, SamplingPlan plan, int training) throws StageException {
        FlowShift shift = FlowShift.of(config, plan);
        boolean given = !plan.sigmas().isEmpty();
        double[] levels = new double[plan.steps()];
        if (given) {
            for (int i = 0; i < levels.length; i++) {
                levels[i] = plan.sigmas().get(i).floatValue();
                if (levels[i] > 1) {
                    throw new StageException("Noise levels of flow matching lie between 0 and 1, not at " + levels[i] + ".",
                            "Correct the list of sigmas.");
                }
            }
        } else if (!plan.timesteps().isEmpty()) {
            for (int i = 0; i < levels.length; i++) {
                levels[i] = plan.timesteps().get(i).floatValue() / (float) training;
            }
        } else {
            double first = end(shift, 1) * training;
            double last = end(shift, 1f / training) * training;
            for (int i = 0; i < levels.length; i++) {
                double timestep = levels.length == 1 ? first : i == levels.length - 1 ? last
                        : first + i * ((last - first) / (levels.length - 1));
                levels[i] = timestep / training;
            }
        }
        return shift.apply(levels, given || !plan.timesteps().isEmpty());
    }

    /** The ends of the training's levels are shifted before the levels are spread, and then once more with them; as in the reference. */
    private static double end(FlowShift shift, float level) {
        return shift.dynamic() ? level : new FlowShift(false, shift.shift(), 0, true, 0).apply(new double[] {level}, true)[0];
    }

    private static double[] spaced(SchedulerConfig config, double[] levels) throws StageException {
        SigmaSpacing spacing = Sigmas.spacing(config);
        return spacing == SigmaSpacing.TIMESTEPS ? levels
                : Sigmas.spread(config, spacing, levels[0], levels[levels.length - 1], levels.length);
    }

    private static final class Run extends BufferedRun {
        private final float[] sigmas;
        private final boolean stochastic;

        private Run(int elements, Window window, float[] sigmas, NoiseSource noise) {
            super(elements, window, noise);
            this.sigmas = sigmas;
            stochastic = noise != null;
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            float sigma = sigmas[at];
            float next = sigmas[at + 1];
            if (stochastic) {
                float[] noise = drawNoise();
                for (int i = 0; i < moving.length; i++) {
                    float picture = moving[i] - sigma * model[i];
                    moving[i] = (1 - next) * picture + next * noise[i];
                }
            } else {
                float change = next - sigma;
                for (int i = 0; i < moving.length; i++) {
                    moving[i] += change * model[i];
                }
            }
        }
    }
}
