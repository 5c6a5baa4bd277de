package org.catchlight.standin.internal.render;

import org.eclipse.core.runtime.IProgressMonitor;

/** Makes the {@link SurfaceBuffer} of some rows of a picture: hits, strands, appearance, openness. */
final class SurfaceBuilder {
    /** Columns from one whose points ask the exact surface to the next, on smooth surfaces. */
    private static final int APART = 4;

    private final HeadScene scene;
    private final ViewCamera camera;
    private final EyeGeometry eyes;
    private final Look look;
    private final Backdrop backdrop;
    private final PrimaryHits hits;
    private final StrandRaster raster;
    private final boolean rough;
    /** Samples along each side of a pixel. */
    private final int perSide;

    /**
     * Creates a builder.
     *
     * @param rough whether one sample a pixel, the baked field for the exact surface and skin without relief will do, at a third of the cost
     */
    SurfaceBuilder(HeadScene scene, ViewCamera camera, EyeGeometry eyes, Look look, Backdrop backdrop, boolean rough) {
        this.rough = rough;
        perSide = rough ? 1 : 2;
        this.scene = scene;
        this.camera = camera;
        this.eyes = eyes;
        this.look = look;
        this.backdrop = backdrop;
        hits = new PrimaryHits(scene, eyes, camera);
        raster = new StrandRaster(camera, scene.head().strands());
    }

    /** Builds the points of {@code rows} rows from {@code firstRow} on; worth {@code ticks} on the monitor. */
    SurfaceBuffer build(int firstRow, int rows, IProgressMonitor monitor, int ticks) {
        int width = camera.width();
        Samples samples = new Samples(perSide, firstRow, rows, width);
        Bands.run(0, samples.rows, monitor, ticks / 2, (from, to) -> hits.trace(samples, from, to));
        raster.draw(samples, monitor);
        int[] counts = new int[rows + 1];
        byte[] parts = new byte[rows * width];
        Bands.run(0, rows, monitor, 0, (from, to) -> classify(samples, from, to, parts, counts));
        for (int row = 0; row < rows; row++) {
            counts[row + 1] += counts[row];
        }
        SurfaceBuffer out = new SurfaceBuffer(firstRow, rows, width, counts);
        Bands.run(0, rows, monitor, ticks - ticks / 2, (from, to) -> fill(samples, from, to, parts, out));
        return out;
    }

    /** Sets of each pixel how many points it has, or 0 where it is plain and has one. */
    private void classify(Samples samples, int from, int to, byte[] parts, int[] counts) {
        int width = camera.width();
        for (int row = from; row < to; row++) {
            int points = 0;
            for (int column = 0; column < width; column++) {
                int count = plain(samples, row, column) ? 0 : parts(samples, row, column);
                parts[row * width + column] = (byte) count;
                points += Math.max(1, count);
            }
            counts[row + 1] = points;
        }
    }

    /** Points of a pixel that is not plain: one for each sample, but one for all that saw the same strand. */
    private int parts(Samples samples, int row, int column) {
        int points = 0;
        for (int n = 0; n < perSide * perSide; n++) {
            points += sameStrand(samples, row, column, n) < n ? 0 : 1;
        }
        return points;
    }

    /** The first sample of the pixel that saw the same strand as sample {@code n}, or {@code n}. */
    private int sameStrand(Samples samples, int row, int column, int n) {
        int index = sample(samples, row, column, n);
        if (samples.material[index] == Material.STRAND.ordinal()) {
            for (int m = 0; m < n; m++) {
                int other = sample(samples, row, column, m);
                if (samples.material[other] == Material.STRAND.ordinal() && samples.strand[other] == samples.strand[index]) {
                    return m;
                }
            }
        }
        return n;
    }

    private int sample(Samples samples, int row, int column, int n) {
        return (row * perSide + n / perSide) * samples.width + column * perSide + n % perSide;
    }

