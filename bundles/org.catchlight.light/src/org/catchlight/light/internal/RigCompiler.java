package org.catchlight.light.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.Emitter;
import org.catchlight.light.Exposure;
import org.catchlight.light.Gels;
import org.catchlight.light.Irradiance;
import org.catchlight.light.LightColour;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Shot;

/** Turns the lights of a shot into emitters. */
public final class RigCompiler {
    /** EV at ISO 100 on the axis of a studio fixture at 1 m at power 0, of the sun, and of the sky on level ground. */
    private static final double STUDIO_EV = 10;
    private static final double SUN_EV = 15;
    private static final double SKY_EV = 12;
    /** Half the sun's apparent diameter of 0.53°. */
    private static final double SUN_RADIUS = Math.toRadians(0.265);
    /** Horizontal illuminance of the CIE overcast sky is 7π/9 of its zenith luminance. */
    private static final double OVERCAST_FACTOR = 7 * Math.PI / 9;

    private RigCompiler() {
    }

    /** Compiles the rig of a shot. */
    public static RigPhysics compile(Shot shot) {
        Rig rig = shot.getRig();
        if (rig == null) {
            return new RigPhysics(List.of(), 0, LightColour.ofKelvin(6500));
        }
        double ambient = Exposure.illuminanceOfEv(rig.getAmbientEv());
        Vec3 ambientRgb = LightColour.ofKelvin(rig.getAmbientKelvin());
        Vec3 backdrop = backdrop(shot);
        Emitter[] slots = new Emitter[rig.getLights().size()];
        List<Emitter> active = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            Light light = rig.getLights().get(i);
            if (light.isEnabled() && light.getFixture() != Fixture.REFLECTOR) {
                slots[i] = emitter(light, i, backdrop);
                active.add(slots[i]);
            }
        }
        RigPhysics lights = new RigPhysics(active, ambient, ambientRgb);
        for (int i = 0; i < slots.length; i++) {
            Light light = rig.getLights().get(i);
            if (light.isEnabled() && light.getFixture() == Fixture.REFLECTOR) {
                slots[i] = Reflectors.of(light, area(light, i, backdrop, LightColour.ofKelvin(6500), 0), lights).orElse(null);
            }
        }
        List<Emitter> inOrder = new ArrayList<>();
        for (Emitter slot : slots) {
            if (slot != null) {
                inOrder.add(slot);
            }
        }
        return new RigPhysics(inOrder, ambient, ambientRgb);
    }

    private static Vec3 backdrop(Shot shot) {
        return new Vec3(0, 0, shot.getBackdrop() == null ? -1.5 : -shot.getBackdrop().getDistance());
    }

    /** One light as an emitter, whether it is on or not; a reflector as if it shone evenly by itself. */
    public static Emitter alone(Shot shot, Light light) {
        int index = shot.getRig().getLights().indexOf(light);
        return light.getFixture() == Fixture.REFLECTOR ? area(light, index, backdrop(shot), LightColour.ofKelvin(6500), 1)
                : emitter(light, index, backdrop(shot));
    }

    private static Emitter emitter(Light light, int index, Vec3 backdrop) {
        Vec3 filtered = Gels.byName(light.getGel()).map(gel -> gel.filter(light.getKelvin()))
                .orElseGet(() -> LightColour.ofKelvin(light.getKelvin()));
        double passed = LightColour.luminance(filtered);
        Vec3 rgb = filtered.times(1 / passed);
        double gain = passed * Math.pow(2, light.getPower());
        double intensity = Exposure.illuminanceOfEv(STUDIO_EV) * gain;
        return switch (light.getFixture()) {
            case SUN -> new Emitter.Distant(light.getName(), index, rgb, SetSpace.direction(light.getAzimuth(), light.getElevation()),
                    SUN_RADIUS, Exposure.illuminanceOfEv(SUN_EV) * gain);
            case SKY -> new Emitter.Sky(light.getName(), index, rgb, Exposure.illuminanceOfEv(SKY_EV) * gain / OVERCAST_FACTOR);
            case BARE_BULB -> {
                double radius = light.getWidth() / 2;
                yield new Emitter.Ball(light.getName(), index, rgb, position(light), radius, intensity / (Math.PI * radius * radius));
            }
            default -> area(light, index, backdrop, rgb, intensity);
        };
    }

    private static Vec3 position(Light light) {
        return SetSpace.direction(light.getAzimuth(), light.getElevation()).times(light.getDistance());
    }

    /** A flat face of the given on-axis intensity in cd. */
    private static Emitter.Area area(Light light, int index, Vec3 backdrop, Vec3 rgb, double intensity) {
        Vec3 centre = position(light);
        Vec3 aim = light.getRole() == LightRole.BACKGROUND ? backdrop : Vec3.ZERO;
        Vec3 back = centre.minus(aim).length() < 1e-6 ? SetSpace.direction(light.getAzimuth(), light.getElevation())
                : centre.minus(aim).normalized();
        double flat = Math.hypot(back.x(), back.z());
        double azimuth = flat < 1e-9 ? Math.toRadians(light.getAzimuth()) : Math.atan2(back.x(), back.z());
        Vec3 side = new Vec3(Math.cos(azimuth), 0, -Math.sin(azimuth));
        Vec3 rise = back.cross(side);
        double yaw = Math.toRadians(light.getFeatherAzimuth());
        Vec3 axis = side.times(Math.sin(yaw)).minus(back.times(Math.cos(yaw)));
        Vec3 turnedSide = side.times(Math.cos(yaw)).plus(back.times(Math.sin(yaw)));
        double lift = Math.toRadians(light.getFeatherElevation());
        Vec3 normal = axis.times(Math.cos(lift)).plus(rise.times(Math.sin(lift))).normalized();
        Vec3 turnedRise = rise.times(Math.cos(lift)).minus(axis.times(Math.sin(lift)));
        double roll = Math.toRadians(light.getRotation());
        boolean round = Beams.isRound(light.getFixture());
        double halfWidth = light.getWidth() / 2;
        double halfHeight = round ? halfWidth : light.getHeight() / 2;
        Vec3 u = turnedSide.times(Math.cos(roll)).plus(turnedRise.times(Math.sin(roll))).times(halfWidth);
        Vec3 v = turnedRise.times(Math.cos(roll)).minus(turnedSide.times(Math.sin(roll))).times(halfHeight);
        double surface = 4 * halfWidth * halfHeight * (round ? Math.PI / 4 : 1);
        return new Emitter.Area(light.getName(), index, rgb, centre, u, v, normal, round, intensity / surface, Beams.of(light));
    }
}
