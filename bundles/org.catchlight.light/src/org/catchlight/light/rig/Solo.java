package org.catchlight.light.rig;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.catchlight.light.Exposure;
import org.catchlight.light.RigPhysics;
import org.catchlight.shot.Camera;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Looking at some lights alone. Solo is a way of looking, not a property of the shot: the shot with its on and off stays untouched, is not
 * dirty and cannot be saved half dark. Whoever shows a picture keeps the set of soloed lights and renders {@link #view} of the shot.
 */
public final class Solo {
    /** Darkest ambient light that a shot can have, EV. */
    private static final double NO_AMBIENT = -6;

    private Solo() {
    }

    /**
     * A copy of the shot in which only {@code soloed} lights shine, whether or not they are on in the shot, without ambient light. The
     * picture keeps the exposure of the whole rig, so that what a light adds is seen as it is; a light that is too weak to see on its own
     * is that in the picture too. Reflectors shine by the soloed lights only. Without soloed lights, or if none of them is in the shot, it
     * is a plain copy.
     */
    public static Shot view(Shot shot, Collection<Light> soloed) {
        Shot copy = EcoreUtil.copy(shot);
        if (shot.getRig() == null) {
            return copy;
        }
        List<Light> originals = shot.getRig().getLights();
        Set<Light> chosen = new HashSet<>(soloed);
        if (originals.stream().noneMatch(chosen::contains)) {
            return copy;
        }
        hold(copy, Exposure.of(shot, RigPhysics.of(shot)));
        for (int i = 0; i < originals.size(); i++) {
            copy.getRig().getLights().get(i).setEnabled(chosen.contains(originals.get(i)));
        }
        copy.getRig().setAmbientEv(NO_AMBIENT);
        return copy;
    }

    /** Sets the camera by hand to an EV at ISO 100; aperture and ISO stay. */
    private static void hold(Shot shot, double ev) {
        Camera camera = shot.getCamera();
        if (camera != null && camera.getExposureMode() != ExposureMode.MANUAL && Double.isFinite(ev)) {
            camera.setExposureMode(ExposureMode.MANUAL);
            camera.setShutter(camera.getAperture() * camera.getAperture() * 100 / camera.getIso() / Math.pow(2, ev));
        }
    }
}
