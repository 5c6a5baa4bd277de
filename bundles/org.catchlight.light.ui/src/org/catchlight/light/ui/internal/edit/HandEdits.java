package org.catchlight.light.ui.internal.edit;

import java.util.List;
import org.catchlight.light.ui.internal.scene.Change;
import org.catchlight.light.ui.internal.scene.Polar;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.check.Range;
import org.catchlight.shot.check.Ranges;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Puts what a hand does into a shot, within the ranges that the shot allows. */
public final class HandEdits {
    private static final ShotPackage MODEL = ShotPackage.eINSTANCE;

    private HandEdits() {
    }

    /** Makes a change of the set in a shot. */
    public static void apply(Shot shot, Change change) {
        switch (change) {
            case Change.MoveLight move -> place(light(shot, move.light()), move.to());
            case Change.AimLight aim -> {
                Light light = light(shot, aim.light());
                set(light, MODEL.getLight_FeatherAzimuth(), aim.to().azimuth());
                set(light, MODEL.getLight_FeatherElevation(), aim.to().elevation());
            }
            case Change.SizeLight size -> {
                Light light = light(shot, size.light());
                set(light, MODEL.getLight_Width(), size.width());
                set(light, MODEL.getLight_Height(), size.height());
            }
            case Change.MoveCamera move -> {
                Camera camera = shot.getCamera();
                set(camera, MODEL.getCamera_Azimuth(), move.to().azimuth());
                set(camera, MODEL.getCamera_Elevation(), move.to().elevation());
                set(camera, MODEL.getCamera_Distance(), move.to().distance());
            }
            case Change.TurnHead turn -> {
                StandIn standIn = shot.getStandIn();
                set(standIn, MODEL.getStandIn_HeadYaw(), turn.yaw());
                set(standIn, MODEL.getStandIn_HeadPitch(), turn.pitch());
            }
        }
    }

    /** What the undo menu calls a change. */
    public static String label(Shot shot, Change change) {
        return switch (change) {
            case Change.MoveLight move -> "Move " + light(shot, move.light()).getName();
            case Change.AimLight aim -> "Aim " + light(shot, aim.light()).getName();
            case Change.SizeLight size -> "Size " + light(shot, size.light()).getName();
            case Change.MoveCamera move -> "Move Camera";
            case Change.TurnHead turn -> "Turn Head";
        };
    }

    /** Puts a light at a place; the sun and the sky keep the distance that they do not use. */
    public static void place(Light light, Polar to) {
        set(light, MODEL.getLight_Azimuth(), to.azimuth());
        set(light, MODEL.getLight_Elevation(), to.elevation());
        set(light, MODEL.getLight_Distance(), to.distance());
    }

    /** Power in thirds of a stop: from wherever it is to the next third, then on by thirds. */
    public static void power(Light light, int thirds) {
        double now = light.getPower() * 3;
        double from = thirds > 0 ? Math.floor(now + 0.05) : Math.ceil(now - 0.05);
        set(light, MODEL.getLight_Power(), Math.rint((from + thirds) / 3 * 100) / 100);
    }

    /** Distance by steps of a twentieth of it, at least a centimetre. */
    public static void distance(Light light, double steps) {
        double now = light.getDistance();
        double by = Math.max(0.01, Math.rint(now * 5) / 100);
        set(light, MODEL.getLight_Distance(), Math.rint((now + by * steps) * 100) / 100);
    }

    /** Focal length by steps of a twentieth, in whole millimetres. */
    public static void focalLength(Camera camera, int steps) {
        double now = camera.getFocalLength();
        set(camera, MODEL.getCamera_FocalLength(), Math.rint(now + Math.max(1, now / 20) * steps));
    }

    private static Light light(Shot shot, int index) {
        List<Light> lights = shot.getRig().getLights();
        return lights.get(index);
    }

    private static void set(EObject part, EAttribute feature, double value) {
        double allowed = Ranges.of(feature).map(range -> clamp(range, value)).orElse(value);
        if ((Double) part.eGet(feature) != allowed) {
            part.eSet(feature, allowed);
        }
    }

    private static double clamp(Range range, double value) {
        return range.clamp(value);
    }
}
