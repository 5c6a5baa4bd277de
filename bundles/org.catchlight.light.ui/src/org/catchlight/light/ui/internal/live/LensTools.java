package org.catchlight.light.ui.internal.live;

import java.util.BitSet;
import org.catchlight.image.FloatImage;
import org.catchlight.image.meter.FalseColour;
import org.catchlight.image.meter.Zebra;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * What helps to judge exposure in the view through the camera.
 *
 * @param spot        whether the pointer reads spots
 * @param falseColour whether exposure is shown as colour
 * @param zebra       whether what clips is striped
 * @param histogram   whether the histogram is shown
 */
public record LensTools(boolean spot, boolean falseColour, boolean zebra, boolean histogram) {
    /** None. */
    public static final LensTools NONE = new LensTools(false, false, false, false);

    /** The picture as these tools show it. */
    ImageData shown(ImageData plain, FloatImage linear) {
        ImageData data = plain;
        if (falseColour) {
            data = new ImageData(linear.width(), linear.height(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
            int[] colours = FalseColour.of(linear);
            for (int i = 0; i < colours.length; i++) {
                put(data, i % linear.width(), i / linear.width(), colours[i]);
            }
        }
        if (zebra) {
            BitSet struck = Zebra.HIGHLIGHTS.of(linear);
            for (int i = struck.nextSetBit(0); i >= 0; i = struck.nextSetBit(i + 1)) {
                int x = i % linear.width();
                int y = i / linear.width();
                if (Zebra.stripe(x, y, 0)) {
                    put(data, x, y, 0x202020);
                }
            }
        }
        return data;
    }

    private static void put(ImageData data, int x, int y, int rgb) {
        int at = y * data.bytesPerLine + 3 * x;
        data.data[at] = (byte) (rgb >> 16);
        data.data[at + 1] = (byte) (rgb >> 8);
        data.data[at + 2] = (byte) rgb;
    }
}
