package org.catchlight.light.ui.internal.edit;

import java.util.List;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.check.Problem;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.io.ShotFormatException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Lights as text, to be copied from one shot and pasted into another: a shot with nothing but a rig. */
public final class LightText {
    private static final int MOST_CHARACTERS = 1 << 18;
    private static final int MOST_LIGHTS = 200;

    private LightText() {
    }

    /** The lights as XMI. */
    public static String of(List<Light> lights) {
        Shot shot = ShotFactory.eINSTANCE.createShot();
        shot.setName("Lights");
        shot.setRig(ShotFactory.eINSTANCE.createRig());
        shot.getRig().getLights().addAll(EcoreUtil.copyAll(lights));
        return ShotFiles.toXmi(shot);
    }

    /** Whether text looks like lights, without reading it through. */
    public static boolean isLikely(String text) {
        return text != null && text.length() <= MOST_CHARACTERS && text.contains("shot:Shot") && text.contains("<lights");
    }

    /**
     * Lights from text that anything may have put on the clipboard.
     *
     * @throws ShotFormatException if it does not hold lights, too many of them, or values out of range; the message says which and the mend
     */
    public static List<Light> parse(String text) throws ShotFormatException {
        if (text.length() > MOST_CHARACTERS) {
            throw new ShotFormatException("The clipboard holds more text than lights need. Copy lights in Catchlight first.", null);
        }
        if (!isLikely(text)) {
            throw new ShotFormatException("The clipboard holds no lights. Copy lights in Catchlight first.", null);
        }
        Shot shot = ShotFiles.fromXmi(text, "The clipboard");
        List<Light> lights = List.copyOf(shot.getRig().getLights());
        if (lights.isEmpty() || lights.size() > MOST_LIGHTS) {
            throw new ShotFormatException("The clipboard holds " + lights.size() + " lights; from 1 to " + MOST_LIGHTS + " can be pasted.",
                    null);
        }
        for (Problem problem : ShotCheck.check(shot)) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw new ShotFormatException("The lights on the clipboard cannot be pasted: " + problem.message(), null);
            }
        }
        return lights;
    }
}
