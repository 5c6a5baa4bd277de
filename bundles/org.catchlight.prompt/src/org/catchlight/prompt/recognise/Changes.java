package org.catchlight.prompt.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.light.rig.Solution;
import org.catchlight.prompt.internal.recognise.Describe;
import org.catchlight.prompt.internal.recognise.LightChange;
import org.catchlight.prompt.internal.recognise.Numbers;
import org.catchlight.prompt.internal.recognise.RigChange;
import org.catchlight.prompt.recognise.Change.Detail;
import org.catchlight.prompt.recognise.Change.OfLight;
import org.catchlight.shot.Shot;

/** Changes on shots. */
public final class Changes {
    private Changes() {
    }

    /** Whether a shot already is as the change asks; a pattern is judged by the angles of the key from the face. */
    public static boolean holds(Shot shot, Change change) {
        return switch (change) {
            case OfLight light -> LightChange.holds(shot, light);
            case Change.KeyPattern pattern -> RigChange.holds(shot, pattern);
            case Change.WholeRig rig -> RigChange.holds(shot, rig);
            case Change.Ratio ratio -> RigChange.holds(shot, ratio);
            case Change.Number number -> Numbers.holds(shot, number);
            case Change.Sensor sensor -> Numbers.holds(shot, sensor);
            case Change.FilmStock film -> Numbers.holds(shot, film);
            case Change.Aspect aspect -> Numbers.holds(shot, aspect);
        };
    }

    /**
     * Makes changes of a shot, in the order that suits them: whole rigs first, then each light's modifier, patterns, places and colours,
     * ratios last. A change that holds already changes nothing. Plain changes of the model's objects; whoever calls wraps them in one step
     * that can be undone.
     *
     * @param solver for the head of the shot, so that patterns are true to its shadows; without one the usual angles are taken
     * @return what came of each, in the order of {@code changes}
     */
    public static List<Solution> apply(Shot shot, List<Change> changes, Optional<RigSolver> solver) {
        Map<Change, Solution> made = new IdentityHashMap<>();
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparingInt(Changes::turn));
        ordered.forEach(change -> made.put(change, apply(shot, change, solver)));
        return changes.stream().map(made::get).toList();
    }

    private static Solution apply(Shot shot, Change change, Optional<RigSolver> solver) {
        boolean shadows = change instanceof Change.KeyPattern && solver.isPresent();
        if (!shadows && holds(shot, change)) {
            return Solution.done(null, label(change) + ": so it is.");
        }
        switch (change) {
            case OfLight light -> LightChange.apply(shot, light);
            case Change.KeyPattern pattern -> {
                return RigChange.apply(shot, pattern, solver);
            }
            case Change.WholeRig rig -> {
                return RigChange.apply(shot, rig, solver);
            }
            case Change.Ratio ratio -> {
                return RigChange.apply(shot, ratio);
            }
            case Change.Number number -> Numbers.apply(shot, number);
            case Change.Sensor sensor -> Numbers.apply(shot, sensor);
            case Change.FilmStock film -> Numbers.apply(shot, film);
            case Change.Aspect aspect -> Numbers.apply(shot, aspect);
        }
        return Solution.done(null, label(change) + ".");
    }

    /** The place of a change among others: what it needs comes before it. */
    private static int turn(Change change) {
        return switch (change) {
            case Change.WholeRig _ -> 0;
            case Change.Sensor _, Change.Aspect _, Change.FilmStock _ -> 1;
            case Change.Number _ -> 2;
            case OfLight light -> switch (light.detail()) {
                case Detail.Modifier _ -> 3;
                case Detail.Distance _ -> 4;
                case Detail.Softness _ -> 5;
                case Detail.Grid _ -> 6;
                case Detail.Turn _ -> 8;
                case Detail.Side _ -> 9;
                case Detail.Height _ -> 10;
                case Detail.Colour _, Detail.Gel _ -> 11;
                case Detail.Count _ -> 12;
                case Detail.Level _ -> 13;
            };
            case Change.KeyPattern _ -> 7;
            case Change.Ratio _ -> 14;
        };
    }

    /** A change in words for a menu, such as "Key: octabox". */
    public static String label(Change change) {
        return Describe.label(change);
    }

    /** What a shot has where the change asks for something, in words that would be recognised as it, such as "105 mm"; may be empty. */
    public static String words(Shot shot, Change change) {
        return Describe.words(shot, change);
    }
}
