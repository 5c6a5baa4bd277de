package org.catchlight.standin.internal.render;

import java.util.stream.IntStream;
import org.catchlight.standin.internal.head.HeadShape;

/**
 * Light that skin and clothes throw on each other: the radiance that leaves the surface under one light, averaged in coarse cells. The
 * cones of {@link Openness} that are blocked gather it.
 */
final class BounceField {
    private static final double CELL = 2.2;
    private static final int COUNT_X = 25;
    private static final int COUNT_Y = 28;
    private static final int COUNT_Z = 17;
    private static final double LOW_X = -27;
    private static final double LOW_Y = -44;
    private static final double LOW_Z = -18;
    /** A cell is part of the surface if its middle is no farther from it. */
    private static final double BAND = 1.6;
    /** Weight that a cell has at least, so that one lone cell of surface counts wherever it is. */
    private static final float LEAST = 1e-4f;
    /** Patches that are worked on at a time. */
    private static final int STEP = 128;

    /** Radiance of each cell in RGB and a weight, 0 for cells without surface. */
    private final float[] cells = new float[COUNT_X * COUNT_Y * COUNT_Z * 4];

    /** Points of the surface that a field is measured at; the same for every light. */
    static final class Patches {
        private final int[] cell;
        private final float[] place;
        private final float[] normal;
        private final float[] colour;
        private final int count;
        private BounceField ambient;

        Patches(HeadScene scene, Look look) {
            int most = COUNT_X * COUNT_Y * COUNT_Z;
            cell = new int[most];
            place = new float[most * 3];
            normal = new float[most * 3];
            colour = new float[most * 3];
            HeadShape shape = scene.head().shape();
            double[] skin = new double[3];
            look.skin().colour(SkinPigment.PLAIN_REDNESS, 0, skin);
            int n = 0;
            for (int index = 0; index < most; index++) {
                float x = (float) (LOW_X + (index % COUNT_X + 0.5) * CELL);
                float y = (float) (LOW_Y + (index / COUNT_X % COUNT_Y + 0.5) * CELL);
                float z = (float) (LOW_Z + (index / (COUNT_X * COUNT_Y) + 0.5) * CELL);
                float d = scene.exact(x, y, z);
                if (Math.abs(d) > BAND) {
                    continue;
                }
                float e = 0.3f;
                float gx = scene.exact(x + e, y, z) - scene.exact(x - e, y, z);
                float gy = scene.exact(x, y + e, z) - scene.exact(x, y - e, z);
                float gz = scene.exact(x, y, z + e) - scene.exact(x, y, z - e);
                float length = (float) Math.sqrt(gx * gx + gy * gy + gz * gz);
                if (!(length > 0.05f)) {
                    continue;
                }
                float[] unit = {gx / length, gy / length, gz / length};
                cell[n] = index;
                float[] at = {x, y, z};
                for (int k = 0; k < 3; k++) {
                    normal[n * 3 + k] = unit[k];
                    place[n * 3 + k] = at[k] - unit[k] * (d - 0.06f);
                }
                float px = place[n * 3];
                float py = place[n * 3 + 1];
                float pz = place[n * 3 + 2];
                double s = shape.skin(px, py, pz);
                double h = shape.hair(px, py, pz);
                double c = shape.cloth(px, py, pz);
                for (int k = 0; k < 3; k++) {
                    colour[n * 3 + k] = c < s && c < h ? look.cloth()[k] : h < s ? look.hair()[k] : (float) skin[k];
                }
                n++;
            }
            count = n;
        }

        /** Work on all patches on all cores, some at a time. */
        private void forEach(Bands.Body body) {
            int steps = (count + STEP - 1) / STEP;
            IntStream.range(0, steps).parallel().forEach(step -> body.rows(step * STEP, Math.min(count, (step + 1) * STEP)));
        }
    }

