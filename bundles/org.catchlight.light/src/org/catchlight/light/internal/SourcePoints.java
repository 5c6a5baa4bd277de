package org.catchlight.light.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.catchlight.light.Emitter;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Vec3;

/**
 * Points that stand for an emitter when shadows are judged, in the head frame.
 *
 * @param points  positions in metres, or unit vectors toward a far light
 * @param far     whether the light is far away, so that points are directions
 * @param axis    unit vector that a flat face emits along, or null if it shines to all sides
 * @param beam    how a flat face's luminance falls off, or null
 * @param weights relative strength of each point
 */
record SourcePoints(Vec3[] points, boolean far, Vec3 axis, Emitter.Beam beam, double[] weights) {
    /** The first points, outermost and centre, stand for all where they agree. */
    static final int SCOUTS = 5;
    private static final double[][] RECTANGLE = {{0, 0}, {-0.67, -0.67}, {0.67, -0.67}, {0.67, 0.67}, {-0.67, 0.67}, {-0.67, 0}, {0.67, 0},
            {0, -0.67}, {0, 0.67}};
    private static final int SKY_RINGS = 5;
    private static final int SKY_SECTORS = 12;

    /** The points of an emitter as the head in {@code pose} sees it. */
    static SourcePoints of(Emitter emitter, HeadPose pose) {
        return switch (emitter) {
            case Emitter.Area area -> ofArea(area, pose);
            case Emitter.Ball ball -> ofBall(ball, pose);
            case Emitter.Distant distant -> even(new Vec3[] {pose.directionToHead(distant.direction())}, true, null, null);
            case Emitter.Sky sky -> ofSky(pose);
        };
    }

    private static SourcePoints ofArea(Emitter.Area area, HeadPose pose) {
        List<Vec3> points = new ArrayList<>();
        if (area.round()) {
            points.add(pose.pointToHead(area.centre()));
            for (int i = 0; i < 8; i++) {
                double angle = Math.PI / 4 * (i < 4 ? 2 * i : 2 * i + 1);
                Vec3 offset = area.u().times(0.75 * Math.cos(angle)).plus(area.v().times(0.75 * Math.sin(angle)));
                points.add(pose.pointToHead(area.centre().plus(offset)));
            }
        } else {
            for (double[] at : RECTANGLE) {
                points.add(pose.pointToHead(area.centre().plus(area.u().times(at[0])).plus(area.v().times(at[1]))));
            }
        }
        return even(points.toArray(Vec3[]::new), false, pose.directionToHead(area.normal()), area.beam());
    }

    private static SourcePoints ofBall(Emitter.Ball ball, HeadPose pose) {
        Vec3 centre = pose.pointToHead(ball.centre());
        Vec3 toward = centre.normalized();
        Vec3 side = (Math.abs(toward.y()) < 0.9 ? new Vec3(0, 1, 0) : new Vec3(1, 0, 0)).cross(toward).normalized()
                .times(0.7 * ball.radius());
        Vec3 rise = toward.cross(side);
        return even(new Vec3[] {centre, centre.plus(side), centre.minus(side), centre.plus(rise), centre.minus(rise)}, false, null, null);
    }

    private static SourcePoints ofSky(HeadPose pose) {
        Vec3[] directions = new Vec3[SKY_RINGS * SKY_SECTORS];
        double[] weights = new double[directions.length];
        for (int i = 0; i < SKY_RINGS; i++) {
            double sine = (i + 0.5) / SKY_RINGS;
            double flat = Math.sqrt(1 - sine * sine);
            for (int j = 0; j < SKY_SECTORS; j++) {
                double azimuth = 2 * Math.PI * (j + 0.5 * (i % 2)) / SKY_SECTORS;
                directions[i * SKY_SECTORS + j] = pose.directionToHead(new Vec3(flat * Math.sin(azimuth), sine, flat * Math.cos(azimuth)));
                weights[i * SKY_SECTORS + j] = (1 + 2 * sine) / 3;
            }
        }
        return new SourcePoints(directions, true, null, null, weights);
    }

    private static SourcePoints even(Vec3[] points, boolean far, Vec3 axis, Emitter.Beam beam) {
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1);
        return new SourcePoints(points, far, axis, beam, weights);
    }

    /** What a surface that faces the light point would get from it, in relative units; {@code toward} and {@code distance} lead there. */
    double strength(int index, Vec3 toward, double distance) {
        if (far) {
            return weights[index];
        }
        double emitted = axis == null ? 1 : -toward.dot(axis);
        return emitted <= 0 ? 0 : weights[index] * (beam == null ? 1 : beam.at(emitted) * emitted) / (distance * distance);
    }
}
