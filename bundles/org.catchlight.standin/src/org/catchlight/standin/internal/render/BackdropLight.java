package org.catchlight.standin.internal.render;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.catchlight.light.Vec3;

/** Irradiance of one light on the backdrop, on a grid over the picture that is fine enough for the soft shadows that fall so far. */
final class BackdropLight {
    /** Distance between nodes as seen on the subject, cm, if pixels allow it. */
    private static final double WIDEST = 0.6;

    /** Pixels between nodes; a divisor of {@link Bands#ROWS}, so that nodes do not depend on where a picture was cut. */
    private final int spacing;
    private final int across;
    private final int firstRow;
    private final float[] nodes;

    BackdropLight(RenderScene scene, SurfaceBuffer surface, LightSource source, Sampling sampling) {
        firstRow = surface.firstRow;
        spacing = sampling.draft() || scene.pixelOnFace() * 8 <= WIDEST ? 8 : 4;
        across = surface.width / spacing + 2;
        int down = surface.rows / spacing + 2;
        nodes = new float[across * down];
        boolean[] wanted = new boolean[nodes.length];
        Arrays.fill(wanted, sampling.draft());
        for (int i = 0; i < surface.count && !sampling.draft(); i++) {
            if (surface.material[i] == Material.BACKDROP.ordinal()) {
                int node = surface.pixel[i] / surface.width / spacing * across + surface.pixel[i] % surface.width / spacing;
                wanted[node] = true;
                wanted[node + 1] = true;
                wanted[node + across] = true;
                wanted[node + across + 1] = true;
            }
        }
        Visibility visibility = new ConeVisibility(scene.scene());
        int perSide = sampling.draft() ? sampling.cells(source) : source instanceof DomeSource ? 5 : Math.max(2, sampling.cells(source));
        IntStream.range(0, down).parallel().forEach(j -> {
            double[] ray = new double[3];
            double[] place = new double[3];
            Incident in = new Incident();
            for (int i = 0; i < across; i++) {
                if (wanted[j * across + i]) {
                    scene.camera().ray(i * spacing + 0.5, firstRow + j * spacing + 0.5, ray);
                    scene.backdrop().meet(scene.camera().position(), ray, place);
                    nodes[j * across + i] = (float) DirectLight.irradiance(source, perSide, false, visibility,
                            new Vec3(place[0], place[1], place[2]), scene.backdrop().normal(), in);
                }
            }
        });
    }

    /** Irradiance at a pixel. */
    double at(int pixel, int width) {
        int x = pixel % width;
        int y = pixel / width;
        int node = y / spacing * across + x / spacing;
        double u = x % spacing / (double) spacing;
        double v = y % spacing / (double) spacing;
        double top = nodes[node] + u * (nodes[node + 1] - nodes[node]);
        double bottom = nodes[node + across] + u * (nodes[node + across + 1] - nodes[node + across]);
        return top + v * (bottom - top);
    }

    /** Irradiance at each pixel times its share. */
    float[] times(float[] share, int width) {
        float[] out = new float[share.length];
        IntStream.range(0, share.length / width).parallel().forEach(y -> {
            float v = y % spacing / (float) spacing;
            for (int left = 0; left < width; left += spacing) {
                int node = y / spacing * across + left / spacing;
                float from = nodes[node] + v * (nodes[node + across] - nodes[node]);
                float to = nodes[node + 1] + v * (nodes[node + across + 1] - nodes[node + 1]);
                float step = (to - from) / spacing;
                int pixel = y * width + left;
                for (int i = 0; i < Math.min(spacing, width - left); i++) {
                    out[pixel + i] = share[pixel + i] * (from + i * step);
                }
            }
        });
        return out;
    }
}
