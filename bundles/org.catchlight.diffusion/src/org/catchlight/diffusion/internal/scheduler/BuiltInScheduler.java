package org.catchlight.diffusion.internal.scheduler;

import java.util.Set;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SigmaSpacing;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;

/** What the schedulers of this bundle have in common. */
abstract class BuiltInScheduler implements Scheduler {
    static final Set<PredictionType> NOISE_OR_VELOCITY = Set.of(PredictionType.EPSILON, PredictionType.V_PREDICTION);
    static final Set<PredictionType> ALL_BUT_FLOW = Set.of(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
    static final Set<SigmaSpacing> ANY_SPACING = Set.of(SigmaSpacing.values());
    static final Set<SigmaSpacing> TIMESTEPS_ONLY = Set.of(SigmaSpacing.TIMESTEPS);

    /**
     * What there is to say about a scheduler.
     *
     * @param namedBy diffusers' class
     */
    record Traits(String id, String label, String namedBy, Set<PredictionType> predictions, Set<SigmaSpacing> spacings,
            boolean addsNoise, int evaluationsPerStep) {
    }

    private final Traits traits;

    BuiltInScheduler(Traits traits) {
        this.traits = traits;
    }

    @Override
    public final String id() {
        return traits.id;
    }

    @Override
    public final String label() {
        return traits.label;
    }

    @Override
    public boolean isNamedBy(SchedulerConfig config) {
        return config.schedulerClass().equals(traits.namedBy);
    }

    @Override
    public final Set<PredictionType> predictions() {
        return traits.predictions;
    }

    @Override
    public final Set<SigmaSpacing> sigmaSpacings() {
        return traits.spacings;
    }

    @Override
    public final boolean addsNoise() {
        return traits.addsNoise;
    }

    @Override
    public final int evaluationsPerStep() {
        return traits.evaluationsPerStep;
    }

    @Override
    public final Trajectory prepare(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.check(this, config, plan);
        return workOut(config, plan);
    }

    /** The way of a plan that has been checked. */
    abstract Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException;
}
