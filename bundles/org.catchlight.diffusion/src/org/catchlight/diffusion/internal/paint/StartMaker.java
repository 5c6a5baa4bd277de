package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.util.Optional;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.noise.NoiseSource;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.image.FloatImage;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes the latent that a render begins with. Noise is drawn in the order of diffusers' pipelines: the picture's draw, the start noise,
 * the draw of the masked picture.
 */
record StartMaker(Autoencoder autoencoder, LatentFormat format, LatentShape shape, int maskInputs, double lightShare) {

    StartLatent make(Start start, Trajectory trajectory, NoiseSource noise, SubMonitor monitor) throws StageException {
        return switch (start) {
            case Start.Noise _ -> plain(scaled(drawn(noise), trajectory), noise);
            case Start.Latent given -> plain(Buffers.copy(given.latent()), noise);
            case Start.Picture over -> {
                FloatBuffer original = encoded(over.picture(), noise, monitor);
                yield plain(noisy(original, drawn(noise), trajectory), noise);
            }
            case Start.Light light -> {
                FloatBuffer fresh = drawn(noise);
                FloatBuffer original = autoencoder.encode(Planes.of(light.picture()), shape, null, monitor);
                double deviation = Math.min(shape.width(), shape.height()) * lightShare;
                FloatBuffer soft = LowFrequencies.of(original, shape, deviation);
                for (int i = 0; i < shape.elements(); i++) {
                    soft.put(i, (float) (soft.get(i) * light.weight()));
                }
                yield plain(noisy(soft, fresh, trajectory), noise);
            }
            case Start.Masked masked -> masked(masked, trajectory, noise, monitor);
        };
    }

    /** A model for inpainting sees a whole mask where there is none: everything is to be painted. */
    private StartLatent plain(FloatBuffer latent, NoiseSource noise) throws StageException {
        if (maskInputs == 0) {
            return new StartLatent(latent, null, Optional.empty());
        }
        FloatBuffer planes = Buffers.floats(maskInputs * shape.plane());
        for (int i = 0; i < shape.plane(); i++) {
            planes.put(i, 1);
        }
        FloatImage grey = FloatImage.create(shape.width() * format.factor(), shape.height() * format.factor(), 3);
        float[] row = new float[grey.width() * 3];
        java.util.Arrays.fill(row, 0.5f);
        for (int y = 0; y < grey.height(); y++) {
            grey.writeRow(0, y, grey.width(), row);
        }
        FloatBuffer hidden = encoded(grey, noise, SubMonitor.convert(null));
        planes.put(shape.plane(), hidden, 0, hidden.remaining());
        return new StartLatent(latent, planes, Optional.empty());
    }

    private StartLatent masked(Start.Masked masked, Trajectory trajectory, NoiseSource noise, SubMonitor monitor) throws StageException {
        boolean blends = maskInputs == 0;
        boolean whole = masked.strength() >= 1;
        FloatBuffer original = blends || !whole ? encoded(masked.picture(), noise, monitor) : null;
        FloatBuffer fresh = drawn(noise);
        FloatBuffer latent = whole ? scaled(Buffers.copy(fresh), trajectory) : noisy(original, fresh, trajectory);
        FloatBuffer mask = places(masked.mask());
        if (blends) {
            drawn(noise); // diffusers draws for the masked picture here too, and does not use it
            return new StartLatent(latent, null, Optional.of(new MaskBlend(mask, original, fresh)));
        }
        FloatBuffer hidden = encoded(withoutMasked(masked.picture(), masked.mask()), noise, monitor);
        FloatBuffer planes = Buffers.floats(mask.remaining() + hidden.remaining());
        planes.put(mask.duplicate()).put(hidden.duplicate()).flip();
        return new StartLatent(latent, planes, Optional.empty());
    }

    private FloatBuffer drawn(NoiseSource noise) {
        FloatBuffer fresh = Buffers.floats(shape.elements());
        noise.fill(fresh);
        return fresh;
    }

    private FloatBuffer encoded(FloatImage picture, NoiseSource noise, SubMonitor monitor) throws StageException {
        monitor.subTask("Encoding the picture");
        return autoencoder.encode(Planes.of(picture), shape, autoencoder.draws() ? null : drawn(noise), monitor);
    }

    private static FloatBuffer scaled(FloatBuffer noise, Trajectory trajectory) {
        for (int i = 0; i < noise.remaining(); i++) {
            noise.put(i, noise.get(i) * trajectory.initialNoiseScale());
        }
        return noise;
    }

    private static FloatBuffer noisy(FloatBuffer original, FloatBuffer noise, Trajectory trajectory) {
        FloatBuffer noisy = Buffers.floats(original.remaining());
        trajectory.addNoise(original, noise, noisy, 0);
        return noisy;
    }

    /** The mask at the latent's places: that of the pixel at the upper left of each. */
    private FloatBuffer places(FloatImage mask) {
        FloatBuffer places = Buffers.floats(shape.plane());
        for (int i = 0; i < shape.plane(); i++) {
            places.put(i, mask.get(i % shape.width() * format.factor(), i / shape.width() * format.factor(), 0) < 0.5f ? 0 : 1);
        }
        return places;
    }

    /** The picture with middle grey where it is to be painted. */
    private static FloatImage withoutMasked(FloatImage picture, FloatImage mask) {
        FloatImage hidden = picture.copy();
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (mask.get(x, y, 0) >= 0.5f) {
                    for (int channel = 0; channel < picture.channels(); channel++) {
                        hidden.set(x, y, channel, 0.5f);
                    }
                }
            }
        }
        return hidden;
    }
}
