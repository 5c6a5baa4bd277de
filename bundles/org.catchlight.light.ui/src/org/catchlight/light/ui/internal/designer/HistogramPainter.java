package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.image.meter.Histogram;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.eclipse.swt.graphics.Color;

/** Draws a histogram in a corner of the picture, on a scale of stops from mid grey. */
final class HistogramPainter {
    private static final Color[] CHANNELS = {new Color(225, 225, 225), new Color(230, 70, 70), new Color(70, 200, 90), new Color(80, 120, 240)};
    private static final double HEIGHT = 54;

    private HistogramPainter() {
    }

    static void paint(Pen pen, Histogram histogram, PaneBox frame) {
        double width = Math.min(190, frame.width() - 16);
        PaneBox plate = new PaneBox(frame.right() - width - 8, frame.bottom() - HEIGHT - 20, width, HEIGHT + 12);
        pen.alpha(150);
        pen.fill(plate, new Color(0, 0, 0));
        pen.alpha(255);
        PaneBox graph = plate.inset(6, 4, 6, 14);
        double most = 1;
        // The backdrop may fill one bin with half the picture: the scale follows the bins that differ.
        int[] sorted = histogram.luminance().clone();
        java.util.Arrays.sort(sorted);
        most = Math.max(most, sorted[Math.max(0, sorted.length - 5)] * 1.15);
        int[][] counts = {histogram.luminance(), histogram.red(), histogram.green(), histogram.blue()};
        for (int channel = 0; channel < counts.length; channel++) {
            curve(pen, counts[channel], most, graph, CHANNELS[channel], channel == 0);
        }
        for (int stops = -6; stops <= 4; stops += 2) {
            double x = graph.x() + (stops - Histogram.LOWEST) / (Histogram.HIGHEST - Histogram.LOWEST) * graph.width();
            pen.alpha(stops == 0 ? 160 : 60);
            pen.line(new PanePoint(x, graph.y()), new PanePoint(x, graph.bottom()), CHANNELS[0], 1);
            pen.alpha(255);
            if (stops % 4 == 0) {
                String tick = String.format("%+d", stops).replace("+0", "0 stops").replace('-', '−');
                pen.text(tick, new PanePoint(x, plate.bottom() - 8), CHANNELS[0], false, plate);
            }
        }
        String text = String.format("clipped %.1f %%", histogram.clipped() * 100);
        pen.text(text, plate.x() + 6, plate.y() + 3, histogram.clipped() > 0.001 ? new Color(255, 120, 110) : CHANNELS[0], false);
    }

    private static void curve(Pen pen, int[] counts, double most, PaneBox graph, Color colour, boolean filled) {
        List<PanePoint> points = new ArrayList<>();
        points.add(new PanePoint(graph.x(), graph.bottom()));
        for (int i = 0; i < counts.length; i++) {
            double share = Math.min(1, counts[i] / most);
            points.add(new PanePoint(graph.x() + graph.width() * (i + 0.5) / counts.length, graph.bottom() - share * graph.height()));
        }
        points.add(new PanePoint(graph.right(), graph.bottom()));
        if (filled) {
            pen.area(points, colour, 110);
        } else {
            pen.alpha(210);
            pen.curve(points, false, colour, 1);
            pen.alpha(255);
        }
    }
}
