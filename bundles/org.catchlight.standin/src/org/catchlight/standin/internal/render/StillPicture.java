package org.catchlight.standin.internal.render;

import java.util.List;
import java.util.stream.IntStream;

/** The part of a draft that stays while one light is dragged: the picture of all other layers, finished. */
final class StillPicture {
    /** So much may the exposure of two layers differ that changed together. */
    private static final double ROUNDING = 1e-9;

    private final List<LayerSum.Weighted> layers;
    private final DepthOfField lens;
    private final float[] picture;

    /** The {@code picture} of {@code layers} through {@code lens}. */
    StillPicture(List<LayerSum.Weighted> layers, DepthOfField lens, float[] picture) {
        this.layers = List.copyOf(layers);
        this.lens = lens;
        this.picture = picture;
    }

    /** Whether this is the picture of {@code now}, but for the exposure of all of it. */
    boolean holds(List<LayerSum.Weighted> now, DepthOfField through) {
        if (lens != through || layers.size() != now.size()) {
            return false;
        }
        double exposed = exposed(now);
        for (int n = 0; n < layers.size(); n++) {
            if (layers.get(n).layer() != now.get(n).layer()) {
                return false;
            }
            for (int k = 0; k < 3; k++) {
                double expected = layers.get(n).radiance()[k] * exposed;
                if (!(Math.abs(now.get(n).radiance()[k] - expected) <= ROUNDING * expected)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Adds this to a picture, exposed as the layers {@code now} are. */
    void addTo(float[] sum, List<LayerSum.Weighted> now) {
        float exposed = (float) exposed(now);
        int lines = 64;
        int each = (sum.length + lines - 1) / lines;
        IntStream.range(0, lines).parallel().forEach(line -> {
            for (int i = line * each; i < Math.min(sum.length, (line + 1) * each); i++) {
                sum[i] += exposed * picture[i];
            }
        });
    }

    /** How much more the layers are exposed now. */
    private double exposed(List<LayerSum.Weighted> now) {
        double before = total(layers);
        return before > 0 ? total(now) / before : 1;
    }

    private static double total(List<LayerSum.Weighted> layers) {
        return layers.stream().mapToDouble(weighted -> weighted.radiance()[0] + weighted.radiance()[1] + weighted.radiance()[2]).sum();
    }
}
