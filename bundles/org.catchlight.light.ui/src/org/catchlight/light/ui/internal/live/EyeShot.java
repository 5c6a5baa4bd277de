package org.catchlight.light.ui.internal.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.FaceGeometry.Eye;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.HeadPose;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.SceneCamera;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Framing;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A shot seen through a long lens from the same place, so that both eyes fill the picture and their catchlights are those of the shot.
 *
 * @param shot   the shot with the long lens
 * @param width  pixels
 * @param height pixels
 * @param eyes   where the irises are in the picture
 */
record EyeShot(Shot shot, int width, int height, Map<Side, Iris> eyes) {
    /** Metres that the picture spans beside the middle of each iris. */
    private static final double MARGIN = 0.018;
    /** Aspect of one eye's part of the picture, width over height. */
    static final double ASPECT = 1.35;
    private static final double SMALLEST_APERTURE = 64;

    /**
     * An iris in the picture.
     *
     * @param centre share of the picture's width and height
     * @param radius share of its width
     */
    record Iris(PanePoint centre, double radius) {
    }

    /** The eyes of a shot, {@code eyePixels} wide each. */
    static EyeShot of(Shot original, FaceGeometry face, int eyePixels) {
        Shot shot = EcoreUtil.copy(original);
        Camera camera = shot.getCamera();
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        Vec3 left = iris(face.eye(Side.LEFT), pose, shot);
        Vec3 right = iris(face.eye(Side.RIGHT), pose, shot);
        Vec3 middle = left.plus(right).times(0.5);
        camera.setRoll(0);
        Vec3 across = SetSpace.cameraRight(camera);
        Vec3 rise = SetSpace.cameraUp(camera);
        Framing framing = shot.getFraming();
        framing.setAimX(middle.dot(across));
        framing.setAimY(middle.dot(rise));
        double span = Math.abs(left.minus(right).dot(across)) + 2 * MARGIN;
        double high = Math.abs(left.minus(right).dot(rise)) + 2 * MARGIN / ASPECT;
        double pixels = eyePixels / (2 * MARGIN);
        int width = (int) Math.max(32, Math.round(span * pixels));
        int height = (int) Math.max(32, Math.round(high * pixels));
        framing.setWidth(width);
        framing.setHeight(height);
        double distance = SetSpace.cameraPosition(camera).minus(middle).length();
        lengthen(camera, width, height, span, distance);
        SceneCamera view = SceneCamera.of(camera, framing);
        Map<Side, Iris> eyes = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Vec3 centre = side == Side.LEFT ? left : right;
            double radius = face.eye(side).irisRadius();
            Optional<PanePoint> at = view.project(centre);
            Optional<PanePoint> edge = view.project(centre.plus(across.times(radius)));
            if (at.isPresent() && edge.isPresent()) {
                eyes.put(side, new Iris(at.get(), edge.get().x() - at.get().x()));
            }
        }
        return new EyeShot(shot, width, height, eyes);
    }

    /** Middle of the iris on the set: where the cornea meets the white, in the plane that catchlights are measured in. */
    private static Vec3 iris(Eye eye, HeadPose pose, Shot shot) {
        Vec3 globe = pose.pointToSet(eye.globeCentre());
        Vec3 axis = SetSpace.gaze(shot.getStandIn(), shot.getCamera(), globe);
        double depth = Math.sqrt(Math.max(0, eye.corneaRadius() * eye.corneaRadius() - eye.irisRadius() * eye.irisRadius()));
        return globe.plus(axis.times(eye.corneaOffset() + depth));
    }

    /** A focal length that spans {@code span} metres, and an aperture that keeps both eyes sharp at the same exposure. */
    private static void lengthen(Camera camera, int width, int height, double span, double distance) {
        double longSide = Math.max(camera.getSensorWidth(), camera.getSensorHeight());
        double shortSide = Math.min(camera.getSensorWidth(), camera.getSensorHeight());
        double pixel = Math.min(longSide / Math.max(width, height), shortSide / Math.min(width, height));
        double image = pixel * width * distance / span;
        double focus = distance * 1000;
        camera.setFocalLength(image * focus / (image + focus));
        double opened = camera.getAperture() / SMALLEST_APERTURE;
        camera.setShutter(camera.getShutter() / (opened * opened));
        camera.setAperture(SMALLEST_APERTURE);
    }
}
