package org.catchlight.light.ui.internal.designer;

import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.RigScene;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.light.ui.internal.scene.Views;

/**
 * What is to be drawn.
 *
 * @param scene    the set
 * @param views    how the panes show it
 * @param selected index of the selected light, or −1
 * @param hover    what is under the pointer, or null
 * @param dragged  what is being dragged, or null
 * @param pane     the pane of the pointer, or null
 * @param focused  whether the canvas has the keyboard
 */
record PaintState(RigScene scene, Views views, int selected, Grip hover, Grip dragged, Pane pane, boolean focused) {
    boolean isSelected(SceneLight light) {
        return light.index() == selected;
    }

    boolean isHot(Grip grip) {
        return grip.equals(dragged == null ? hover : dragged);
    }

    boolean isHot(SceneLight light) {
        Grip grip = dragged == null ? hover : dragged;
        return grip != null && grip.light() == light.index();
    }
}
