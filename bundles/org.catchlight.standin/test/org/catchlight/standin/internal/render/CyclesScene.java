package org.catchlight.standin.internal.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.light.Emitter.Beam;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;

/**
 * A scene of {@code releng/cycles/scenes.csv} as the reference mode lights it: a white sphere under one light, perhaps with something in
 * between, seen from the front without perspective. Lengths are centimetres, y points up and z to the camera.
 */
final class CyclesScene {
    /** Pixels of the picture in each direction, and how wide it is. */
    static final int SIZE = 40;
    private static final double VIEW = 20;
    private static final double RADIUS = 9;
    private static final double BAR = 7;
    /** Shadow rays begin 0.045 cm off the surface, as those from skin do. */
    private static final double LIFTED = 1 + 0.045 / RADIUS;

    private final String[] values;
    private final LightSource light;
    private final Visibility visibility;
    private final double scale;

    private CyclesScene(String line) {
        values = line.split(",");
        light = light();
        Visibility rays = new RayVisibility(new Solids(values[7], number(8), number(9), number(10), number(11)));
        visibility = (x, y, z, dx, dy, dz, slope, start, end) -> rays.open(x * LIFTED, y * LIFTED, z * LIFTED, dx, dy, dz, slope, start,
                end);
        // The sun has unit irradiance, the others unit radiance.
        scale = light instanceof SunSource sun ? 1 / (Math.PI * Math.pow(Math.sin(sun.angularRadius()), 2)) : 1;
    }

    /** The scenes of a file. */
    static List<CyclesScene> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(CyclesScene::new).toList();
    }

    /** What the scene is called. */
    String name() {
        return values[0];
    }

    /** Name of the file with the picture by Cycles. */
    String file() {
        return name().replace(' ', '-') + ".csv";
    }

    private double number(int column) {
        return Double.parseDouble(values[column]);
    }

    private LightSource light() {
        Vec3 toward = SetSpace.direction(number(2), number(3));
        Vec3 centre = toward.times(number(4));
        double halfWidth = number(5) / 2;
        double halfHeight = number(6) / 2;
        double[] unit = {1, 1, 1};
        return switch (values[1]) {
            case "rectangle", "disc" -> {
                Vec3 level = new Vec3(0, 1, 0).cross(toward).normalized();
                yield new PanelSource(centre, level.times(halfWidth), toward.cross(level).times(halfHeight), toward.times(-1),
                        values[1].equals("disc"), unit, Beam.DIFFUSE, halfWidth / number(4));
            }
            case "ball" -> new BallSource(centre, halfWidth, unit, halfWidth / number(4));
            case "sun" -> new SunSource(toward, Math.toRadians(halfWidth), unit);
            case "sky" -> new DomeSource(toward, unit);
            default -> throw new IllegalArgumentException("No such light: " + values[1]);
        };
    }

    /** Whether a pixel shows the sphere and nothing else. */
    static boolean onSphere(int column, int row) {
        double x = Math.max(Math.abs(column - SIZE / 2.0), Math.abs(column + 1 - SIZE / 2.0)) * VIEW / SIZE;
        double y = Math.max(Math.abs(row - SIZE / 2.0), Math.abs(row + 1 - SIZE / 2.0)) * VIEW / SIZE;
        return x * x + y * y < RADIUS * RADIUS;
    }

    /** Radiance of a pixel on the sphere: the mean over {@code perSide}² points of it. */
    double radiance(int column, int row, int perSide, Sampling sampling) {
        double sum = 0;
        for (int i = 0; i < perSide * perSide; i++) {
            double x = (column + (i % perSide + 0.5) / perSide - SIZE / 2.0) * VIEW / SIZE;
            double y = (SIZE / 2.0 - row - (i / perSide + 0.5) / perSide) * VIEW / SIZE;
            Vec3 point = new Vec3(x, y, Math.sqrt(RADIUS * RADIUS - x * x - y * y));
            sum += DirectLight.irradiance(light, sampling, visibility, point, point.times(1 / RADIUS));
        }
        return sum * scale / Math.PI / (perSide * perSide);
    }

    /** The sphere and what stands before it. */
    private record Solids(String occluder, double x, double y, double z, double size) implements Occluder {
        @Override
        public float distance(float px, float py, float pz, float travelled) {
            double sphere = length(px, py, pz) - RADIUS;
            return (float) Math.min(sphere, switch (occluder) {
                case "ball" -> length(px - x, py - y, pz - z) - size;
                case "bar" -> box(Math.abs(px - x) - BAR, Math.abs(py - y) - size, Math.abs(pz - z) - size);
                default -> Double.POSITIVE_INFINITY;
            });
        }

        private static double box(double a, double b, double c) {
            return length(Math.max(0, a), Math.max(0, b), Math.max(0, c)) + Math.min(0, Math.max(a, Math.max(b, c)));
        }

        private static double length(double a, double b, double c) {
            return Math.sqrt(a * a + b * b + c * c);
        }

        @Override
        public float reach(float px, float py, float pz, float dx, float dy, float dz) {
            return 60;
        }
    }
}
