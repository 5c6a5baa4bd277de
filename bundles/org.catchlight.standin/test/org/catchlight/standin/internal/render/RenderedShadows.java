package org.catchlight.standin.internal.render;

import org.catchlight.image.Part;
import org.catchlight.light.HeadPose;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.preset.ShotParts;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Renders the light of a key alone on a bald stand-in, from a far camera that the face looks into: the picture from which the pattern is
 * measured. The head's surface is kept, so that a rig costs one layer of light.
 */
final class RenderedShadows {
    /** Pixels across. */
    static final int WIDTH = 96;
    /** Pixels down. */
    static final int HEIGHT = 120;
    /** Of the key, metres. */
    static final double DISTANCE = 1.3;
    private static final double CAMERA_DISTANCE = 3;
    private static final double FOCAL_LENGTH = 430;

    private final Shot shot;
    private final Light key;
    private final HeadScene head;
    private final SurfaceBuffer surface;
    private final BounceField.Patches patches;
    private final Picture empty;

    /**
     * A picture of one head: what is where, and how much light falls on it.
     *
     * @param part    what a pixel shows
     * @param toward  cosine between the surface and the view, 0–1
     * @param depth   distance from the camera, metres
     * @param normals unit normals in the head frame, three a pixel
     * @param light   irradiance relative to a card that faces the key without a head in the way
     * @param pitch   width of a pixel on the face, mm
     */
    record Picture(Part[] part, float[] toward, float[] depth, float[] normals, float[] light, double pitch) {
    }

    /** Prepares a head turned by {@code yaw} degrees. */
    RenderedShadows(long identity, double yaw) {
        shot = ShotFactory.eINSTANCE.createShot();
        ShotParts.complete(shot);
        shot.getStandIn().setIdentitySeed(identity);
        shot.getStandIn().setHairStyle(HairStyle.BALD);
        shot.getStandIn().setHeadYaw(yaw);
        HeadPose pose = SetSpace.headPose(shot.getStandIn());
        Vec3 face = pose.pointToSet(SetSpace.SUBJECT_IN_HEAD);
        shot.getCamera().setAzimuth(yaw);
        shot.getCamera().setDistance(CAMERA_DISTANCE);
        shot.getCamera().setFocalLength(FOCAL_LENGTH);
        shot.getFraming().setAimX(face.dot(SetSpace.cameraRight(shot.getCamera())));
        shot.getFraming().setAimY(face.y() - 0.015);
        shot.getRig().setAmbientEv(-6);
        key = ShotFactory.eINSTANCE.createLight();
        key.setFixture(Fixture.OCTABOX);
        key.setDistance(DISTANCE);
        shot.getRig().getLights().add(key);
        head = new HeadScenes(1).of(shot.getStandIn(), new NullProgressMonitor());
        RenderScene scene = RenderScene.of(shot, head, WIDTH, HEIGHT);
        surface = scene.surfaceBuilder().build(0, HEIGHT, new NullProgressMonitor(), 1);
        patches = new BounceField.Patches(head, scene.look());
        empty = still(scene.camera());
    }

    /** The shot as it was rendered last; not to be changed. */
    Shot shot() {
        return shot;
    }

    /** The picture with the key at set azimuth and elevation in degrees, a disc of {@code size} metres. */
    Picture lit(double azimuth, double elevation, double size) {
        place(azimuth, elevation, size);
        RenderScene scene = RenderScene.of(shot, head, WIDTH, HEIGHT);
        LightSource source = scene.lights().lights().getFirst().source();
        LightLayer layer = new LayerShader(surface, scene, patches).layer(source, Sampling.FAST, new NullProgressMonitor(), 1);
        float[] share = new float[WIDTH * HEIGHT];
        for (int i = 0; i < surface.rowStart[HEIGHT]; i++) {
            share[surface.pixel[i]] += surface.material[i] == Material.SKIN.ordinal() ? surface.share[i] : 0;
        }
        float[] light = new float[WIDTH * HEIGHT];
        for (int p = 0; p < light.length; p++) {
            // Exposed for the key alone, a card that faces it has the irradiance π. Blue light spreads least within skin.
            light[p] = share[p] > 0.02f ? (float) (layer.skin[p * 3 + 2] * source.radiance()[2] / share[p] / Math.PI) : 0;
        }
        return new Picture(empty.part, empty.toward, empty.depth, empty.normals, light, empty.pitch);
    }

    /** Puts the key there without rendering. */
    void place(double azimuth, double elevation, double size) {
        key.setAzimuth(azimuth);
        key.setElevation(elevation);
        key.setWidth(size);
        key.setHeight(size);
    }

    private Picture still(ViewCamera camera) {
        int pixels = WIDTH * HEIGHT;
        float[][] shares = new float[pixels][Part.values().length];
        float[] toward = new float[pixels];
        float[] depth = new float[pixels];
        float[] normals = new float[pixels * 3];
        for (int i = 0; i < surface.rowStart[HEIGHT]; i++) {
            int p = surface.pixel[i];
            float share = surface.share[i];
            shares[p][surface.part[i]] += share;
            depth[p] += share * (float) (camera.depth(surface.x[i], surface.y[i], surface.z[i]) / 100);
            normals[p * 3] += share * surface.nx[i];
            normals[p * 3 + 1] += share * surface.ny[i];
            normals[p * 3 + 2] += share * surface.nz[i];
        }
        Part[] part = new Part[pixels];
        for (int p = 0; p < pixels; p++) {
            int most = 0;
            for (int n = 1; n < shares[p].length; n++) {
                most = shares[p][n] > shares[p][most] ? n : most;
            }
            part[p] = Part.values()[most];
            float length = (float) Math.sqrt(normals[p * 3] * normals[p * 3] + normals[p * 3 + 1] * normals[p * 3 + 1]
                    + normals[p * 3 + 2] * normals[p * 3 + 2]);
            for (int k = 0; k < 3 && length > 0; k++) {
                normals[p * 3 + k] /= length;
            }
            Vec3 forward = camera.forward();
            toward[p] = (float) -(normals[p * 3] * forward.x() + normals[p * 3 + 1] * forward.y() + normals[p * 3 + 2] * forward.z());
        }
        return new Picture(part, toward, depth, normals, new float[pixels], camera.footprint(camera.depth(0, -2.5, 8)) * 10);
    }
}
