package org.catchlight.light.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.HeadPose;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;

/** Finds where a light must stand so that its shadows make a pattern, by asking the judge of the shadows itself. */
public final class PatternSearch {
    /** Judgements before giving up: about half a second. */
    private static final int MOST = 40;
    /** Steps of the search round the usual place, degrees. */
    private static final double STEP = 5;
    private static final int RINGS = 5;
    /** A place is safe if the pattern holds this far to both sides, degrees. */
    private static final double SAFE = 3;

    private final FaceGeometry face;
    private final FaceGrid grid;

    /** Searches on a face. */
    public PatternSearch(FaceGeometry face, FaceGrid grid) {
        this.face = face;
        this.grid = grid;
    }

    /** The usual place of a pattern's key relative to the face, degrees, and the elevations at which it is at home. */
    private record Home(double azimuth, double elevation, double lowest, double highest) {
        static Home of(Pattern pattern) {
            return switch (pattern) {
                case BUTTERFLY -> new Home(0, 45, 38, 58);
                case LOOP -> new Home(33, 36, 30, 45);
                case REMBRANDT -> new Home(50, 45, 38, 52);
                case SPLIT -> new Home(90, 5, 0, 20);
                case NONE -> throw new IllegalArgumentException("No place makes no pattern.");
            };
        }
    }

    /** The pattern that a light makes where it stands, as if it were the key. */
    public Pattern pattern(Shot shot, Light light) {
        return Analysis.topology(RigCompiler.alone(shot, light), SetSpace.headPose(shot.getStandIn()), face, grid).pattern();
    }

    /**
     * The direction on the set from which the light makes the pattern, the usual place first; empty if there is none near it. The light is
     * moved about while it searches and left where it was.
     *
     * @param side of the face that the light comes from: + is the subject's left, − the right
     */
    public Optional<Vec3> place(Shot shot, Light light, Pattern wished, int side) {
        if (light.getFixture() == Fixture.SKY) {
            return Optional.empty();
        }
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        double azimuth = light.getAzimuth();
        double elevation = light.getElevation();
        double now = Analysis.elevation(pose.directionToHead(SetSpace.direction(azimuth, elevation)));
        Vec3 fallback = null;
        int asked = 0;
        try {
            for (double[] at : candidates(Home.of(wished), side, now)) {
                if (asked >= MOST) {
                    break;
                }
                asked++;
                if (!holds(shot, light, pose, at[0], at[1], wished)) {
                    continue;
                }
                Vec3 found = toward(pose, at[0], at[1]);
                fallback = fallback == null ? found : fallback;
                asked += 2;
                if (holds(shot, light, pose, at[0] - SAFE, at[1], wished) && holds(shot, light, pose, at[0] + SAFE, at[1], wished)) {
                    return Optional.of(found);
                }
            }
        } finally {
            light.setAzimuth(azimuth);
            light.setElevation(elevation);
        }
        return Optional.ofNullable(fallback);
    }

    /** Places relative to the face, degrees: the usual azimuth at the height that the light has, then outward from the usual place. */
    private static List<double[]> candidates(Home home, int side, double elevation) {
        List<double[]> places = new ArrayList<>();
        double kept = Math.clamp(elevation, home.lowest, home.highest);
        places.add(new double[] {side * home.azimuth, kept});
        places.add(new double[] {side * home.azimuth, home.elevation});
        for (int ring = 1; ring <= RINGS; ring++) {
            for (int i = -ring; i <= ring; i++) {
                for (int j = -ring; j <= ring; j++) {
                    if (Math.max(Math.abs(i), Math.abs(j)) == ring) {
                        places.add(new double[] {side * (home.azimuth + i * STEP), home.elevation + j * STEP});
                    }
                }
            }
        }
        return places;
    }

    private boolean holds(Shot shot, Light light, HeadPose pose, double faceAzimuth, double faceElevation, Pattern wished) {
        Vec3 toward = toward(pose, faceAzimuth, faceElevation);
        light.setAzimuth(Analysis.azimuth(toward));
        light.setElevation(Analysis.elevation(toward));
        return pattern(shot, light) == wished;
    }

    private static Vec3 toward(HeadPose pose, double faceAzimuth, double faceElevation) {
        return pose.directionToSet(SetSpace.direction(faceAzimuth, faceElevation));
    }
}