    /** The field that a light of unit radiance makes. */
    static BounceField of(Patches patches, LightSource source, ConeVisibility visibility) {
        BounceField field = new BounceField();
        int perSide = source instanceof DomeSource ? 3 : 1;
        patches.forEach((from, to) -> {
            Incident in = new Incident();
            for (int n = from; n < to; n++) {
                field.put(patches, n, irradiance(patches, n, source, perSide, visibility, in));
            }
        });
        return field;
    }

    private static double irradiance(Patches patches, int n, LightSource source, int perSide, ConeVisibility visibility, Incident in) {
        double x = patches.place[n * 3];
        double y = patches.place[n * 3 + 1];
        double z = patches.place[n * 3 + 2];
        double sum = 0;
        for (int c = 0; c < perSide * perSide; c++) {
            if (!source.cell(c % perSide, c / perSide, perSide, 0.5, 0.5, x, y, z, in)) {
                continue;
            }
            double cosine = patches.normal[n * 3] * in.x + patches.normal[n * 3 + 1] * in.y + patches.normal[n * 3 + 2] * in.z;
            if (cosine > 0) {
                sum += in.weight * cosine * visibility.open(x, y, z, in.x, in.y, in.z, in.slope, 0.1, in.distance);
            }
        }
        return sum;
    }

    /** The field under unit radiance from all sides, made once. One thread at a time. */
    static BounceField ofAmbient(Patches patches, HeadScene scene) {
        if (patches.ambient == null) {
            patches.ambient = ambient(patches, scene);
        }
        return patches.ambient;
    }

    private static BounceField ambient(Patches patches, HeadScene scene) {
        BounceField field = new BounceField();
        patches.forEach((from, to) -> {
            Openness openness = new Openness(scene);
            for (int n = from; n < to; n++) {
                double sum = 0;
                for (int cone = 0; cone < Openness.CONES; cone++) {
                    openness.direction(cone, patches.normal[n * 3], patches.normal[n * 3 + 1], patches.normal[n * 3 + 2]);
                    openness.trace(patches.place[n * 3], patches.place[n * 3 + 1], patches.place[n * 3 + 2]);
                    sum += Openness.WEIGHT[cone] * openness.open;
                }
                field.put(patches, n, sum * Math.PI);
            }
        });
        return field;
    }

    private void put(Patches patches, int n, double irradiance) {
        int o = patches.cell[n] * 4;
        for (int k = 0; k < 3; k++) {
            cells[o + k] = (float) (irradiance * patches.colour[n * 3 + k] / Math.PI);
        }
        cells[o + 3] = 1;
    }

    /** Adds {@code weight} times the radiance round a point to {@code rgb}. */
    void add(double x, double y, double z, double weight, double[] rgb) {
        float u = Math.clamp((float) ((x - LOW_X) / CELL - 0.5), 0, COUNT_X - 1.001f);
        float v = Math.clamp((float) ((y - LOW_Y) / CELL - 0.5), 0, COUNT_Y - 1.001f);
        float w = Math.clamp((float) ((z - LOW_Z) / CELL - 0.5), 0, COUNT_Z - 1.001f);
        int i = (int) u;
        int j = (int) v;
        int k = (int) w;
        u -= i;
        v -= j;
        w -= k;
        float red = 0;
        float green = 0;
        float blue = 0;
        float all = 0;
        for (int c = 0; c < 2; c++) {
            for (int b = 0; b < 2; b++) {
                float outer = (c == 0 ? 1 - w : w) * (b == 0 ? 1 - v : v);
                int o = (((k + c) * COUNT_Y + j + b) * COUNT_X + i) * 4;
                // Cells without surface hold nothing, their weight included.
                float low = outer * (1 - u) + LEAST;
                float high = outer * u + LEAST;
                red += low * cells[o] + high * cells[o + 4];
                green += low * cells[o + 1] + high * cells[o + 5];
                blue += low * cells[o + 2] + high * cells[o + 6];
                all += low * cells[o + 3] + high * cells[o + 7];
            }
        }
        if (all > 0) {
            rgb[0] += weight * red / all;
            rgb[1] += weight * green / all;
            rgb[2] += weight * blue / all;
        }
    }
}
