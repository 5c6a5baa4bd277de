package org.catchlight.light;

import org.catchlight.shot.Shot;

/** Judges the light of a shot on a head. */
public final class LightAnalysis {
    private LightAnalysis() {
    }

    /** The report; deterministic, a few hundred milliseconds. */
    public static LightReport analyse(Shot shot, FaceGeometry face) {
        throw new IllegalStateException("not built yet");
    }
}
