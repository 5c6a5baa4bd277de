package org.catchlight.standin.internal.render;

import org.catchlight.light.Exposure;
import org.catchlight.light.HeadPose;
import org.catchlight.light.LightColour;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.shot.Shot;
import org.catchlight.standin.internal.head.Head;

/**
 * All that a picture of a shot is made from.
 *
 * @param scene    the head
 * @param camera   the camera
 * @param eyes     the eyes
 * @param look     colours
 * @param backdrop the wall
 * @param lights   the rig, exposed
 */
record RenderScene(HeadScene scene, ViewCamera camera, EyeGeometry eyes, Look look, Backdrop backdrop, SceneLights lights) {
    /** Reads a shot for a picture of the given size. */
    static RenderScene of(Shot shot, HeadScene scene, int width, int height) {
        Head head = scene.head();
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        ViewCamera camera = ViewCamera.of(shot, width, height, pose, EyeGeometry.apex(head.shape(), 1), EyeGeometry.apex(head.shape(), -1));
        EyeGeometry eyes = new EyeGeometry(head.shape(), shot.getStandIn(), pose, camera.position());
        RigPhysics rig = RigPhysics.of(shot);
        double scale = Exposure.scale(Exposure.of(shot, rig));
        SceneLights lights = SceneLights.of(rig, pose, scale, LightColour.whiteBalance(shot.getCamera().getWhiteBalance()));
        return new RenderScene(scene, camera, eyes, Look.of(shot), Backdrop.of(shot, pose), lights);
    }

    /** Width of a pixel on the face, cm. */
    double pixelOnFace() {
        return camera.footprint(Math.max(1, camera.depth(0, -2.5, 8)));
    }

    SurfaceBuilder surfaceBuilder() {
        return new SurfaceBuilder(scene, camera, eyes, look, backdrop, false);
    }

    /** A builder of surfaces that will do for a glance. */
    SurfaceBuilder roughSurfaceBuilder() {
        return new SurfaceBuilder(scene, camera, eyes, look, backdrop, true);
    }
}
