package org.catchlight.image.internal.codec;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.catchlight.image.FloatImage;
import org.catchlight.image.internal.icc.ColourTransform;
import org.catchlight.image.io.WriteOptions;

/** Between rows and the images of the Java runtime. */
final class Rasters {
    private Rasters() {
    }

    /** The frame's rows as an RGB image of 8 or 16 bits; its numbers are in the space of the profile, whatever its colour model says. */
    static BufferedImage image(DisplayRows rows, int width, int height, WriteOptions options) {
        boolean wide = options.bitDepth() == 16;
        int type = wide ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE;
        ColorModel model = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, type);
        WritableRaster raster = Raster.createInterleavedRaster(type, width, height, 3, null);
        for (int y = 0; y < height; y++) {
            if (raster.getDataBuffer() instanceof DataBufferUShort shorts) {
                rows.read(y, shorts.getData(), 3 * width * y);
            } else {
                rows.read(y, ((DataBufferByte) raster.getDataBuffer()).getData(), 3 * width * y);
            }
        }
        return new BufferedImage(model, raster, false, null);
    }

    /**
     * Writes a decoded image into rows of {@code picture} from {@code firstRow} on.
     *
     * @param profile converts from the file's colours; null to let the colour model convert
     */
    static void copy(BufferedImage image, FloatImage picture, int firstRow, ColourTransform profile, Faults faults) throws IOException {
        boolean plain = profile != null && image.getColorModel() instanceof ComponentColorModel model
                && (model.getTransferType() == DataBuffer.TYPE_BYTE || model.getTransferType() == DataBuffer.TYPE_USHORT)
                && !model.isAlphaPremultiplied() && model.getNumComponents() <= 4;
        int width = image.getWidth();
        float[] rgb = new float[3 * width];
        for (int y = 0; y < image.getHeight(); y++) {
            if (plain) {
                samples(image, y, rgb);
                profile.apply(rgb, width);
            } else {
                converted(image, y, rgb);
            }
            picture.writeRow(0, firstRow + y, width, rgb);
        }
    }

    private static void samples(BufferedImage image, int y, float[] rgb) {
        int width = image.getWidth();
        int bands = image.getRaster().getNumBands();
        float[] samples = image.getRaster().getPixels(0, y, width, 1, (float[]) null);
        float scale = 1f / ((1 << image.getColorModel().getComponentSize(0)) - 1);
        float[] rgba = new float[4 * width];
        for (int pixel = 0; pixel < width; pixel++) {
            for (int channel = 0; channel < 3; channel++) {
                rgba[4 * pixel + channel] = samples[bands * pixel + (bands < 3 ? 0 : channel)] * scale;
            }
            rgba[4 * pixel + 3] = bands % 2 == 0 ? samples[bands * pixel + bands - 1] * scale : 1;
        }
        Decoded.overWhite(rgba, rgb, width);
    }

    /** The colour model's own conversion to 8-bit sRGB. */
    private static void converted(BufferedImage image, int y, float[] rgb) {
        int width = image.getWidth();
        int[] argb = image.getRGB(0, y, width, 1, null, 0, width);
        float[] rgba = new float[4 * width];
        for (int pixel = 0; pixel < width; pixel++) {
            for (int channel = 0; channel < 4; channel++) {
                rgba[4 * pixel + channel] = (argb[pixel] >> 16 - 8 * channel & 0xff) / 255f;
            }
            rgba[4 * pixel + 3] = (argb[pixel] >>> 24) / 255f;
        }
        Decoded.overWhite(rgba, rgb, width);
    }
}
