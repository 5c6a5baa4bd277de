package org.catchlight.diffusion.internal.scheduler;

import java.util.Arrays;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.diffusion.scheduler.TimestepSpacing;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/**
 * Pseudo numerical methods of Liu, Ren, Lin and Zhao (2022): linear multistep (PLMS), which asks the model once more after the first step,
 * or with a start by Runge and Kutta where the configuration does not skip it.
 */
@Component(service = Scheduler.class)
public final class PndmScheduler extends BuiltInScheduler {
    private static final int RUNGE_KUTTA_STEPS = 4;

    /** Made by declarative services. */
    public PndmScheduler() {
        super(new Traits("pndm", "PNDM (PLMS)", "PNDMScheduler", NOISE_OR_VELOCITY, TIMESTEPS_ONLY, false, 1));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, false, false);
        NoiseSchedule training = NoiseSchedule.of(config, 0.0001, 0.02, "linear", false, false);
        SignalWay way = SignalWay.of(config, training, false);
        int stride = training.count() / plan.steps();
        double[] spread = Spread.whole(config.get(SchedulerKey.SPACING, TimestepSpacing.LEADING), training.count(), plan.steps(),
                config.get(SchedulerKey.STEPS_OFFSET, 0));
        double[] start = config.get(SchedulerKey.SKIP_PRK, false) ? new double[0] : rungeKutta(spread, stride);
        double[] rest = start.length == 0 ? secondTwice(spread) : Arrays.copyOfRange(spread, RUNGE_KUTTA_STEPS - 1, spread.length);
        double[] timesteps = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, timesteps, start.length, rest.length);
        Window window = Window.of(plan, timesteps, 1, false, training.count());
        if (start.length > 0 && window.first() > 0) {
            throw new StageException("PNDM with its Runge–Kutta start (" + config.source() + ") cannot begin in the middle of the way.",
                    "Set skip_prk_steps to true in that file, or choose another scheduler.");
        }
        return new PreparedTrajectory(way.table(config, timesteps, window.first()), window, way.endLevel(), 1,
                (elements, noise) -> new Run(elements, window, way, timesteps, start, stride));
    }

    private static double[] secondTwice(double[] spread) {
        if (spread.length == 1) {
            return spread;
        }
        double[] timesteps = new double[spread.length + 1];
        for (int i = 0; i < timesteps.length; i++) {
            timesteps[i] = spread[i < 2 ? i : i - 1];
        }
        return timesteps;
    }

    /** Three steps of four evaluations: at the level, twice halfway, and at the next level. */
    private static double[] rungeKutta(double[] spread, int stride) throws StageException {
        if (spread.length < RUNGE_KUTTA_STEPS) {
            throw new StageException("PNDM with its Runge–Kutta start needs at least " + RUNGE_KUTTA_STEPS + " steps, not "
                    + spread.length + ".", "Raise the steps, or choose another scheduler.");
        }
        double[] timesteps = new double[4 * (RUNGE_KUTTA_STEPS - 1)];
        for (int step = 0; step < RUNGE_KUTTA_STEPS - 1; step++) {
            double half = spread[step + 1] + stride / 2;
            timesteps[4 * step] = spread[step];
            timesteps[4 * step + 1] = half;
            timesteps[4 * step + 2] = half;
            timesteps[4 * step + 3] = spread[step + 1];
        }
        return timesteps;
    }

    private static final class Run extends BufferedRun {
        private final SignalWay way;
        private final double[] timesteps;
        private final double[] start;
        private final int stride;
        private final History outputs;
        private final float[] before;
        private final float[] blend;

        private Run(int elements, Window window, SignalWay way, double[] timesteps, double[] start, int stride) {
            super(elements, window, null);
            this.way = way;
            this.timesteps = timesteps;
            this.start = start;
            this.stride = stride;
            outputs = new History(4, elements);
            before = new float[elements];
            blend = new float[elements];
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            if (at < start.length) {
                rungeKutta(at, model, moving);
            } else {
                multistep(at, model, moving);
            }
        }

        private void rungeKutta(int at, float[] model, float[] moving) {
            int phase = at % 4;
            float share = phase == 0 || phase == 3 ? (float) (1.0 / 6) : (float) (1.0 / 3);
            if (phase == 0) {
                System.arraycopy(model, 0, outputs.push(), 0, model.length);
                System.arraycopy(moving, 0, before, 0, before.length);
                Arrays.fill(blend, 0);
            }
            for (int i = 0; i < blend.length; i++) {
                blend[i] += share * model[i];
            }
            System.arraycopy(before, 0, moving, 0, before.length);
            int to = (int) timesteps[at] - (at % 2 == 1 ? 0 : stride / 2);
            move((int) start[at / 4 * 4], to, phase == 3 ? blend : model, moving);
        }

        private void multistep(int at, float[] model, float[] moving) {
            int timestep = (int) timesteps[at];
            int to = timestep - stride;
            boolean second = done() == 1;
            if (second) {
                to = timestep;
                timestep += stride;
            } else {
                outputs.push(model);
            }
            float[] newest = outputs.back(0);
            switch (outputs.size()) {
                case 1 -> {
                    if (second) {
                        for (int i = 0; i < model.length; i++) {
                            model[i] = (model[i] + newest[i]) / 2;
                        }
                        System.arraycopy(before, 0, moving, 0, before.length);
                    } else {
                        System.arraycopy(moving, 0, before, 0, before.length);
                    }
                }
                case 2 -> {
                    for (int i = 0; i < model.length; i++) {
                        model[i] = (3 * newest[i] - outputs.back(1)[i]) / 2;
                    }
                }
                case 3 -> {
                    for (int i = 0; i < model.length; i++) {
                        model[i] = (23 * newest[i] - 16 * outputs.back(1)[i] + 5 * outputs.back(2)[i]) / 12;
                    }
                }
                default -> {
                    float share = (float) (1.0 / 24);
                    for (int i = 0; i < model.length; i++) {
                        model[i] = share * (55 * newest[i] - 59 * outputs.back(1)[i] + 37 * outputs.back(2)[i] - 9 * outputs.back(3)[i]);
                    }
                }
            }
            move(timestep, to, model, moving);
        }

        /** From one timestep to another along the predicted noise (their equation 9). */
        private void move(int from, int to, float[] model, float[] moving) {
            float signal = way.signal(from);
            float next = way.signal(to);
            float keep = SignalWay.root(signal);
            float spoil = SignalWay.root(1 - signal);
            float scale = SignalWay.root(next / signal);
            float divisor = signal * SignalWay.root(1 - next) + SignalWay.root(signal * (1 - signal) * next);
            boolean velocity = way.prediction() == PredictionType.V_PREDICTION;
            for (int i = 0; i < moving.length; i++) {
                float noise = velocity ? keep * model[i] + spoil * moving[i] : model[i];
                moving[i] = scale * moving[i] - (next - signal) * noise / divisor;
            }
        }
    }
}
