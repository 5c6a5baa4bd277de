package org.catchlight.diffusion.internal.scheduler;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerKey;
import org.catchlight.stage.StageException;

/**
 * The noise of every timestep of the training: the running product of 1 − β (here <i>signal</i>), and the noise levels σ that follow from
 * it. In float32 where the reference is, with the product itself in float64, as there.
 */
final class NoiseSchedule {
    /** What takes the place of a signal of zero where σ would be infinite: the smallest float16. */
    private static final float NEARLY_NO_SIGNAL = 0x1p-24f;

    private final float[] signal;
    private final double[] sigmas;
    private final float[] logSigmas;

    private NoiseSchedule(float[] signal) {
        this.signal = signal;
        sigmas = new double[signal.length];
        logSigmas = new float[signal.length];
        for (int i = 0; i < signal.length; i++) {
            sigmas[i] = (float) Math.sqrt((1 - signal[i]) / signal[i]);
            logSigmas[i] = (float) Math.log(sigmas[i]);
        }
    }

    /**
     * Works out the training's noise.
     *
     * @param betaStart     default of the scheduler
     * @param betaEnd       default of the scheduler
     * @param betaSchedule  default of the scheduler
     * @param knowsZeroSnr  whether the scheduler heeds zero terminal SNR
     * @param finiteSigmas  whether zero terminal SNR leaves a trace of signal, so that no σ is infinite
     */
    static NoiseSchedule of(SchedulerConfig config, double betaStart, double betaEnd, String betaSchedule, boolean knowsZeroSnr,
            boolean finiteSigmas) throws StageException {
        int count = config.get(SchedulerKey.TRAIN_TIMESTEPS, 1000);
        double start = config.get(SchedulerKey.BETA_START, betaStart);
        double end = config.get(SchedulerKey.BETA_END, betaEnd);
        List<Double> given = config.get(SchedulerKey.TRAINED_BETAS, List.of());
        if (!given.isEmpty() && given.size() != count) {
            throw new StageException(config.source() + " has " + given.size() + " trained_betas for " + count + " num_train_timesteps.",
                    "Make the two agree, or restore the file from the model's publisher.");
        }
        float[] betas = !given.isEmpty() ? floats(given) : switch (config.get(SchedulerKey.BETA_SCHEDULE, betaSchedule)) {
            case "scaled_linear" -> squared(line((float) Math.sqrt(start), (float) Math.sqrt(end), count));
            case "squaredcos_cap_v2" -> capped(count, NoiseSchedule::cosine);
            case "exp" -> capped(count, time -> Math.exp(-12 * time));
            default -> line((float) start, (float) end, count);
        };
        boolean zeroSnr = knowsZeroSnr && config.get(SchedulerKey.ZERO_TERMINAL_SNR, false);
        if (zeroSnr) {
            bendToZeroSnr(betas);
        }
        float[] signal = product(betas);
        if (zeroSnr && finiteSigmas) {
            signal[count - 1] = NEARLY_NO_SIGNAL;
        }
        if (!(signal[count - 1] >= 0 && signal[0] < 1 && signal[0] > 0)) {
            throw new StageException("The betas in " + config.source() + " leave no noise or no signal.",
                    "Restore the file from the model's publisher.");
        }
        return new NoiseSchedule(signal);
    }

    int count() {
        return signal.length;
    }

    /** The product of 1 − β up to a timestep. */
    float signal(int timestep) {
        return signal[timestep];
    }

    /** σ of every timestep, rising; float32 values. */
    double[] sigmas() {
        return sigmas;
    }

    /** The logarithms of {@link #sigmas()} in float32. */
    float[] logSigmas() {
        return logSigmas;
    }

    /** From the first to the last in equal steps, reckoned from the nearer end; fused as PyTorch's are on processors with AVX2 and up. */
    static float[] line(float first, float last, int count) {
        float[] line = new float[count];
        float step = count == 1 ? 0 : (last - first) / (count - 1);
        for (int i = 0; i < count; i++) {
            line[i] = i < count / 2 ? Math.fma(step, i, first) : Math.fma(-step, count - i - 1, last);
        }
        if (count == 1) {
            line[0] = first;
        }
        return line;
    }

    private static float[] squared(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= values[i];
        }
        return values;
    }

    private static float[] floats(List<Double> numbers) {
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i).floatValue();
        }
        return values;
    }

    private static double cosine(double time) {
        double cosine = Math.cos((time + 0.008) / 1.008 * Math.PI / 2);
        return cosine * cosine;
    }

    /** Betas of a signal given over time 0 to 1 (Nichol and Dhariwal 2021), none above 0.999. */
    private static float[] capped(int count, DoubleUnaryOperator signalAt) {
        float[] betas = new float[count];
        for (int i = 0; i < count; i++) {
            double now = signalAt.applyAsDouble((double) i / count);
            double next = signalAt.applyAsDouble((double) (i + 1) / count);
            betas[i] = (float) Math.min(1 - next / now, 0.999);
        }
        return betas;
    }

    private static float[] product(float[] betas) {
        float[] products = new float[betas.length];
        double running = 1;
        for (int i = 0; i < betas.length; i++) {
            running *= 1f - betas[i];
            products[i] = (float) running;
        }
        return products;
    }

    /** Moves the square roots of the signal down so that the last is zero and the first stays (Lin and others 2024, algorithm 1). */
    private static void bendToZeroSnr(float[] betas) {
        float[] roots = product(betas);
        for (int i = 0; i < roots.length; i++) {
            roots[i] = (float) Math.sqrt(roots[i]);
        }
        float first = roots[0];
        float last = roots[roots.length - 1];
        float stretch = first / (first - last);
        for (int i = 0; i < roots.length; i++) {
            float root = (roots[i] - last) * stretch;
            roots[i] = root * root;
        }
        betas[0] = 1 - roots[0];
        for (int i = 1; i < roots.length; i++) {
            betas[i] = 1 - roots[i] / roots[i - 1];
        }
    }
}
