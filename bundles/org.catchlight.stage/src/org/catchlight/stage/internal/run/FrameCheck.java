package org.catchlight.stage.internal.run;

import java.util.Optional;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;

/** Looks at what a stage answered, so that a broken picture is laid at the door of the stage that made it. */
final class FrameCheck {
    /** Rows that are looked at, spread over the picture. */
    private static final int ROWS = 512;
    /** Share of values that may be infinite or no numbers; single pixels of that kind do not spoil a picture. */
    private static final double MOST_BROKEN = 0.01;

    private FrameCheck() {
    }

    /** What is wrong with the frame, as the rest of a sentence, or empty. */
    static Optional<String> problem(Frame frame) {
        if (frame == null) {
            return Optional.of("answered no picture");
        }
        FloatImage picture = frame.picture();
        if (picture.channels() != 3) {
            return Optional.of("answered a picture of " + picture.channels() + " channels instead of 3");
        }
        int rows = Math.min(ROWS, picture.height());
        float[] row = new float[picture.width() * 3];
        long broken = 0;
        for (int i = 0; i < rows; i++) {
            picture.readRow(0, (int) ((long) i * picture.height() / rows), picture.width(), row);
            for (float value : row) {
                if (!Float.isFinite(value)) {
                    broken++;
                }
            }
        }
        double share = (double) broken / ((long) rows * row.length);
        return share > MOST_BROKEN ? Optional.of("made a picture of which " + Math.max(1, Math.round(share * 100)) + " % are no numbers")
                : Optional.empty();
    }
}
