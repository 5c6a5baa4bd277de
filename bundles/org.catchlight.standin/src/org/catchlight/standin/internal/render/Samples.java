package org.catchlight.standin.internal.render;

/** Nearest surfaces at the supersampled grid of some rows of a picture. */
final class Samples {
    final int perSide;
    /** First row of samples in the picture. */
    final int firstRow;
    final int rows;
    final int width;
    /** Along the ray, cm. */
    final float[] distance;
    /** {@link Material#ordinal()}. */
    final byte[] material;
    /** Where the material is a strand: which one. */
    final int[] strand;
    /** Where the material is a strand: how many pieces along it. */
    final float[] along;

    Samples(int perSide, int firstPixelRow, int pixelRows, int pixelWidth) {
        this.perSide = perSide;
        firstRow = firstPixelRow * perSide;
        rows = pixelRows * perSide;
        width = pixelWidth * perSide;
        int count = rows * width;
        distance = new float[count];
        material = new byte[count];
        strand = new int[count];
        along = new float[count];
    }
}
