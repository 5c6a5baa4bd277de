package org.catchlight.light.rig;

import java.util.Optional;
import java.util.function.Function;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.LightAnalysis;
import org.catchlight.light.LightReport;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.internal.FaceGrid;
import org.catchlight.light.internal.Judge;
import org.catchlight.light.internal.PatternSearch;
import org.catchlight.light.internal.rig.FacePicker;
import org.catchlight.light.internal.rig.PatternAim;
import org.catchlight.light.internal.rig.PowerMatch;
import org.catchlight.light.internal.rig.PresetFitting;
import org.catchlight.light.internal.rig.RatioAim;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;

/**
 * Solves for lights on one face. Keeps what it knows of the face, so make one and use it while the stand-in's identity stays. Safe to
 * share between threads as long as each shot is used by one at a time. A wish that cannot be met leaves the shot as it was.
 */
public final class RigSolver {
    private final Function<Shot, LightReport> judge;
    private final FaceGeometry face;
    private final PatternSearch search;

    private RigSolver(FaceGeometry face) {
        this.face = face;
        FaceGrid grid = new FaceGrid(face);
        search = new PatternSearch(face, grid);
        judge = Judge.on(face, grid);
    }

    /** A solver for the head of the shots that will be asked about. */
    public static RigSolver on(FaceGeometry face) {
        return new RigSolver(face);
    }

    /** The report on a shot, as {@link LightAnalysis#on}; with this solver's knowledge of the face. */
    public LightReport judge(Shot shot) {
        return judge.apply(shot);
    }

    /** Which side of the face the key shall stand on. */
    public enum KeySide {
        /** The side that it is on. */
        KEEP,
        /** Camera left. */
        LEFT,
        /** Camera right. */
        RIGHT,
        /** The half of the face that is turned away from the camera. */
        SHORT,
        /** The half of the face that is turned to the camera. */
        BROAD
    }

    /**
     * Moves the key so that its shadows make the pattern on the head as it stands: azimuth and elevation change, distance, modifier and
     * power stay, though the key's share of light changes with its place. Typically 100–200 ms. A key that makes the pattern on the right
     * side already stays where it is.
     *
     * @param wished any pattern but none
     * @throws IllegalArgumentException if {@code wished} is none
     */
    public Solution aimForPattern(Shot shot, Pattern wished, KeySide side) {
        return new PatternAim(search).aim(shot, wished, side);
    }

    /** As above on the side that the key is on. */
    public Solution aimForPattern(Shot shot, Pattern wished) {
        return aimForPattern(shot, wished, KeySide.KEEP);
    }

    /**
     * Sets the power of the fill so that key over fill is {@code stops} by the source method of {@link LightReport#ratioStops}. Several
     * fills keep their proportions. Without a fill that is on, one that is off is switched on, else an umbrella near the camera is added.
     *
     * @param stops −2 to 10
     */
    public Solution aimForRatio(Shot shot, double stops) {
        return RatioAim.aim(shot, stops);
    }

    /**
     * What a spot of the face receives: the incident reading with the receptor on the skin, shadows of the head included, EV at ISO 100.
     * Negative infinity without any light.
     */
    public double meter(Shot shot, FacePoint point) {
        return new PowerMatch(face).meter(shot, point);
    }

    /** What one light alone gives a spot of the face, EV at ISO 100; negative infinity if it does not reach it. */
    public double meter(Shot shot, Light light, FacePoint point) {
        return new PowerMatch(face).meter(shot, light, point);
    }

    /**
     * Sets a light's power so that a spot of the face reads {@code ev} with all lights that are on, incident, EV at ISO 100.
     *
     * @param light one of the shot's lights; it is switched on
     */
    public Solution matchEv(Shot shot, Light light, FacePoint point, double ev) {
        return new PowerMatch(face).match(shot, light, point, ev);
    }

    /**
     * Sets a light's power so that the picture at a spot of the face changes by {@code change} stops: to bring what a spot meter reads at
     * −1.2 stops from mid grey to −0.5, ask for +0.7. Takes into account that a camera that meters follows its key.
     */
    public Solution matchChange(Shot shot, Light light, FacePoint point, double change) {
        return new PowerMatch(face).matchChange(shot, light, point, change);
    }

    /** The point of the face that the picture shows at (x, y), each 0–1 from the top left corner; empty beside the head. */
    public Optional<FacePoint> pick(Shot shot, double x, double y) {
        return new FacePicker(face).pick(shot, x, y);
    }

    /**
     * Lights the shot as a preset does: on its own camera and head pose, with the modifiers that it has where the preset's role has a light
     * here and the pattern can be made with it. The key stays on the side of the face that it is on. Lights that the preset does not use
     * are switched off, not removed. The backdrop, the film and the person stay.
     *
     * @param preset a shot lit by the preset
     */
    public Solution apply(Shot shot, LightingPreset preset) {
        return new PresetFitting(search).apply(shot, preset);
    }
}
