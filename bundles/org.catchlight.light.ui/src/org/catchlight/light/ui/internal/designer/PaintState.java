package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.RigScene;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.light.ui.internal.scene.Views;
import org.eclipse.swt.graphics.Color;

/**
 * What is to be drawn.
 *
 * @param scene    the set
 * @param views    how the panes show it
 * @param selected index of the selected light, or −1
 * @param hover    what is under the pointer, or null
 * @param dragged  what is being dragged, or null
 * @param pane     the pane of the pointer, or null
 * @param group    indexes of the lights that share the group of the selected one
 */
record PaintState(RigScene scene, Views views, int selected, Grip hover, Grip dragged, Pane pane, List<Integer> group) {
    private static final int CROWD = 60;

    /** Where lights and camera stand in a pane. */
    List<PanePoint> things(Pane where) {
        List<PanePoint> places = new ArrayList<>();
        scene.lights().stream().filter(light -> !light.isDome()).forEach(light -> places.add(views.at(where, light)));
        places.add(views.view(where).at(scene.camera().place()));
        return places;
    }

    /** Whether there are so many lights that each can only be a dot. */
    boolean crowded() {
        return scene.lights().size() > CROWD;
    }

    /** Whether a light is but a dot among many. */
    boolean isDot(SceneLight light) {
        return crowded() && !isSelected(light) && !isHot(light);
    }

    /** Draws the lights that are but dots. */
    void dots(Pen pen, Pane where) {
        Map<Color, List<PanePoint>> places = new HashMap<>();
        scene.lights().stream().filter(light -> isDot(light) && !light.isDome()).forEach(light -> {
            Color colour = light.enabled() ? Inks.light(light.rgb()) : pen.inks().quiet();
            places.computeIfAbsent(colour, any -> new ArrayList<>()).add(views.at(where, light));
        });
        places.forEach((colour, middles) -> pen.dots(middles, colour));
    }

    boolean isSelected(SceneLight light) {
        return light.index() == selected;
    }

    boolean isGrouped(SceneLight light) {
        return group.contains(light.index());
    }

    /** Whether a light moves with what is dragged. */
    boolean isMoving(SceneLight light) {
        return dragged != null && dragged.light() >= 0 && (dragged.light() == light.index() || isGrouped(light));
    }

    /** Whether something other than a light is what is dragged. */
    boolean isMoving(Grip grip) {
        return grip.equals(dragged);
    }

    boolean isHot(Grip grip) {
        return grip.equals(dragged == null ? hover : dragged);
    }

    boolean isHot(SceneLight light) {
        Grip grip = dragged == null ? hover : dragged;
        return grip != null && grip.light() == light.index();
    }
}
