package org.catchlight.diffusion.internal.paint;

import org.catchlight.diffusion.family.Words;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.Scheduler;
import org.catchlight.diffusion.scheduler.SchedulerConfig;

/**
 * One picture to paint.
 *
 * @param words     what, and how large
 * @param scheduler by which way
 * @param schedule  of the model, with what the user chose instead
 * @param steps     of the whole way
 * @param from      share of the way at which it begins: 0, or where another model stopped
 * @param to        share of the way at which it stops: 1, or where another model goes on
 * @param guidance  how strongly the words hold
 * @param start     with what it begins
 * @param noise     fresh, at the seed
 */
public record PaintRequest(Words words, Scheduler scheduler, SchedulerConfig schedule, int steps, double from, double to,
        Guidance guidance, Start start, NoiseSource noise) {
}
