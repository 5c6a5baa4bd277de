package org.catchlight.prompt.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.Source.Origin;
import org.catchlight.shot.Backdrop;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Shot;

/** The camera in words: "85 mm f/1.4, from 1.5 m, at eye level". */
public final class CameraWords {
    private static final double FULL_FRAME = 36;
    /** Blur of the backdrop, as a share of the picture's long side, from which it is seen as out of focus. */
    private static final double BLURRED = 0.012;
    /** Blur up to which it is seen as sharp. */
    private static final double SHARP = 0.0015;

    private CameraWords() {
    }

    /**
     * The phrases.
     *
     * @param blurLater whether a later stage makes the depth of field, so that the words keep still about it
     */
    public static List<Fragment> of(Shot shot, boolean blurLater) {
        Camera camera = shot.getCamera();
        if (camera == null) {
            return List.of();
        }
        List<Fragment> phrases = new ArrayList<>();
        phrases.add(fragment(lens(camera) + (blurLater ? " lens" : " f/" + number(camera.getAperture())), "Lens"));
        phrases.add(fragment("from " + number(camera.getDistance()) + " m", "Distance"));
        phrases.add(fragment(height(camera.getElevation()), "Height"));
        if (!blurLater && shot.getBackdrop() != null) {
            double blur = blur(camera, shot.getBackdrop());
            if (blur > BLURRED) {
                phrases.add(fragment("shallow depth of field", "Depth of field"));
            } else if (blur < SHARP) {
                phrases.add(fragment("deep depth of field", "Depth of field"));
            }
        }
        if (Math.abs(camera.getRoll()) >= 5) {
            phrases.add(fragment("tilted camera", "Tilt"));
        }
        return phrases;
    }

    private static Fragment fragment(String words, String what) {
        return Fragment.of(words, Importance.CAMERA, new Source.Made(Origin.CAMERA, what));
    }

    private static String lens(Camera camera) {
        double crop = FULL_FRAME / camera.getSensorWidth();
        long millimetres = Math.round(camera.getFocalLength() * crop);
        return Math.abs(crop - 1) < 0.06 ? Math.round(camera.getFocalLength()) + " mm" : millimetres + " mm equivalent";
    }

    private static String height(double elevation) {
        return elevation > 25 ? "from a high angle" : elevation > 5 ? "slightly above eye level" : elevation < -25 ? "from a low angle"
                : elevation < -5 ? "slightly below eye level" : "at eye level";
    }

    /** Diameter of the circle of confusion of a point on the backdrop, as a share of the sensor's long side. */
    private static double blur(Camera camera, Backdrop backdrop) {
        double focal = camera.getFocalLength() / 1000;
        double focused = Math.max(camera.getDistance() + camera.getFocusOffset(), 1.01 * focal);
        double behind = camera.getDistance() + backdrop.getDistance();
        double circle = focal / camera.getAperture() * focal * Math.abs(behind - focused) / (behind * (focused - focal));
        return circle * 1000 / camera.getSensorWidth();
    }

    /** At most one decimal. */
    static String number(double value) {
        double rounded = Math.round(10 * value) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
