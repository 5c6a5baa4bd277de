package org.catchlight.light.ui.internal.scene;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the panes lie: beside each other in a wide view, two by two in a square one, on top of each other in a narrow one. The eyes
 * need little height.
 *
 * @param boxes the panes that are shown
 */
public record PaneLayout(Map<Pane, PaneBox> boxes) {
    private static final double GAP = 1;
    private static final double WIDE = 2.6;
    private static final double NARROW = 0.62;

    public PaneLayout {
        boxes = Map.copyOf(boxes);
    }

    /**
     * Lays out a view.
     *
     * @param maximised the only pane to show, or null for all
     */
    public static PaneLayout of(double width, double height, Pane maximised) {
        PaneBox all = new PaneBox(0, 0, Math.max(1, width), Math.max(1, height));
        Map<Pane, PaneBox> boxes = new EnumMap<>(Pane.class);
        if (maximised != null) {
            boxes.put(maximised, all);
        } else if (width > height * WIDE) {
            row(all, boxes);
        } else if (width < height * NARROW) {
            column(all, boxes);
        } else {
            square(all, boxes);
        }
        return new PaneLayout(boxes);
    }

    private static void row(PaneBox all, Map<Pane, PaneBox> boxes) {
        double plan = all.width() * 0.3;
        double side = all.width() * 0.26;
        double camera = Math.min(all.width() * 0.24, all.height() * 1.1);
        double x = 0;
        for (Pane pane : Pane.values()) {
            double wide = switch (pane) {
                case PLAN -> plan;
                case ELEVATION -> side;
                case CAMERA -> camera;
                case EYES -> all.width() - x;
            };
            boxes.put(pane, new PaneBox(x, 0, wide - (pane == Pane.EYES ? 0 : GAP), all.height()));
            x += wide;
        }
    }

    private static void column(PaneBox all, Map<Pane, PaneBox> boxes) {
        double[] shares = {0.32, 0.22, 0.33, 0.13};
        double y = 0;
        for (Pane pane : Pane.values()) {
            double high = pane == Pane.EYES ? all.height() - y : all.height() * shares[pane.ordinal()];
            boxes.put(pane, new PaneBox(0, y, all.width(), high - (pane == Pane.EYES ? 0 : GAP)));
            y += high;
        }
    }

    /** Plan and elevation on the left, the camera on the right with the eyes below it. */
    private static void square(PaneBox all, Map<Pane, PaneBox> boxes) {
        double left = Math.rint(all.width() * 0.52);
        double upper = Math.rint(all.height() * 0.58);
        double eyes = Math.rint(Math.clamp((all.width() - left) * 0.42, all.height() * 0.16, all.height() * 0.34));
        boxes.put(Pane.PLAN, new PaneBox(0, 0, left - GAP, upper - GAP));
        boxes.put(Pane.ELEVATION, new PaneBox(0, upper, left - GAP, all.height() - upper));
        boxes.put(Pane.CAMERA, new PaneBox(left, 0, all.width() - left, all.height() - eyes - GAP));
        boxes.put(Pane.EYES, new PaneBox(left, all.height() - eyes, all.width() - left, eyes));
    }

    /** The pane at a point. */
    public Optional<Pane> at(PanePoint point) {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().contains(point)).map(Map.Entry::getKey).findFirst();
    }

    /** Box of a pane, or null if it is not shown. */
    public PaneBox box(Pane pane) {
        return boxes.get(pane);
    }
}