    private boolean plain(Samples samples, int row, int column) {
        int corner = row * perSide * samples.width + column * perSide;
        byte material = samples.material[corner];
        if (material == Material.EYE.ordinal() || material == Material.STRAND.ordinal()) {
            return false;
        }
        float low = samples.distance[corner];
        float high = low;
        for (int b = 0; b < perSide; b++) {
            for (int a = 0; a < perSide; a++) {
                int index = corner + b * samples.width + a;
                if (samples.material[index] != material) {
                    return false;
                }
                low = Math.min(low, samples.distance[index]);
                high = Math.max(high, samples.distance[index]);
            }
        }
        return material != Material.SKIN.ordinal() || high - low <= camera.footprint(low) * 1.6;
    }

    /** Every fourth column first, then those halfway between, and so on: most of these need not ask the exact surface. */
    private void fill(Samples samples, int from, int to, byte[] parts, SurfaceBuffer out) {
        PointBuilder builder = new PointBuilder(scene, camera, eyes, look, backdrop, hits, out, rough);
        int width = camera.width();
        int[] first = new int[width + 1];
        for (int row = from; row < to; row++) {
            first[0] = out.rowStart[row];
            for (int column = 0; column < width; column++) {
                first[column + 1] = first[column] + Math.max(1, parts[row * width + column]);
            }
            builder.beginRow(row - from);
            columns(builder, samples, row, 0, 0, parts, first, out);
            for (int span = APART / 2; span > 0; span /= 2) {
                columns(builder, samples, row, span, span, parts, first, out);
            }
        }
    }

    /** Every {@code 2·span}-th column from {@code begin} on; all that are {@code APART} apart if span is 0, which have no neighbours yet. */
    private void columns(PointBuilder builder, Samples samples, int row, int begin, int span, byte[] parts, int[] first, SurfaceBuffer out) {
        int width = camera.width();
        for (int column = begin; column < width; column += span == 0 ? APART : 2 * span) {
            builder.beginPixel(column);
            if (parts[row * width + column] > 0) {
                mixed(builder, samples, row, column, first[column], out);
            } else {
                plain(builder, samples, row, column, first[column], span > 0 && plain(parts, row, column - span, column + span) ? span : 0);
            }
        }
    }

    private boolean plain(byte[] parts, int row, int from, int to) {
        int width = camera.width();
        boolean plain = to < width;
        for (int column = from; plain && column <= to; column++) {
            plain = parts[row * width + column] == 0;
        }
        return plain;
    }

    /** A point of a whole pixel; {@code span} is how far on both sides its neighbours are that it may be between, or 0. */
    private void plain(PointBuilder builder, Samples samples, int row, int column, int point, int span) {
        double[] ray = new double[3];
        camera.ray(column + 0.5, row + samples.firstRow / (double) perSide + 0.5, ray);
        int corner = row * perSide * samples.width + column * perSide;
        int pixel = row * camera.width() + column;
        float sum = 0;
        for (int n = 0; n < perSide * perSide; n++) {
            sum += samples.distance[corner + n / perSide * samples.width + n % perSide];
        }
        float distance = sum / (perSide * perSide);
        if (span == 0 || !builder.between(point, pixel, span, ray, distance, samples, corner)) {
            builder.point(point, pixel, 1, ray, distance, samples, corner);
        }
    }

    private void mixed(PointBuilder builder, Samples samples, int row, int column, int first, SurfaceBuffer out) {
        double[] ray = new double[3];
        int[] pointOf = new int[perSide * perSide];
        int point = first;
        for (int n = 0; n < perSide * perSide; n++) {
            int index = sample(samples, row, column, n);
            int same = sameStrand(samples, row, column, n);
            if (same < n) {
                out.share[pointOf[same]] += 1f / (perSide * perSide);
                continue;
            }
            pointOf[n] = point;
            double x = column + (n % perSide + 0.5) / perSide;
            double y = row + out.firstRow + (n / perSide + 0.5) / perSide;
            camera.ray(x, y, ray);
            builder.point(point++, row * camera.width() + column, 1f / (perSide * perSide), ray, samples.distance[index], samples, index);
        }
    }
}
