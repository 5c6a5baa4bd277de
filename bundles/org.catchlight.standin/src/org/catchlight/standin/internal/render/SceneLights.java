package org.catchlight.standin.internal.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.catchlight.light.Emitter;
import org.catchlight.light.HeadPose;
import org.catchlight.light.RigPhysics;
import org.catchlight.light.Vec3;

/**
 * The rig in the head frame, exposed and white-balanced.
 *
 * @param lights  the emitters
 * @param ambient exposed radiance from all sides, linear RGB
 */
record SceneLights(List<Lit> lights, double[] ambient) {
    SceneLights {
        lights = List.copyOf(lights);
    }

    /**
     * One emitter.
     *
     * @param shape  where it is, how large, its beam; all that decides what the light does except how much of it there is. Compares by
     * value
     * @param source the source to shade with
     */
    record Lit(Shape shape, LightSource source) {
    }

    /** Geometry of an emitter as plain numbers, so that two rigs can be compared. */
    record Shape(List<Double> numbers) {
    }

    private static final double CM = 100;

    /**
     * Compiles a rig.
     *
     * @param scale   from cd/m² to scene-linear
     * @param balance white balance factors
     */
    static SceneLights of(RigPhysics rig, HeadPose pose, double scale, Vec3 balance) {
        List<Lit> lights = new ArrayList<>();
        for (Emitter emitter : rig.emitters()) {
            lights.add(lit(emitter, pose, scale, balance));
        }
        return new SceneLights(lights, colour(rig.ambientRgb(), balance, rig.ambientIlluminance() / Math.PI * scale));
    }

    private static Lit lit(Emitter emitter, HeadPose pose, double scale, Vec3 balance) {
        return switch (emitter) {
            case Emitter.Area area -> {
                Vec3 centre = pose.pointToHead(area.centre()).times(CM);
                Vec3 u = pose.directionToHead(area.u()).times(CM);
                Vec3 v = pose.directionToHead(area.v()).times(CM);
                Vec3 normal = pose.directionToHead(area.normal());
                double spread = Math.max(u.length(), v.length()) / centre.length();
                Emitter.Beam beam = area.beam();
                yield new Lit(shape(area.round() ? 1 : 0, centre, u, v, normal, beam), new PanelSource(centre, u, v, normal, area.round(),
                        colour(emitter.rgb(), balance, area.luminance() * scale), beam, spread));
            }
            case Emitter.Ball ball -> {
                Vec3 centre = pose.pointToHead(ball.centre()).times(CM);
                double radius = ball.radius() * CM;
                yield new Lit(shape(2, centre, new Vec3(radius, 0, 0), Vec3.ZERO, Vec3.ZERO, Emitter.Beam.DIFFUSE),
                        new BallSource(centre, radius, colour(emitter.rgb(), balance, ball.luminance() * scale), radius / centre.length()));
            }
            case Emitter.Distant sun -> {
                Vec3 direction = pose.directionToHead(sun.direction());
                double solidAngle = 2 * Math.PI * (1 - Math.cos(sun.angularRadius()));
                yield new Lit(shape(3, direction, new Vec3(sun.angularRadius(), 0, 0), Vec3.ZERO, Vec3.ZERO, Emitter.Beam.DIFFUSE),
                        new SunSource(direction, sun.angularRadius(), colour(emitter.rgb(), balance,
                                sun.illuminance() / solidAngle * scale)));
            }
            case Emitter.Sky sky -> {
                Vec3 up = pose.directionToHead(new Vec3(0, 1, 0));
                yield new Lit(shape(4, up, Vec3.ZERO, Vec3.ZERO, Vec3.ZERO, Emitter.Beam.DIFFUSE),
                        new DomeSource(up, colour(emitter.rgb(), balance, sky.zenithLuminance() * scale)));
            }
        };
    }

    private static double[] colour(Vec3 rgb, Vec3 balance, double radiance) {
        return new double[] {rgb.x() * balance.x() * radiance, rgb.y() * balance.y() * radiance, rgb.z() * balance.z() * radiance};
    }

    private static Shape shape(int kind, Vec3 a, Vec3 b, Vec3 c, Vec3 d, Emitter.Beam beam) {
        List<Double> numbers = new ArrayList<>(List.of((double) kind));
        for (Vec3 vector : Arrays.asList(a, b, c, d)) {
            numbers.addAll(List.of(vector.x(), vector.y(), vector.z()));
        }
        for (int i = 0; i <= 20; i++) {
            numbers.add(beam.at(i / 20.0));
        }
        return new Shape(List.copyOf(numbers));
    }
}
