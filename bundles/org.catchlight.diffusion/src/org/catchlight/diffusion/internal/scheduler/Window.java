package org.catchlight.diffusion.internal.scheduler;

import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.stage.StageException;

/**
 * Which evaluations of a whole way are gone.
 *
 * @param first the first
 * @param end   after the last
 */
record Window(int first, int end) {

    /**
     * Cuts as diffusers' pipelines do: by strength, or where another model shares the way, by the training's timesteps.
     *
     * @param order    evaluations a step
     * @param flow     whether as the pipelines of flow matching, which round the number of steps up
     * @param training timesteps of the training
     */
    static Window of(SamplingPlan plan, double[] timesteps, int order, boolean flow, int training) throws StageException {
        int first;
        if (plan.from() > 0) {
            int remaining = 0;
            for (double timestep : timesteps) {
                remaining += timestep < cutoff(plan.from(), training) ? 1 : 0;
            }
            if (order == 2 && remaining % 2 == 0) {
                remaining++;
            }
            first = Math.max(0, timesteps.length - remaining);
        } else {
            int steps = plan.steps();
            double wanted = steps * plan.strength();
            first = order * (flow ? (int) Math.max(steps - Math.min(wanted, steps), 0)
                    : Math.max(steps - Math.min((int) wanted, steps), 0));
        }
        int end = timesteps.length;
        if (plan.to() < 1) {
            int gone = 0;
            for (int i = first; i < timesteps.length; i++) {
                gone += timesteps[i] >= cutoff(plan.to(), training) ? 1 : 0;
            }
            end = first + gone;
        }
        if (first >= end) {
            throw new StageException("No step is left of " + plan.steps() + " steps at a strength of " + plan.strength() + ".",
                    "Raise the steps or the strength.");
        }
        return new Window(first, end);
    }

    private static double cutoff(double share, int training) {
        return Math.rint(training - share * training);
    }
}
