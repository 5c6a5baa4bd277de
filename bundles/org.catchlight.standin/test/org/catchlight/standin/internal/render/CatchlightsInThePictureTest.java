package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catchlight.image.FloatImage;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.FaceGeometry.Side;
import org.catchlight.light.LightAnalysis;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.preset.Presets;
import org.catchlight.shot.preset.ShotParts;
import org.catchlight.standin.internal.head.BakedFaceGeometries;
import org.catchlight.standin.internal.head.EyelidShape;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/**
 * The catchlights of every preset, found as bright spots in the rendered picture of each eye, lie where the report of the rig says. Each
 * light is lit alone and made small about its centre, so that no lid cuts its image; the camera's sensor is cropped to the eye. The eyes
 * take turns.
 */
class CatchlightsInThePictureTest {
    /** Allowed, in radii of the iris. */
    private static final double NEAR = 0.05;
    private static final int WIDTH = 72;
    private static final int HEIGHT = 60;
    /** Farther out, in radii of the iris, the cornea goes over into the sclera and mirrors no more. */
    private static final double LIMBUS = 0.95;
    /** Pixels to a radius of the iris. */
    private static final double IRIS = 26;
    /** Diameter of a light over its distance. */
    private static final double SMALL = 0.1;
    /** Radius about the brightest pixel that belongs to its spot, in radii of the iris. */
    private static final double SPOT = 0.25;

    private final FaceGeometries faces = new BakedFaceGeometries();
    private final HeadScenes heads = new HeadScenes(1);

    @Test
    void everyPresetsCatchlightsAreWhereTheReportSays() {
        Set<String> presets = new HashSet<>();
        Map<String, Double> off = new HashMap<>();
        for (String id : Presets.groups().stream().flatMap(group -> group.ids().stream()).toList()) {
            Shot shot = onFace(Presets.create(id));
            List<Catchlight> expected = LightAnalysis.on(faces.of(shot.getStandIn())).apply(shot).catchlights();
            for (Light light : shot.getRig().getLights()) {
                List<Catchlight> clear = expected.stream().filter(catchlight -> catchlight.light().equals(light.getName())
                        && !catchlight.covered() && Math.hypot(catchlight.x(), catchlight.y()) < LIMBUS).toList();
                if (!clear.isEmpty() && light.getFixture() != Fixture.SKY) {
                    Catchlight catchlight = clear.get(off.size() % clear.size());
                    double[] found = inPicture(shot, light, catchlight.eye());
                    off.put(id + ", " + catchlight, Math.hypot(found[0] - catchlight.x(), found[1] - catchlight.y()));
                    presets.add(id);
                }
            }
        }
        assertTrue(presets.size() >= 14, "presets with catchlights: " + presets);
        assertEquals(List.of(), off.entrySet().stream().filter(entry -> !(entry.getValue() <= NEAR)).toList());
    }

    /** The preset with the plain bald face in the pose of its own, since making seventeen heads takes too long. */
    private static Shot onFace(Shot shot) {
        ShotParts.complete(shot);
        StandIn own = shot.getStandIn();
        StandIn face = ShotFactory.eINSTANCE.createStandIn();
        face.setHairStyle(HairStyle.BALD);
        face.setHeadYaw(own.getHeadYaw());
        face.setHeadPitch(own.getHeadPitch());
        face.setHeadRoll(own.getHeadRoll());
        face.setGazeYaw(own.getGazeYaw());
        face.setGazePitch(own.getGazePitch());
        shot.setStandIn(face);
        ShotParts.complete(shot);
        return shot;
    }

    /** Where the light's spot lies in the picture of an eye, in iris radii from the middle of the iris, right and up. */
    private double[] inPicture(Shot original, Light lit, Side eye) {
        Shot shot = EcoreUtil.copy(original);
        int index = original.getRig().getLights().indexOf(lit);
        for (int i = 0; i < shot.getRig().getLights().size(); i++) {
            shot.getRig().getLights().get(i).setEnabled(i == index);
        }
        Light light = shot.getRig().getLights().get(index);
        light.setFixture(light.getFixture() == Fixture.REFLECTOR ? Fixture.SOFTBOX : light.getFixture());
        light.setWidth(SMALL * light.getDistance());
        light.setHeight(SMALL * light.getDistance());
        shot.getRig().setAmbientEv(-6);
        HeadScene head = heads.of(shot.getStandIn(), new NullProgressMonitor());
        Vec3 iris = iris(RenderScene.of(shot, head, WIDTH, HEIGHT), eye);
        lookAt(shot, SetSpace.headPose(shot.getStandIn()).pointToSet(iris.times(0.01)));
        RenderScene scene = RenderScene.of(shot, head, WIDTH, HEIGHT);
        double radius = EyelidShape.LIMBUS / scene.camera().footprint(iris.minus(scene.camera().position()).length());
        assertEquals(IRIS, radius, 0.05 * IRIS);
        return spot(new PictureRenderer(scene, Sampling.FAST).render(null, new NullProgressMonitor()), pixel(scene.camera(), iris), radius);
    }

    /** Middle of the iris in the head frame, cm. */
    private static Vec3 iris(RenderScene scene, Side eye) {
        int side = eye == Side.LEFT ? 1 : -1;
        double depth = Math.sqrt(EyelidShape.CORNEA * EyelidShape.CORNEA - EyelidShape.LIMBUS * EyelidShape.LIMBUS);
        return scene.eyes().centre(side).plus(scene.eyes().gaze(side).times(EyelidShape.CORNEA_OFFSET + depth));
    }

    private static void lookAt(Shot shot, Vec3 point) {
        Camera camera = shot.getCamera();
        camera.setRoll(0);
        shot.getFraming().setAimX(point.dot(SetSpace.cameraRight(camera)));
        shot.getFraming().setAimY(point.dot(SetSpace.cameraUp(camera)));
        double far = SetSpace.cameraPosition(camera).minus(point).length();
        double pixel = EyelidShape.LIMBUS * 10 / IRIS * camera.getFocalLength() / (far * 1000 - camera.getFocalLength());
        camera.setSensorWidth(WIDTH * pixel);
        camera.setSensorHeight(HEIGHT * pixel);
        camera.setAperture(4000);
    }

    private static double[] pixel(ViewCamera camera, Vec3 point) {
        Vec3 to = point.minus(camera.position());
        double depth = to.dot(camera.forward());
        return new double[] {WIDTH / 2.0 + to.dot(camera.right()) / depth / camera.pitch(),
            HEIGHT / 2.0 - to.dot(camera.up()) / depth / camera.pitch()};
    }

    private static double[] spot(FloatImage picture, double[] middle, double radius) {
        int[] brightest = {-1, -1};
        double most = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (Math.hypot(x + 0.5 - middle[0], y + 0.5 - middle[1]) < radius && picture.get(x, y, 1) > most) {
                    most = picture.get(x, y, 1);
                    brightest = new int[] {x, y};
                }
            }
        }
        double[] sum = new double[3];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double weight = Math.max(0, picture.get(x, y, 1) - 0.2 * most);
                if (Math.hypot(x - brightest[0], y - brightest[1]) < SPOT * radius) {
                    sum[0] += weight * (x + 0.5 - middle[0]) / radius;
                    sum[1] += weight * (middle[1] - y - 0.5) / radius;
                    sum[2] += weight;
                }
            }
        }
        return new double[] {sum[0] / sum[2], sum[1] / sum[2]};
    }
}
