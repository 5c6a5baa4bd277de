package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.light.Emitter.Beam;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;
import org.catchlight.standin.internal.head.EyelidShape;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** The mirrored light lies where the cornea's normal halves the angle between light and camera. */
class CatchlightPositionTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    @Test
    void theCatchlightIsWhereTheNormalHalvesTheAngle() {
        Shot shot = Presets.create("rembrandt");
        shot.getStandIn().setHeadYaw(0);
        shot.getCamera().setFocalLength(1000);
        Light key = shot.getRig().getLights().get(0);
        key.setFixture(Fixture.BEAUTY_DISH);
        key.setWidth(0.12);
        HeadScene head = new HeadScenes(1).of(shot.getStandIn(), new NullProgressMonitor());
        for (double[] angles : new double[][] {{-20, 8}, {15, 0}, {0, 6}}) {
            key.setAzimuth(angles[0]);
            key.setElevation(angles[1]);
            Vec3 globe = new EyeGeometry(head.head().shape(), shot.getStandIn(), SetSpace.headPose(shot.getStandIn()), new Vec3(0, 0,
                    160)).centre(1);
            shot.getFraming().setAimX(globe.x() / 100 - SetSpace.SUBJECT_IN_HEAD.x());
            shot.getFraming().setAimY(globe.y() / 100 - SetSpace.SUBJECT_IN_HEAD.y());
            RenderScene scene = RenderScene.of(shot, head, WIDTH, HEIGHT);
            double[] rendered = centroid(scene);
            double[] expected = expected(scene);
            // The offset from the middle of the iris is right within 1% of the iris.
            double iris = EyelidShape.LIMBUS / scene.camera().footprint(scene.camera().depth(globe.x(), globe.y(), globe.z() + 1.28));
            assertEquals(expected[0], rendered[0], 0.01 * iris + 0.25, "x at " + angles[0] + "°");
            assertEquals(expected[1], rendered[1], 0.01 * iris + 0.25, "y at " + angles[1] + "°");
        }
    }

    @Test
    void atNormalIncidenceTheCorneaMirrorsWhatFresnelSays() {
        Shot shot = Presets.create("rembrandt");
        shot.getStandIn().setHeadYaw(0);
        shot.getCamera().setFocalLength(1000);
        HeadScene head = new HeadScenes(1).of(shot.getStandIn(), new NullProgressMonitor());
        Vec3 globe = new EyeGeometry(head.head().shape(), shot.getStandIn(), SetSpace.headPose(shot.getStandIn()), new Vec3(0, 0, 160))
                .centre(1);
        shot.getFraming().setAimX(globe.x() / 100 - SetSpace.SUBJECT_IN_HEAD.x());
        shot.getFraming().setAimY(globe.y() / 100 - SetSpace.SUBJECT_IN_HEAD.y());
        RenderScene scene = RenderScene.of(shot, head, WIDTH, HEIGHT);
        ViewCamera camera = scene.camera();
        // A panel of unit radiance in the plane of the lens: where the cornea faces the camera, it mirrors the panel to the camera.
        PanelSource panel = new PanelSource(camera.position(), camera.right().times(8), camera.up().times(8), camera.forward(), true,
                new double[] {1, 1, 1}, Beam.DIFFUSE, 8 / camera.position().length());
        SurfaceBuffer surface = scene.surfaceBuilder().build(0, HEIGHT, new NullProgressMonitor(), 0);
        LightLayer layer = new LayerShader(surface, scene, new BounceField.Patches(head, scene.look())).layer(panel,
                Sampling.reference(64), new NullProgressMonitor(), 0);
        float[] all = new float[WIDTH * HEIGHT];
        for (int i = 0; i < surface.count; i++) {
            Vec3 view = camera.position().minus(new Vec3(surface.x[i], surface.y[i], surface.z[i])).normalized();
            Vec3 normal = new Vec3(surface.sx[i], surface.sy[i], surface.sz[i]);
            boolean cornea = surface.material(i) == Material.EYE && surface.roughness[i] < 0.03;
            all[surface.pixel[i]] += cornea && normal.dot(view) > Math.cos(Math.toRadians(1)) ? surface.share[i] : 0;
        }
        double expected = Math.pow((1.376 - 1) / (1.376 + 1), 2);
        int found = 0;
        for (int pixel = 0; pixel < all.length; pixel++) {
            if (all[pixel] > 0.999f) {
                assertEquals(expected, layer.direct[pixel * 3 + 2], 0.01 * expected, "pixel " + pixel);
                found++;
            }
        }
        assertTrue(found > 1, found + " pixels of the cornea face the camera");
    }

    private static double[] centroid(RenderScene scene) {
        SurfaceBuffer surface = scene.surfaceBuilder().build(0, HEIGHT, new NullProgressMonitor(), 0);
        LightSource key = scene.lights().lights().get(0).source();
        Vec3 eye = scene.camera().position();
        double[] sum = new double[3];
        for (int i = 0; i < surface.count; i++) {
            // The cornea alone: the tear film at the lower lid has a highlight of its own.
            if (surface.material(i) != Material.EYE || surface.roughness[i] > 0.03) {
                continue;
            }
            Vec3 view = eye.minus(new Vec3(surface.x[i], surface.y[i], surface.z[i])).normalized();
            Vec3 normal = new Vec3(surface.sx[i], surface.sy[i], surface.sz[i]);
            Vec3 mirrored = normal.times(2 * normal.dot(view)).minus(view);
            double seen = key.seen(surface.x[i], surface.y[i], surface.z[i], mirrored.x(), mirrored.y(), mirrored.z()) * surface.share[i];
            Vec3 to = new Vec3(surface.x[i], surface.y[i], surface.z[i]).minus(eye);
            double depth = to.dot(scene.camera().forward());
            sum[0] += seen * (WIDTH / 2.0 + to.dot(scene.camera().right()) / depth / scene.camera().pitch());
            sum[1] += seen * (HEIGHT / 2.0 - to.dot(scene.camera().up()) / depth / scene.camera().pitch());
            sum[2] += seen;
        }
        assertTrue(sum[2] > 4, "the light is mirrored in " + sum[2] + " pixels");
        return new double[] {sum[0] / sum[2], sum[1] / sum[2]};
    }

    private static double[] expected(RenderScene scene) {
        Vec3 centre = scene.eyes().centre(1).plus(scene.eyes().gaze(1).times(EyelidShape.CORNEA_OFFSET));
        Vec3 light = ((PanelSource) scene.lights().lights().get(0).source()).centre();
        Vec3 eye = scene.camera().position();
        Vec3 on = centre;
        for (int i = 0; i < 10; i++) {
            Vec3 half = light.minus(on).normalized().plus(eye.minus(on).normalized()).normalized();
            on = centre.plus(half.times(EyelidShape.CORNEA));
        }
        Vec3 to = on.minus(eye);
        double depth = to.dot(scene.camera().forward());
        return new double[] {WIDTH / 2.0 + to.dot(scene.camera().right()) / depth / scene.camera().pitch(),
            HEIGHT / 2.0 - to.dot(scene.camera().up()) / depth / scene.camera().pitch()};
    }
}
