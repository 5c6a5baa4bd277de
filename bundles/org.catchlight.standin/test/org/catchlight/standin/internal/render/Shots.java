package org.catchlight.standin.internal.render;

import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Pictures and measures for the renderer's tests. */
final class Shots {
    private Shots() {
    }

    static Frame frame(int width, int height) {
        return Frame.of(FloatImage.create(width, height, 3), Transfer.SCENE_LINEAR, java.util.Set.of());
    }

    static FloatImage render(StandInRenderer renderer, Shot shot, int width, int height, int samples) {
        return renderer.render(frame(width, height), shot, samples, new NullProgressMonitor(), (picture, transfer) -> {
        }).picture();
    }

    /** Peak signal to noise ratio in dB over display-encoded values. */
    static double psnr(FloatImage a, FloatImage b) {
        double sum = 0;
        for (int y = 0; y < a.height(); y++) {
            for (int x = 0; x < a.width(); x++) {
                for (int k = 0; k < 3; k++) {
                    double d = Srgb.encode(a.get(x, y, k)) - Srgb.encode(b.get(x, y, k));
                    sum += d * d;
                }
            }
        }
        return -10 * Math.log10(sum / (3.0 * a.width() * a.height()));
    }
}
