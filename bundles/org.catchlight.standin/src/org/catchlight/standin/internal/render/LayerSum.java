package org.catchlight.standin.internal.render;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Adds up layers in the colours of their lights and finishes the picture: light under the skin, skin's colour, depth of field. */
final class LayerSum {
    /** A layer and the exposed radiance of its light. */
    record Weighted(LightLayer layer, double[] radiance) {
    }

    final float[] skin;
    final float[] direct;
    /** The backdrop, as far as it is seen and blurred already, RGB. */
    final float[] backdrop;

    private final PixelSurface pixels;

    /** Adds {@code layers}, always in the order given, so that the result is the same to the bit. */
    LayerSum(List<Weighted> layers, PixelSurface pixels, Look look, DepthOfField lens) {
        this.pixels = pixels;
        int width = pixels.width;
        int count = width * pixels.rows;
        skin = new float[count * 3];
        direct = new float[count * 3];
        backdrop = new float[count * 3];
        float[] wall = look.backdrop();
        double blur = lens.backdropBlur();
        List<float[]> walls = layers.stream().map(weighted -> weighted.layer().blurredBackdrop(blur, pixels)).toList();
        IntStream.range(0, pixels.rows).parallel().forEach(row -> {
            for (int n = 0; n < layers.size(); n++) {
                Weighted weighted = layers.get(n);
                LightLayer layer = weighted.layer();
                float[] behind = walls.get(n);
                for (int k = 0; k < 3; k++) {
                    float radiance = (float) weighted.radiance()[k];
                    float reflected = (float) (weighted.radiance()[k] * wall[k] / Math.PI);
                    for (int p = row * width; p < (row + 1) * width; p++) {
                        skin[p * 3 + k] += radiance * layer.skin[p * 3 + k];
                        direct[p * 3 + k] += radiance * layer.direct[p * 3 + k];
                        backdrop[p * 3 + k] += reflected * behind[p];
                    }
                }
            }
        });
    }

    /** Spreads light under the skin and colours it; {@link #direct} is the whole subject then and {@link #skin} the spread irradiance. */
    void diffuse(Consumer<float[]> diffusion) {
        diffusion.accept(skin);
        IntStream.range(0, pixels.rows).parallel().forEach(row -> {
            for (int p = row * pixels.width; p < (row + 1) * pixels.width; p++) {
                float share = pixels.skinShare[p];
                if (share > 0) {
                    float scale = (float) (1 / (Math.PI * share));
                    for (int k = 0; k < 3; k++) {
                        direct[p * 3 + k] += skin[p * 3 + k] * pixels.skinColour[p * 3 + k] * scale;
                    }
                }
            }
        });
    }
}
