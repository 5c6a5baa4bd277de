package org.catchlight.light.internal;

import java.util.function.Function;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.LightReport;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.ShotParts;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Judges copies of shots, completed, on a face. */
public final class Judge {
    private Judge() {
    }

    /** A judge on a face and its samples. */
    public static Function<Shot, LightReport> on(FaceGeometry face, FaceGrid grid) {
        return shot -> {
            Shot complete = EcoreUtil.copy(shot);
            ShotParts.complete(complete);
            return new Analysis(complete, face, grid).report();
        };
    }
}
