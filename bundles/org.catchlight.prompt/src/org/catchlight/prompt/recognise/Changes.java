package org.catchlight.prompt.recognise;

import java.util.List;
import java.util.Optional;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.light.rig.Solution;
import org.catchlight.shot.Shot;

/** Changes on shots. */
public final class Changes {
    private Changes() {
    }

    /** Whether a shot already is as the change asks; a pattern is judged by the angles of the key from the face. */
    public static boolean holds(Shot shot, Change change) {
        return false;
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
        return List.of();
    }

    /** A change in words for a menu, such as "Key: octabox". */
    public static String label(Change change) {
        return "";
    }

    /** What a shot has where the change asks for something, in words that would be recognised as it, such as "105 mm"; may be empty. */
    public static String words(Shot shot, Change change) {
        return "";
    }
}
