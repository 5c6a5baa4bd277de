package org.catchlight.light.ui.internal.edit;

import java.util.List;
import org.catchlight.shot.Light;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Shot;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Brings a shot to the state of a changed copy of it, object by object, so that lights stay the objects that are selected. */
public final class RigTransfer {
    private RigTransfer() {
    }

    /** Gives {@code live} the rig, and the values of the camera, of {@code changed}. Only what differs is set. */
    public static void adopt(Shot live, Shot changed) {
        Rig to = live.getRig();
        Rig from = changed.getRig();
        values(from, to);
        if (live.getCamera() != null && changed.getCamera() != null) {
            values(changed.getCamera(), live.getCamera());
        }
        EList<Light> lights = to.getLights();
        List<Light> wanted = from.getLights();
        for (int i = 0; i < wanted.size(); i++) {
            Light light = wanted.get(i);
            if (i < lights.size()) {
                values(light, lights.get(i));
            } else {
                lights.add(EcoreUtil.copy(light));
            }
        }
        while (lights.size() > wanted.size()) {
            lights.removeLast();
        }
    }

    private static void values(EObject from, EObject to) {
        for (EAttribute feature : from.eClass().getEAllAttributes()) {
            Object value = from.eGet(feature);
            if (!feature.isMany() && !java.util.Objects.equals(value, to.eGet(feature))) {
                to.eSet(feature, value);
            }
        }
    }

    /** Whether the shots have the same rig, camera and pose, whatever their other parts. */
    public static boolean sameSet(Shot one, Shot other) {
        for (EReference part : one.eClass().getEAllContainments()) {
            String name = part.getName();
            boolean matters = name.equals("rig") || name.equals("camera") || name.equals("standIn");
            if (matters && !EcoreUtil.equals((EObject) one.eGet(part), (EObject) other.eGet(part))) {
                return false;
            }
        }
        return true;
    }
}
