package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;

/** What remains of a latent without its detail: the light, not the face. A Gaussian over places, reflected at the edges. */
final class LowFrequencies {
    private LowFrequencies() {
    }

    /**
     * Blurs each plane.
     *
     * @param deviation of the Gaussian, in places
     */
    static FloatBuffer of(FloatBuffer latent, LatentShape shape, double deviation) {
        float[] kernel = kernel(deviation);
        float[] across = new float[shape.elements()];
        FloatBuffer blurred = Buffers.floats(shape.elements());
        int reach = kernel.length - 1;
        for (int channel = 0; channel < shape.channels(); channel++) {
            int first = channel * shape.plane();
            for (int y = 0; y < shape.height(); y++) {
                for (int x = 0; x < shape.width(); x++) {
                    float sum = 0;
                    for (int k = -reach; k <= reach; k++) {
                        sum += kernel[Math.abs(k)] * latent.get(latent.position() + first + y * shape.width() + mirror(x + k, shape.width()));
                    }
                    across[first + y * shape.width() + x] = sum;
                }
            }
            for (int y = 0; y < shape.height(); y++) {
                for (int x = 0; x < shape.width(); x++) {
                    float sum = 0;
                    for (int k = -reach; k <= reach; k++) {
                        sum += kernel[Math.abs(k)] * across[first + mirror(y + k, shape.height()) * shape.width() + x];
                    }
                    blurred.put(first + y * shape.width() + x, sum);
                }
            }
        }
        return blurred;
    }

    private static int mirror(int place, int size) {
        int period = 2 * size;
        int wrapped = Math.floorMod(place, period);
        return wrapped < size ? wrapped : period - 1 - wrapped;
    }

    private static float[] kernel(double deviation) {
        float[] half = new float[(int) Math.ceil(3 * deviation) + 1];
        float sum = 0;
        for (int i = 0; i < half.length; i++) {
            half[i] = (float) Math.exp(-0.5 * (i / deviation) * (i / deviation));
            sum += i == 0 ? half[i] : 2 * half[i];
        }
        for (int i = 0; i < half.length; i++) {
            half[i] /= sum;
        }
        return half;
    }
}
