package org.catchlight.prompt.internal.compile;

import java.util.Optional;
import java.util.function.Function;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.LightAnalysis;
import org.catchlight.light.LightReport;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the rig does to the face, kept until rig, head or camera change: words are compiled at every keystroke, and the light changes
 * rarely. Safe for several threads.
 */
final class LightMemory {
    private final FaceGeometries faces;
    private volatile Known known;

    private record Known(Shot shot, LightReport report) {
    }

    private record Judge(FaceGeometry face, Function<Shot, LightReport> analysis) {
    }

    private volatile Judge judge;

    LightMemory(FaceGeometries faces) {
        this.faces = faces;
    }

    /** Reads nothing of the shot but rig, stand-in, camera and framing. Empty if the light cannot be judged. */
    Optional<LightReport> report(Shot shot) {
        Rig rig = shot.getRig();
        if (rig == null || rig.getLights().stream().noneMatch(org.catchlight.shot.Light::isEnabled)) {
            return Optional.empty();
        }
        Shot lit = ShotFactory.eINSTANCE.createShot();
        lit.setRig(EcoreUtil.copy(rig));
        lit.setStandIn(copy(shot.getStandIn()));
        lit.setCamera(copy(shot.getCamera()));
        lit.setFraming(copy(shot.getFraming()));
        Known last = known;
        if (last != null && EcoreUtil.equals(last.shot(), lit)) {
            return Optional.of(last.report());
        }
        FaceGeometry face = faces.of(lit.getStandIn());
        Judge kept = judge;
        if (kept == null || kept.face() != face) {
            kept = new Judge(face, LightAnalysis.on(face));
            judge = kept;
        }
        LightReport report = kept.analysis().apply(lit);
        known = new Known(lit, report);
        return Optional.of(report);
    }

    private static <T extends EObject> T copy(T part) {
        return part == null ? null : EcoreUtil.copy(part);
    }
}
