package org.catchlight.diffusion.internal.paint;

import org.catchlight.models.DataSize;
import org.catchlight.onnx.OnnxException;

/**
 * Whether there is memory for a render. A system out of memory ends the whole program, so that is asked before.
 *
 * @param picture what attention takes for one picture, in bytes; 0 if unknown
 * @param free    what the machine has left, in bytes
 */
record Room(long picture, long free) {
    private static final double USABLE = 0.8;

    /** Whether both branches of guidance have room at once. */
    boolean forBoth() {
        return 2.0 * picture <= USABLE * free;
    }

    /**
     * Refuses what would not fit.
     *
     * @param step width and height are multiples of it
     */
    void check(int width, int height, int step) throws OnnxException {
        if (picture > USABLE * free) {
            double smaller = Math.pow(USABLE * free / picture, 0.25) * 0.97;
            int fitWidth = Math.max(step, (int) (width * smaller) / step * step);
            int fitHeight = Math.max(step, (int) (height * smaller) / step * step);
            throw new OnnxException(OnnxException.Reason.MEMORY, "There is not enough memory to paint " + width + "×" + height
                    + " pixels with this model: its attention takes about " + DataSize.text(picture) + ", and " + DataSize.text(free)
                    + " are free.", "Set the size to " + fitWidth + "×" + fitHeight
                            + " and enlarge the picture afterwards, or use an export with fused attention.");
        }
    }
}
