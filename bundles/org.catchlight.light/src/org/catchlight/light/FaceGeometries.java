package org.catchlight.light;

import org.catchlight.shot.StandIn;

/** OSGi service that knows the head of a stand-in; the stand-in bundle provides it. */
public interface FaceGeometries {
    /** The head of a stand-in; pose, gaze and colours do not matter. Kept for the next call; the first takes about a second. */
    FaceGeometry of(StandIn standIn);
}
