package org.catchlight.light.ui.internal.scene;

/** The linked views of a rig, in the order of their keys 1–4. */
public enum Pane {
    /** From above. */
    PLAN("Plan"),
    /** From the side. */
    ELEVATION("Elevation"),
    /** Through the camera. */
    CAMERA("Camera"),
    /** Both corneas, enlarged. */
    EYES("Eyes");

    private final String title;

    Pane(String title) {
        this.title = title;
    }

    /** What it is called on the screen. */
    public String title() {
        return title;
    }
}
