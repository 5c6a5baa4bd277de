package org.catchlight.workbench.internal.takes;

import org.eclipse.swt.graphics.ImageData;

/** Makes pictures small. */
final class Thumbnails {
    private Thumbnails() {
    }

    /** Shrinks a 24-bit picture by averaging, which neither aliases nor blurs. */
    static ImageData shrink(ImageData source, int width, int height) {
        ImageData target = new ImageData(width, height, 24, source.palette);
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * source.height / height);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * source.height / height));
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * source.width / width);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * source.width / width));
                average(source, target, left, top, right, bottom, y * target.bytesPerLine + x * 3);
            }
        }
        return target;
    }

    private static void average(ImageData source, ImageData target, int left, int top, int right, int bottom, int at) {
        long first = 0;
        long second = 0;
        long third = 0;
        for (int y = top; y < bottom; y++) {
            int index = y * source.bytesPerLine + left * 3;
            for (int x = left; x < right; x++) {
                first += source.data[index++] & 255;
                second += source.data[index++] & 255;
                third += source.data[index++] & 255;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        target.data[at] = (byte) (first / count);
        target.data[at + 1] = (byte) (second / count);
        target.data[at + 2] = (byte) (third / count);
    }
}
