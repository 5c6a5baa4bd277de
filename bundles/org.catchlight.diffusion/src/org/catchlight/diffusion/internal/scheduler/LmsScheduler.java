package org.catchlight.diffusion.internal.scheduler;

import java.util.Arrays;
import org.catchlight.diffusion.scheduler.PredictionType;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Component;

/** The linear multistep method of Adams and Bashforth along σ, of fourth order, with unequal steps. */
@Component(service = Scheduler.class)
public final class LmsScheduler extends BuiltInScheduler {
    private static final SigmaWay.Kind KIND = new SigmaWay.Kind(0.0001, 0.02, false, true, false, false);
    private static final int ORDER = 4;

    /** Made by declarative services. */
    public LmsScheduler() {
        super(new Traits("lms", "LMS", "LMSDiscreteScheduler", ALL_BUT_FLOW, ANY_SPACING, false, 1));
    }

    @Override
    Trajectory workOut(SchedulerConfig config, SamplingPlan plan) throws StageException {
        PlanCheck.noLists(this, plan, false, false);
        SigmaWay way = SigmaWay.of(KIND, config, plan);
        Window window = way.window(this, plan);
        float[] sigmas = way.levels();
        return new PreparedTrajectory(way.table(config.prediction()), window, 0, way.initialNoiseScale(),
                (elements, noise) -> new Run(elements, window, sigmas, config.prediction()));
    }

    /**
     * The integral of one of Lagrange's polynomials from a level to the next, exact by Gauss and Legendre's two points, which do for the
     * third degree.
     *
     * @param order points of the polynomial
     * @param at    the newest of its levels, where the integral begins
     * @param which of the levels, counted back, the polynomial is 1 at
     */
    static double coefficient(float[] sigmas, int order, int at, int which) {
        double middle = ((double) sigmas[at] + sigmas[at + 1]) / 2;
        double half = ((double) sigmas[at + 1] - sigmas[at]) / 2;
        double reach = half / Math.sqrt(3);
        return half * (lagrange(sigmas, order, at, which, middle - reach) + lagrange(sigmas, order, at, which, middle + reach));
    }

    private static double lagrange(float[] sigmas, int order, int at, int which, double sigma) {
        double product = 1;
        for (int k = 0; k < order; k++) {
            if (k != which) {
                product *= (sigma - sigmas[at - k]) / ((double) sigmas[at - which] - sigmas[at - k]);
            }
        }
        return product;
    }

    private static final class Run extends BufferedRun {
        private final float[] sigmas;
        private final PredictionType prediction;
        private final History slopes;

        private Run(int elements, Window window, float[] sigmas, PredictionType prediction) {
            super(elements, window, null);
            this.sigmas = sigmas;
            this.prediction = prediction;
            slopes = new History(ORDER, elements);
        }

        @Override
        void advance(int at, float[] model, float[] moving) {
            SigmaWay.predict(prediction, sigmas[at], model, moving);
            float[] newest = slopes.push();
            for (int i = 0; i < moving.length; i++) {
                newest[i] = (moving[i] - model[i]) / sigmas[at];
            }
            // a way that begins late counts the levels before it, whose slopes it does not have; so does the reference
            int order = Math.min(at + 1, ORDER);
            Arrays.fill(model, 0);
            for (int back = 0; back < Math.min(order, slopes.size()); back++) {
                float coefficient = (float) coefficient(sigmas, order, at, back);
                float[] slope = slopes.back(back);
                for (int i = 0; i < moving.length; i++) {
                    model[i] += coefficient * slope[i];
                }
            }
            for (int i = 0; i < moving.length; i++) {
                moving[i] += model[i];
            }
        }
    }
}
