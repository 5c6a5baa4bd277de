package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import org.catchlight.diffusion.family.DenoisingGraph.Layout;

/** Puts latents, which are planes here, into the order that a graph takes, and back. */
record LatentLayout(Layout layout, LatentShape shape) {
    private static final int SIDE = 2;

    /** The shape of a graph's tensor for so many pictures and, for planes, channels. */
    long[] dimensions(int pictures, int channels) {
        return switch (layout) {
            case PLANES -> new long[] {pictures, channels, shape.height(), shape.width()};
            case SQUARES -> new long[] {pictures, (long) (shape.height() / SIDE) * (shape.width() / SIDE), (long) channels * SIDE * SIDE};
        };
    }

    /** Writes planes to {@code target} from its position on, which moves. */
    void pack(FloatBuffer planes, FloatBuffer target) {
        if (layout == Layout.PLANES) {
            target.put(planes.duplicate());
            return;
        }
        int first = planes.position();
        for (int y = 0; y < shape.height(); y += SIDE) {
            for (int x = 0; x < shape.width(); x += SIDE) {
                for (int channel = 0; channel < shape.channels(); channel++) {
                    int corner = first + channel * shape.plane() + y * shape.width() + x;
                    target.put(planes.get(corner)).put(planes.get(corner + 1));
                    target.put(planes.get(corner + shape.width())).put(planes.get(corner + shape.width() + 1));
                }
            }
        }
    }

    /** Reads one picture from {@code source} from its position on, which moves, into planes from their position on, which stays. */
    void unpack(FloatBuffer source, FloatBuffer planes) {
        if (layout == Layout.PLANES) {
            FloatBuffer one = source.duplicate().limit(source.position() + shape.elements());
            Buffers.put(one, planes);
            source.position(one.limit());
            return;
        }
        int first = planes.position();
        for (int y = 0; y < shape.height(); y += SIDE) {
            for (int x = 0; x < shape.width(); x += SIDE) {
                for (int channel = 0; channel < shape.channels(); channel++) {
                    int corner = first + channel * shape.plane() + y * shape.width() + x;
                    planes.put(corner, source.get()).put(corner + 1, source.get());
                    planes.put(corner + shape.width(), source.get()).put(corner + shape.width() + 1, source.get());
                }
            }
        }
    }
}
