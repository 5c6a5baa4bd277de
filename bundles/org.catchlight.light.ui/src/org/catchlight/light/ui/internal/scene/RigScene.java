package org.catchlight.light.ui.internal.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.catchlight.light.Emitter;
import org.catchlight.light.Gels;
import org.catchlight.light.LightColour;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.ui.internal.scene.SceneLight.Feather;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.preset.ShotParts;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A shot's set at one moment, as the designer draws it.
 *
 * @param lights   in the order of the rig, those that are off included
 * @param camera   the camera
 * @param head     the subject's head
 * @param backdrop metres from the subject to the backdrop
 */
public record RigScene(List<SceneLight> lights, SceneCamera camera, SceneHead head, double backdrop) {
    public RigScene {
        lights = List.copyOf(lights);
    }

    /** The subject's head: its turn in degrees and where its face points. */
    public record SceneHead(double yaw, double pitch, double roll, Vec3 front) {
    }

    /** The set of a shot, which is only read. */
    public static RigScene of(Shot shot) {
        Shot stage = ShotFactory.eINSTANCE.createShot();
        stage.setCamera(EcoreUtil.copy(shot.getCamera()));
        stage.setFraming(EcoreUtil.copy(shot.getFraming()));
        stage.setStandIn(EcoreUtil.copy(shot.getStandIn()));
        stage.setBackdrop(EcoreUtil.copy(shot.getBackdrop()));
        stage.setRig(EcoreUtil.copy(shot.getRig()));
        ShotParts.complete(stage);
        for (Light light : stage.getRig().getLights()) {
            // What is off, or a reflector that nothing lights, stands there all the same.
            light.setEnabled(true);
            if (light.getFixture() == Fixture.REFLECTOR) {
                light.setFixture(Fixture.SOFTBOX);
                light.setGridAngle(0);
            }
        }
        Emitter[] emitters = new Emitter[stage.getRig().getLights().size()];
        RigPhysics.of(stage).emitters().forEach(emitter -> emitters[emitter.index()] = emitter);
        List<Light> lights = shot.getRig() == null ? List.of() : shot.getRig().getLights();
        List<SceneLight> placed = IntStream.range(0, lights.size()).mapToObj(i -> light(lights.get(i), i, emitters[i])).toList();
        var standIn = stage.getStandIn();
        SceneHead head = new SceneHead(standIn.getHeadYaw(), standIn.getHeadPitch(), standIn.getHeadRoll(),
                SetSpace.headPose(standIn).front());
        return new RigScene(new ArrayList<>(placed), SceneCamera.of(stage.getCamera(), stage.getFraming()), head,
                stage.getBackdrop().getDistance());
    }

    private static SceneLight light(Light light, int index, Emitter emitter) {
        Polar place = new Polar(light.getAzimuth(), light.getElevation(), light.getDistance());
        Vec3 back = SetSpace.direction(light.getAzimuth(), light.getElevation()).times(-1);
        Vec3 side = new Vec3(Math.cos(Math.toRadians(light.getAzimuth())), 0, -Math.sin(Math.toRadians(light.getAzimuth())));
        Emitter.Area area = emitter instanceof Emitter.Area face ? face : null;
        Vec3 rgb = emitter == null ? LightColour.ofKelvin(light.getKelvin()) : emitter.rgb();
        if (light.getFixture() == Fixture.REFLECTOR) {
            rgb = surface(light.getGel());
        }
        double radius = light.getWidth() / 2;
        return new SceneLight(index, light.getName(), light.getRole(), light.getFixture(), light.isEnabled(), place, light.getPower(),
                light.getWidth(), light.getHeight(), area == null || area.round(),
                new Feather(light.getFeatherAzimuth(), light.getFeatherElevation()),
                area == null ? side.times(radius) : area.u(), area == null ? side.cross(back).times(radius) : area.v(),
                area == null ? back : area.normal(), beam(light), rgb);
    }

    /** A reflector has no colour of its own but that of its cloth. */
    private static Vec3 surface(String gel) {
        if (gel != null && gel.strip().equalsIgnoreCase("gold")) {
            return LightColour.ofKelvin(3400);
        }
        return Gels.byName(gel).map(known -> known.filter(6500)).orElse(new Vec3(1, 1, 1));
    }

    /** Full angle of half the intensity in degrees: as the physics has it, a diffuser at 60° off its axis, a dish at 45°. */
    private static double beam(Light light) {
        double grid = light.getGridAngle();
        return switch (light.getFixture()) {
            case BARE_BULB, SKY -> 360;
            case SUN -> 0.53;
            case SNOOT -> grid > 0 ? grid : 20;
            case HONEYCOMB -> grid > 0 ? grid : 30;
            case BEAUTY_DISH -> grid > 0 ? Math.min(90, grid) : 90;
            case WINDOW, REFLECTOR -> 120;
            default -> grid > 0 ? grid : 120;
        };
    }
}
