package org.catchlight.ui.picture;

import org.catchlight.image.FloatImage;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Float pictures for the screen. */
public final class Pictures {
    private static final int STEPS = 4096;
    private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

    private Pictures() {
    }

    /** An 8-bit copy in sRGB; scene-linear light is encoded with the plain sRGB curve. */
    public static ImageData toImageData(FloatImage picture, Transfer transfer) {
        int width = picture.width();
        int height = picture.height();
        ImageData data = new ImageData(width, height, 24, RGB);
        byte[] curve = transfer == Transfer.SCENE_LINEAR ? curve() : null;
        int channels = picture.channels();
        float[] row = new float[width * channels];
        for (int y = 0; y < height; y++) {
            picture.readRow(0, y, width, row);
            int target = y * data.bytesPerLine;
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    float value = row[x * channels + Math.min(channel, channels - 1)];
                    data.data[target++] = curve == null ? plain(value) : curve[index(value)];
                }
            }
        }
        return data;
    }

    private static byte plain(float value) {
        return (byte) (int) (255 * clamp(value) + 0.5f);
    }

    private static float clamp(float value) {
        return value > 0 ? Math.min(value, 1) : 0;
    }

    /** The square root spreads the steps of the table as the eye does. */
    private static int index(float linear) {
        return (int) (Math.sqrt(clamp(linear)) * (STEPS - 1) + 0.5);
    }

    private static byte[] curve() {
        byte[] curve = new byte[STEPS];
        for (int i = 0; i < STEPS; i++) {
            float root = i / (float) (STEPS - 1);
            curve[i] = (byte) (int) (255 * Srgb.encode(root * root) + 0.5f);
        }
        return curve;
    }
}
