package org.catchlight.standin.internal.render;

import java.util.stream.IntStream;

/** Per pixel what does not depend on light: shares, skin colour, depths. */
final class PixelSurface {
    final int width;
    final int rows;
    final int firstRow;
    /** Share of the pixel that is skin. */
    final float[] skinShare;
    /** Reflectance of skin times its share, RGB. */
    final float[] skinColour;
    /** Mean depth of skin, cm. */
    final float[] skinDepth;
    /** Share of the pixel that is backdrop. */
    final float[] backdropShare;
    /** Mean depth of what is before the backdrop, cm; 0 where there is nothing. */
    final float[] subjectDepth;
    /** Mean depth of the backdrop in these rows, cm; 0 if it is not seen. */
    final double backdropDepth;
    private float[] blurredShare;
    private double blur;

    PixelSurface(SurfaceBuffer surface, ViewCamera camera) {
        width = surface.width;
        rows = surface.rows;
        firstRow = surface.firstRow;
        int pixels = width * rows;
        skinShare = new float[pixels];
        skinColour = new float[pixels * 3];
        skinDepth = new float[pixels];
        backdropShare = new float[pixels];
        subjectDepth = new float[pixels];
        double[] farSum = new double[rows];
        double[] farShare = new double[rows];
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = surface.rowStart[row]; i < surface.rowStart[row + 1]; i++) {
                int pixel = surface.pixel[i];
                float share = surface.share[i];
                float depth = (float) camera.depth(surface.x[i], surface.y[i], surface.z[i]);
                Material material = surface.material(i);
                if (material == Material.BACKDROP) {
                    backdropShare[pixel] += share;
                    farSum[row] += share * depth;
                    farShare[row] += share;
                    continue;
                }
                subjectDepth[pixel] += share * depth;
                if (material == Material.SKIN) {
                    skinShare[pixel] += share;
                    skinDepth[pixel] += share * depth;
                    skinColour[pixel * 3] += share * surface.red[i];
                    skinColour[pixel * 3 + 1] += share * surface.green[i];
                    skinColour[pixel * 3 + 2] += share * surface.blue[i];
                }
            }
            for (int pixel = row * width; pixel < (row + 1) * width; pixel++) {
                if (skinShare[pixel] > 0) {
                    skinDepth[pixel] /= skinShare[pixel];
                }
                float subject = 1 - backdropShare[pixel];
                subjectDepth[pixel] = subject > 1e-4f ? subjectDepth[pixel] / subject : 0;
            }
        });
        double depths = 0;
        double shares = 0;
        for (int row = 0; row < rows; row++) {
            depths += farSum[row];
            shares += farShare[row];
        }
        backdropDepth = shares > 0 ? depths / shares : 0;
    }

    /** {@link #backdropShare} as a lens with the given blur in pixels sees it; kept until the blur changes. One thread at a time. */
    float[] blurredBackdropShare(double radius) {
        if (blurredShare == null || blur != radius) {
            blurredShare = DepthOfField.blurredPlane(backdropShare, width, rows, radius);
            blur = radius;
        }
        return blurredShare;
    }
}
