package org.catchlight.diffusion.scheduler;

import java.util.Set;
import org.catchlight.stage.StageException;

/**
 * A way from noise to picture: at which noise levels the model is asked, and how its answers move the sample. Registered as an OSGi
 * service; a bundle that registers another one adds it to {@link SchedulerCatalog}. Stateless, may be called from several threads.
 */
public interface Scheduler {

    /** Short and stable, as shots and the command line name it: lower case letters, digits and hyphens, such as {@code dpmpp-2m}. */
    String id();

    /** Its name for people, such as <i>DPM++ 2M</i>. */
    String label();

    /** Whether this is the scheduler that a model's configuration names. */
    boolean isNamedBy(SchedulerConfig config);

    /** What the model may predict. */
    Set<PredictionType> predictions();

    /** Which spacings of noise levels it heeds; others are ignored. */
    Set<SigmaSpacing> sigmaSpacings();

    /** Whether it adds noise on the way, so that its pictures also depend on where that noise comes from. */
    boolean addsNoise();

    /** How often a step asks the model, but for the last: 1, or 2 for those of second order that do not remember. */
    int evaluationsPerStep();

    /**
     * Works out a whole way before the first step.
     *
     * @param config what the model was trained with and what its file or the user chose
     * @param plan   steps, strength and what else belongs to one render
     * @throws StageException if the plan cannot be followed with this model; its message and mend are for the user
     */
    Trajectory prepare(SchedulerConfig config, SamplingPlan plan) throws StageException;
}
