package org.catchlight.standin.internal.render;

import java.util.List;
import java.util.stream.IntStream;
import org.catchlight.light.Vec3;
import org.catchlight.standin.internal.head.Noise;
import org.catchlight.standin.internal.head.Strand;
import org.eclipse.core.runtime.IProgressMonitor;

/** Draws strands into the sample grid, nearest first. Of strands thinner than a sample only so many are
 * drawn that they cover what they should; each ends where it grows too thin for it. */
final class StrandRaster {
    private static final int BANDS = 8;
    /** A strand so far behind something is hidden by it, cm. */
    private static final float DEEP = 0.5f;
    private static final double TOWARD_CAMERA = 0.02;
    /** No strand is farther than this from the middle of the head, cm. */
    private static final double REACH = 60;

    private final ViewCamera camera;
    private final List<Strand> strands;

    StrandRaster(ViewCamera camera, List<Strand> strands) {
        this.camera = camera;
        this.strands = strands;
    }

    /** Draws all strands; each worker owns one band of rows, so the result does not depend on their order. */
    void draw(Samples into, IProgressMonitor monitor) {
        int bands = Math.min(BANDS, into.rows);
        Solids solids = Solids.of(into);
        Projected[] projected = new Projected[strands.size()];
        int part = (strands.size() + BANDS - 1) / BANDS;
        double widest = into.perSide / camera.pitch() / Math.max(1, camera.position().length() - REACH);
        IntStream.range(0, BANDS).parallel().forEach(n -> {
            for (int id = n * part; id < Math.min(strands.size(), (n + 1) * part); id++) {
                Strand strand = strands.get(id);
                if (Math.max(strand.rootWidth(), strand.tipWidth()) * widest >= thin(id)) {
                    projected[id] = project(strand, into);
                }
            }
        });
        IntStream.range(0, bands).parallel().forEach(band -> {
            Bands.check(monitor);
            int low = (int) ((long) band * into.rows / bands);
            int high = (int) ((long) (band + 1) * into.rows / bands);
            for (int id = 0; id < projected.length; id++) {
                Projected strand = projected[id];
                if (strand != null && strand.bottom >= low - 3 && strand.top < high + 3) {
                    draw(id, strand, into, solids, low, high);
                }
            }
        });
    }

    /** A strand is drawn where it is wider than this, samples. */
    private static double thin(int id) {
        return Noise.random(id, 1, 3);
    }

    /** A strand on the sample grid: x, y, distance and samples per centimetre of each knot. */
    private record Projected(float[] knots, float top, float bottom) {
    }

    private Projected project(Strand strand, Samples into) {
        float[] p = strand.points();
        float[] out = new float[p.length / 3 * 4];
        Vec3 eye = camera.position();
        double focal = into.perSide / camera.pitch();
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int k = 0; k < p.length / 3; k++) {
            Vec3 v = new Vec3(p[k * 3] - eye.x(), p[k * 3 + 1] - eye.y(), p[k * 3 + 2] - eye.z());
            double depth = v.dot(camera.forward());
            if (depth < 1) {
                return null;
            }
            double x = camera.width() * into.perSide / 2.0 + v.dot(camera.right()) / depth * focal;
            double y = camera.height() * into.perSide / 2.0 - v.dot(camera.up()) / depth * focal - into.firstRow;
            out[k * 4] = (float) x;
            out[k * 4 + 1] = (float) y;
            out[k * 4 + 2] = (float) v.length();
            out[k * 4 + 3] = (float) (focal / depth);
            top = Math.min(top, (float) y);
            bottom = Math.max(bottom, (float) y);
        }
        return bottom < -3 || top > into.rows + 3 ? null : new Projected(out, top, bottom);
    }

    /** Whether a piece lies behind something solid at both its ends and in the middle. */
    private static boolean hidden(float[] k, int o, Solids solids) {
        return solids.before((k[o] + k[o + 4]) / 2, (k[o + 1] + k[o + 5]) / 2, (k[o + 2] + k[o + 6]) / 2)
                && solids.before(k[o], k[o + 1], k[o + 2]) && solids.before(k[o + 4], k[o + 5], k[o + 6]);
    }

    /** What was there before the first strand, one sample of each square of four by four. */
    private record Solids(float[] distance, int width, int rows) {
        private static final int EVERY = 4;

        static Solids of(Samples samples) {
            int width = samples.width / EVERY;
            int rows = samples.rows / EVERY;
            float[] distance = new float[width * rows];
            for (int i = 0; i < distance.length; i++) {
                distance[i] = samples.distance[(i / width * EVERY + EVERY / 2) * samples.width + i % width * EVERY + EVERY / 2];
            }
            return new Solids(distance, width, rows);
        }

        boolean before(float x, float y, float distance) {
            int column = (int) x / EVERY;
            int row = (int) y / EVERY;
            return x >= 0 && column < width && y >= 0 && row < rows && distance > this.distance[row * width + column] + DEEP;
        }
    }

    private void draw(int id, Projected projected, Samples into, Solids solids, int low, int high) {
        Strand strand = strands.get(id);
        float[] k = projected.knots;
        int segments = strand.segments();
        double thin = thin(id);
        for (int s = 0; s < segments; s++) {
            int o = s * 4;
            float y0 = k[o + 1];
            float y1 = k[o + 5];
            if (Math.max(y0, y1) < low - 3 || Math.min(y0, y1) >= high + 3) {
                continue;
            }
            if (hidden(k, o, solids)) {
                continue;
            }
            boolean steep = Math.abs(y1 - y0) > Math.abs(k[o + 4] - k[o]);
            int steps = (int) Math.ceil(Math.max(Math.abs(k[o + 4] - k[o]), Math.abs(y1 - y0))) + 1;
            for (int a = 0; a < steps; a++) {
                double u = (a + 0.5) / steps;
                double v = (s + u) / segments;
                double width = (strand.rootWidth() + (strand.tipWidth() - strand.rootWidth()) * v) * (k[o + 3] + (k[o + 7] - k[o + 3]) * u);
                if (width < thin) {
                    continue;
                }
                double x = k[o] + (k[o + 4] - k[o]) * u;
                double y = y0 + (y1 - y0) * u;
                float distance = (float) (k[o + 2] + (k[o + 6] - k[o + 2]) * u - TOWARD_CAMERA);
                double across = steep ? x : y;
                int begin = (int) Math.floor(across - width / 2 + 0.5);
                int count = Math.max(1, (int) Math.floor(across + width / 2 + 0.5) - begin);
                for (int e = 0; e < count; e++) {
                    int column = steep ? begin + e : (int) Math.floor(x);
                    int row = steep ? (int) Math.floor(y) : begin + e;
                    if (column >= 0 && column < into.width && row >= low && row < high) {
                        int index = row * into.width + column;
                        if (distance < into.distance[index]) {
                            into.distance[index] = distance;
                            into.material[index] = (byte) Material.STRAND.ordinal();
                            into.strand[index] = id;
                            into.along[index] = (float) (s + u);
                        }
                    }
                }
            }
        }
    }
}
