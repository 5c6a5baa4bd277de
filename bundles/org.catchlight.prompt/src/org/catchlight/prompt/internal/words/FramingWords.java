package org.catchlight.prompt.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.Source.Origin;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Framing;
import org.catchlight.shot.Shot;
import org.catchlight.shot.StandIn;

/** How much of the subject is in the picture, how the head is turned, and what hangs behind it where the brief says nothing of a place. */
public final class FramingWords {
    /** Metres below the middle of the face at which the body's parts lie, for a grown person. */
    private static final double CHIN = -0.12;
    private static final double SHOULDERS = -0.36;
    private static final double CHEST = -0.55;
    private static final double WAIST = -0.8;
    private static final double KNEES = -1.25;
    /** Height of a picture in metres in which a face does not fit. */
    private static final double DETAIL = 0.19;
    private static final double TURNED = 20;
    private static final double PROFILE = 65;
    private static final double LOOKS_AWAY = 12;

    private FramingWords() {
    }

    /** Such as "head-and-shoulders portrait photograph". */
    public static Fragment size(Shot shot) {
        return Fragment.of(sizeWords(shot) + " photograph", Importance.FRAMING, new Source.Made(Origin.FRAMING, "Framing"));
    }

    private static String sizeWords(Shot shot) {
        Camera camera = shot.getCamera();
        Framing framing = shot.getFraming();
        if (camera == null || framing == null || framing.getWidth() <= 0 || framing.getHeight() <= 0) {
            return "portrait";
        }
        boolean upright = framing.getHeight() >= framing.getWidth();
        double longSide = camera.getDistance() * camera.getSensorWidth() / camera.getFocalLength();
        double height = upright ? longSide : longSide * framing.getHeight() / framing.getWidth();
        double bottom = framing.getAimY() - height / 2;
        return height < DETAIL ? "extreme close-up portrait" : bottom > SHOULDERS + 0.12 || bottom > CHIN ? "close-up portrait"
                : bottom > CHEST + 0.05 ? "head-and-shoulders portrait" : bottom > WAIST + 0.05 ? "chest-up portrait"
                : bottom > KNEES + 0.25 ? "half-length portrait" : bottom > KNEES - 0.15 ? "three-quarter-length portrait" : "full-length portrait";
    }

    /** Turn of head and eyes as the camera sees them; nothing for a face that looks into the lens. */
    public static List<Fragment> pose(Shot shot) {
        StandIn standIn = shot.getStandIn();
        if (standIn == null) {
            return List.of();
        }
        double camera = shot.getCamera() == null ? 0 : shot.getCamera().getAzimuth();
        List<String> words = new ArrayList<>();
        double yaw = standIn.getHeadYaw() - camera;
        if (Math.abs(yaw) >= TURNED) {
            words.add((Math.abs(yaw) >= PROFILE ? "profile view" : "three-quarter view") + ", face turned to camera " + side(yaw));
        }
        if (Math.abs(standIn.getGazeYaw()) >= LOOKS_AWAY) {
            words.add("eyes looking to camera " + side(standIn.getGazeYaw()));
        } else if (standIn.getGazePitch() <= -LOOKS_AWAY) {
            words.add("eyes looking down");
        } else if (standIn.getGazePitch() >= LOOKS_AWAY) {
            words.add("eyes looking up");
        }
        return words.stream().map(text -> Fragment.of(text, Importance.POSE, new Source.Made(Origin.POSE, "Pose"))).toList();
    }

    private static String side(double degrees) {
        return degrees > 0 ? "right" : "left";
    }

    /** The backdrop, for a brief without an environment. */
    public static List<Fragment> backdrop(Shot shot) {
        return shot.getBackdrop() == null ? List.of() : Colour.name(shot.getBackdrop().getColour()).stream()
                .map(colour -> Fragment.of("plain " + colour + " backdrop", Importance.BACKDROP,
                        new Source.Made(Origin.BACKDROP, "Backdrop"))).toList();
    }
}
