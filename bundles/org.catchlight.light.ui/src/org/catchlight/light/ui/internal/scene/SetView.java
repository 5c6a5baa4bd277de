package org.catchlight.light.ui.internal.scene;

import org.catchlight.light.Vec3;

/** How one pane shows the set: where places appear in it, and which place a point of it means. */
public sealed interface SetView permits PlanView, ElevationView, DomeView {
    /** Where a place appears. */
    PanePoint at(Polar place);

    /**
     * The place that {@code start} becomes when it is moved to a point of the pane; what the pane does not show stays as it is.
     *
     * @param fixed whether it has no distance to change, such as the sun
     */
    Polar moved(Polar start, PanePoint to, boolean fixed);

    /** Where the subject is. */
    PanePoint subject();

    /** Points that a metre at the subject takes; in the camera's dome, those of its radius. */
    double scale();

    /** Where a point near a place appears, for the outline of what stands there. */
    PanePoint near(Polar place, Vec3 offset);
}
