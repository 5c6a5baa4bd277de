package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.eclipse.swt.graphics.Point;

/** Finds places for the names in a pane, so that they cover neither each other nor what they name, as long as there is room. */
final class Labels {
    private static final int MOST = 240;

    private final PaneBox pane;
    private final List<PaneBox> taken;

    Labels(PaneBox pane) {
        this(pane.inset(3, 20, 3, 3), new ArrayList<>());
    }

    private Labels(PaneBox pane, List<PaneBox> taken) {
        this.pane = pane;
        this.taken = taken;
    }

    /** Places that are taken so far, to go on from without changing these. */
    Labels copy() {
        return new Labels(pane, new ArrayList<>(taken));
    }

    /** Keeps names away from a box. */
    void take(PaneBox box) {
        if (taken.size() < MOST) {
            taken.add(box);
        }
    }

    /** Keeps names away from a spot. */
    void take(PanePoint middle, double radius) {
        take(new PaneBox(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
    }

    /** The middle of the first of some places that is free for a name of a size; the first that is inside if none is free. */
    PanePoint place(Point size, List<PanePoint> places) {
        for (PanePoint middle : places) {
            PaneBox box = box(size, middle);
            boolean inside = box.x() >= pane.x() && box.right() <= pane.right() && box.y() >= pane.y() && box.bottom() <= pane.bottom();
            if (inside && taken.stream().noneMatch(other -> meet(box, other))) {
                take(box);
                return middle;
            }
        }
        PanePoint middle = places.stream().filter(pane::contains).findFirst().orElse(places.getFirst());
        take(box(size, middle));
        return middle;
    }

    private static PaneBox box(Point size, PanePoint middle) {
        return new PaneBox(middle.x() - size.x / 2.0, middle.y() - size.y / 2.0, size.x, size.y);
    }

    private static boolean meet(PaneBox one, PaneBox other) {
        return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom();
    }
}
