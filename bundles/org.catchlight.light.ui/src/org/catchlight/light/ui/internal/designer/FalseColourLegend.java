package org.catchlight.light.ui.internal.designer;

import java.util.List;
import java.util.Locale;
import org.catchlight.image.meter.FalseColour;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.eclipse.swt.graphics.Color;

/** What the colours of the false-colour picture mean, in stops from mid grey, bright at the top. */
final class FalseColourLegend {
    private static final String UNIT = "stops";
    private static final int ROW = 15;
    private static final int SWATCH = 12;
    private static final Color BLACK = new Color(0, 0, 0);
    private static final Color WHITE = new Color(235, 235, 235);

    private FalseColourLegend() {
    }

    /** Draws it beside the picture in {@code frame} if the pane has the room, else over its corner. */
    static void paint(Pen pen, PaneBox frame, PaneBox pane) {
        List<FalseColour.Band> bands = FalseColour.scale().reversed();
        int wide = bands.stream().mapToInt(band -> pen.extent(words(band), false).x).max().orElse(0);
        double width = Math.max(SWATCH + wide + 18, pen.extent(UNIT, false).x + 12);
        boolean beside = frame.x() - pane.x() > width + 12;
        PaneBox plate = new PaneBox(frame.x() + (beside ? -width - 8 : 8), Math.max(frame.y(), pane.y() + 26) + 4, width,
                (bands.size() + 1) * ROW + 8);
        if (plate.bottom() > frame.bottom() || plate.right() > frame.right()) {
            return;
        }
        pen.alpha(170);
        pen.fill(plate, BLACK);
        pen.alpha(255);
        pen.text(UNIT, plate.x() + 6, plate.y() + 3, WHITE, false);
        for (int i = 0; i < bands.size(); i++) {
            double y = plate.y() + 5 + (i + 1) * ROW;
            int rgb = bands.get(i).rgb();
            pen.fill(new PaneBox(plate.x() + 6, y + 1, SWATCH, SWATCH), new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
            pen.text(words(bands.get(i)), plate.x() + SWATCH + 12, y - 2, WHITE, false);
        }
    }

    private static String words(FalseColour.Band band) {
        if (Double.isInfinite(band.to())) {
            return "clipped";
        }
        if (Double.isInfinite(band.from())) {
            return "black";
        }
        double middle = (band.from() + band.to()) / 2;
        return middle == 0 ? "mid grey" : String.format(Locale.ROOT, "%+.1f", middle).replace(".0", "").replace('-', '−');
    }
}
