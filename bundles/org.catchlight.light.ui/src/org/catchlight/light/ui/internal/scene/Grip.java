package org.catchlight.light.ui.internal.scene;

/**
 * Something in a pane that a hand can take hold of.
 *
 * @param kind  what it is
 * @param light index of the light it belongs to; −1 for camera and head
 */
public record Grip(Kind kind, int light) {
    /** The camera. */
    public static final Grip CAMERA = new Grip(Kind.CAMERA, -1);
    /** The head. */
    public static final Grip HEAD = new Grip(Kind.HEAD, -1);

    /** What a grip moves. */
    public enum Kind {
        /** A light, to be moved. */
        LIGHT,
        /** The axis of a light, to be turned. */
        AIM,
        /** The edge of a light's face, to size it. */
        SIZE,
        /** The camera, to be moved. */
        CAMERA,
        /** The head, to be turned. */
        HEAD
    }

    /**
     * Where a grip is.
     *
     * @param grip   what
     * @param at     its middle
     * @param radius points around it within which it is hit
     */
    public record Spot(Grip grip, PanePoint at, double radius) {
    }

    /** Whether it is a handle of a light rather than the light. */
    public boolean isHandle() {
        return kind == Kind.AIM || kind == Kind.SIZE;
    }
}
