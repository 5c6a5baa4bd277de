package org.catchlight.standin.internal.render;

/**
 * What the camera sees of rows of a picture, as a list of points to shade: one in the middle of a pixel where the surface is plain, one
 * for each of its four parts where it is not. Structure of arrays; the points of a pixel lie together and pixels in order. Filled once,
 * then only read.
 */
final class SurfaceBuffer {
    final int firstRow;
    final int rows;
    final int width;
    /** Index of the first point of each row, and of the end. */
    final int[] rowStart;
    final int count;
    /** Pixel of each point, counted from the first row. */
    final int[] pixel;
    final byte[] material;
    /** {@link org.catchlight.image.Part#ordinal()}. */
    final byte[] part;
    /** Share of the pixel. */
    final float[] share;
    final float[] x;
    final float[] y;
    final float[] z;
    /** Normal that diffuse light goes by; of a strand that of the mass of hair. */
    final float[] nx;
    final float[] ny;
    final float[] nz;
    /** Normal that reflections go by; of a strand its tangent. */
    final float[] sx;
    final float[] sy;
    final float[] sz;
    final float[] red;
    final float[] green;
    final float[] blue;
    /** Strength of the reflection, 1 as Fresnel's formula gives it. */
    final float[] gloss;
    final float[] roughness;
    /** Of skin its thickness in cm, of an eye the share that is iris, of a strand the depth in the hair. */
    final float[] extra;
    /** Share of each cone of {@link Openness} that is open, 0–255. */
    final byte[] open;
    /** Where each cone is blocked. */
    final byte[] blocked;
    /** The point whose openness this one has: itself, or an earlier one of the same step of {@link Bands}. */
    final int[] openedAt;

    SurfaceBuffer(int firstRow, int rows, int width, int[] rowStart) {
        this.firstRow = firstRow;
        this.rows = rows;
        this.width = width;
        this.rowStart = rowStart;
        count = rowStart[rows];
        pixel = new int[count];
        material = new byte[count];
        part = new byte[count];
        share = new float[count];
        x = new float[count];
        y = new float[count];
        z = new float[count];
        nx = new float[count];
        ny = new float[count];
        nz = new float[count];
        sx = new float[count];
        sy = new float[count];
        sz = new float[count];
        red = new float[count];
        green = new float[count];
        blue = new float[count];
        gloss = new float[count];
        roughness = new float[count];
        extra = new float[count];
        open = new byte[count * Openness.CONES];
        blocked = new byte[count * Openness.CONES];
        openedAt = new int[count];
    }

    Material material(int point) {
        return Material.of(material[point]);
    }

    void position(int i, double px, double py, double pz) {
        x[i] = (float) px;
        y[i] = (float) py;
        z[i] = (float) pz;
    }

    void normal(int i, double dx, double dy, double dz) {
        double inverse = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
        nx[i] = (float) (dx * inverse);
        ny[i] = (float) (dy * inverse);
        nz[i] = (float) (dz * inverse);
    }

    void reflecting(int i, double dx, double dy, double dz) {
        double inverse = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
        sx[i] = (float) (dx * inverse);
        sy[i] = (float) (dy * inverse);
        sz[i] = (float) (dz * inverse);
    }

    void colour(int i, double r, double g, double b) {
        red[i] = (float) r;
        green[i] = (float) g;
        blue[i] = (float) b;
    }

    void openness(int i, int cone, double share, double distance) {
        open[i * Openness.CONES + cone] = (byte) Math.round(share * 255);
        blocked[i * Openness.CONES + cone] = (byte) Math.round(Math.sqrt(distance / Openness.FARTHEST) * 255);
    }

    double open(int i, int cone) {
        return (open[i * Openness.CONES + cone] & 255) / 255.0;
    }

    double blockedAt(int i, int cone) {
        double root = (blocked[i * Openness.CONES + cone] & 255) / 255.0;
        return root * root * Openness.FARTHEST;
    }

    /** Gives point {@code i} the openness of the earlier point {@code like}. */
    void shareOpenness(int i, int like) {
        openedAt[i] = like;
        System.arraycopy(open, like * Openness.CONES, open, i * Openness.CONES, Openness.CONES);
        System.arraycopy(blocked, like * Openness.CONES, blocked, i * Openness.CONES, Openness.CONES);
    }

    /** How far apart two points are along the axes together, cm. */
    double apart(int i, int j) {
        return Math.abs(x[i] - x[j]) + Math.abs(y[i] - y[j]) + Math.abs(z[i] - z[j]);
    }

    /** Cosine between the normals of two points, or of two strands between their tangents, whichever way these run. */
    double likeness(int i, int j) {
        return material(i) == Material.STRAND ? Math.abs(sx[i] * sx[j] + sy[i] * sy[j] + sz[i] * sz[j])
                : nx[i] * nx[j] + ny[i] * ny[j] + nz[i] * nz[j];
    }

    /** Share of the hemisphere that is open, by cosine. */
    double openness(int i) {
        double sum = 0;
        for (int cone = 0; cone < Openness.CONES; cone++) {
            sum += Openness.WEIGHT[cone] * open(i, cone);
        }
        return sum;
    }
}
