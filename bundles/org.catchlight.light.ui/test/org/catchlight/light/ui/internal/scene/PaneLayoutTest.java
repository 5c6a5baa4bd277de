package org.catchlight.light.ui.internal.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaneLayoutTest {
    @Test
    void thePanesFillTheViewWithoutCoveringEachOther() {
        for (int width = 200; width < 2400; width += 130) {
            for (int height = 150; height < 1500; height += 90) {
                Map<Pane, PaneBox> boxes = PaneLayout.of(width, height, null).boxes();
                assertEquals(Set.of(Pane.values()), boxes.keySet());
                double area = 0;
                for (PaneBox box : boxes.values()) {
                    area += box.width() * box.height();
                    assertTrue(box.x() >= 0 && box.y() >= 0 && box.right() <= width + 1e-9 && box.bottom() <= height + 1e-9);
                    assertTrue(box.width() > 30 && box.height() > 15, () -> box.toString());
                    for (PaneBox other : boxes.values()) {
                        assertTrue(other == box || !other.contains(box.centre()));
                    }
                }
                assertTrue(area > width * height * 0.97, "Hardly anything is left over");
            }
        }
    }

    @Test
    void aMaximisedPaneHasItAll() {
        PaneLayout layout = PaneLayout.of(500, 400, Pane.EYES);
        assertEquals(Map.of(Pane.EYES, new PaneBox(0, 0, 500, 400)), layout.boxes());
        assertEquals(Pane.EYES, layout.at(new PanePoint(250, 399)).orElseThrow());
    }

    @Test
    void theViewsFollowTheShapeOfTheirPlace() {
        PaneLayout wide = PaneLayout.of(1600, 300, null);
        assertEquals(0, wide.box(Pane.EYES).y());
        PaneLayout narrow = PaneLayout.of(300, 900, null);
        assertEquals(0, narrow.box(Pane.EYES).x());
    }
}
