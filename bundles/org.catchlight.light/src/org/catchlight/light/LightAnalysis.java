package org.catchlight.light;

import java.util.function.Function;
import org.catchlight.light.internal.FaceGrid;
import org.catchlight.light.internal.Judge;
import org.catchlight.shot.Shot;

/** Judges the light of a shot on a head. */
public final class LightAnalysis {
    private LightAnalysis() {
    }

    /**
     * The report; deterministic, a few hundred milliseconds. The shot is copied first and parts that it lacks count with their defaults.
     *
     * <p><b>Key</b>: the light of role key that gives the subject point most; without one, the strongest.
     *
     * <p><b>Pattern</b>: the key's shadows are cast on the frontal face, sample by sample from points spread over the light, and named by
     * how they lie and join, not by the light's angle.
     *
     * <p><b>Ratio</b>: the source method, log2(key : fill). Key is the incident reading of the key alone with the receptor facing it; fill
     * is the reading of everything else that lights the face from the front (accents such as rim, hair, kicker and background lights do
     * not count) and of the ambient light, the receptor facing where most of it comes from. It is the reading that a photographer takes
     * with a hand meter and the other lights off. Unlike a comparison of the two cheeks it does not collapse when the key is frontal, and
     * it does not jump when a shadow's edge crosses the measuring point.
     */
    public static LightReport analyse(Shot shot, FaceGeometry face) {
        return on(face).apply(shot);
    }

    /**
     * A judge for many shots on one face, for those who judge while a light is being moved: it keeps what it knows of the face, about half
     * of the work. Safe to share between threads; the shot must not change while it is read.
     */
    public static Function<Shot, LightReport> on(FaceGeometry face) {
        return Judge.on(face, new FaceGrid(face));
    }
}
