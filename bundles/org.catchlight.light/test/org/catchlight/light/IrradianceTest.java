package org.catchlight.light;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Closed forms against brute-force integration over the hemisphere or the face, within 0.1%. */
class IrradianceTest {
    private static final Vec3 WHITE = new Vec3(1, 1, 1);

    private static Emitter.Area face(Vec3 centre, Vec3 u, Vec3 v, boolean round, Emitter.Beam beam) {
        return new Emitter.Area("face", 0, WHITE, centre, u, v, v.cross(u).normalized(), round, 1000, beam);
    }

    /** Midpoint rule over the face with the horizon taken into account per element. */
    private static double bruteForce(Emitter.Area area, Vec3 point, Vec3 normal, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double a = (2 * i + 1.0) / n - 1;
                double b = (2 * j + 1.0) / n - 1;
                double weight = area.u().length() * area.v().length() * 4 / n / n;
                if (area.round()) {
                    double radius = (i + 0.5) / n;
                    double angle = 2 * Math.PI * (j + 0.5) / n;
                    weight = area.u().length() * area.v().length() * radius / n * 2 * Math.PI / n;
                    a = radius * Math.cos(angle);
                    b = radius * Math.sin(angle);
                }
                Vec3 path = area.centre().plus(area.u().times(a)).plus(area.v().times(b)).minus(point);
                double distance = path.length();
                double received = path.dot(normal) / distance;
                double emitted = -path.dot(area.normal()) / distance;
                if (received > 0 && emitted > 0) {
                    sum += weight * area.luminance() * area.beam().at(emitted) * received * emitted / distance / distance;
                }
            }
        }
        return sum;
    }

    private static Vec3 randomDirection(Random random) {
        return new Vec3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).normalized();
    }

    private static void compareAnywhere(boolean round, Emitter.Beam beam, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Vec3 w = randomDirection(random);
            Vec3 u = w.cross(randomDirection(random)).normalized();
            Vec3 v = w.cross(u);
            Emitter.Area area = face(randomDirection(random).times(0.8 + random.nextDouble()), u.times(0.2 + 0.4 * random.nextDouble()),
                    v.times(0.2 + 0.4 * random.nextDouble()), round, beam);
            Vec3 point = randomDirection(random).times(0.1);
            Vec3 normal = randomDirection(random);
            double expected = bruteForce(area, point, normal, 500);
            assertEquals(expected, Irradiance.of(area, point, normal), 0.001 * expected + 0.002, "case " + i);
        }
    }

    @Test
    void rectangleByLambertsEdgeFormulaWithHorizon() {
        compareAnywhere(false, Emitter.Beam.DIFFUSE, 1);
    }

    @Test
    void discByItsPolygonWithHorizon() {
        compareAnywhere(true, Emitter.Beam.DIFFUSE, 2);
    }

    @Test
    void discOnItsAxis() {
        for (double r : new double[] {0.05, 0.3, 0.9, 2}) {
            Emitter.Area disc = face(new Vec3(0, 0, 1), new Vec3(r, 0, 0), new Vec3(0, r, 0), true, Emitter.Beam.DIFFUSE);
            double exact = Irradiance.discOnAxis(1000, r, 1);
            assertEquals(exact, bruteForce(disc, Vec3.ZERO, new Vec3(0, 0, 1), 800), exact * 1e-5);
            assertEquals(exact, Irradiance.of(disc, Vec3.ZERO, new Vec3(0, 0, 1)), exact * 1e-3);
        }
    }

    @Test
    void faceWithABeam() {
        Emitter.Beam beam = cosine -> Math.max(0, cosine * cosine);
        Vec3 point = new Vec3(0.1, 0, 0);
        Vec3 normal = new Vec3(0.3, 0.1, 1).normalized();
        for (boolean round : new boolean[] {true, false}) {
            Emitter.Area area = face(new Vec3(0.2, 0.3, 1), new Vec3(0.25, 0, 0), new Vec3(0, 0.35, 0), round, beam);
            double expected = bruteForce(area, point, normal, 800);
            assertEquals(expected, Irradiance.of(area, point, normal), expected * 0.001);
        }
    }

    @Test
    void ballWithHorizon() {
        for (double degrees = 0; degrees <= 180; degrees += 7.5) {
            for (double distance : new double[] {0.11, 0.15, 0.3, 2}) {
                double angle = Math.toRadians(degrees);
                Emitter.Ball ball = new Emitter.Ball("ball", 0, WHITE, new Vec3(Math.sin(angle), 0, Math.cos(angle)).times(distance), 0.1,
                        1000);
                double expected = bruteForceBall(angle, Math.asin(0.1 / distance), 900);
                assertEquals(expected, Irradiance.of(ball, Vec3.ZERO, new Vec3(0, 0, 1)), expected * 0.001 + 0.02, degrees + "° at "
                        + distance);
            }
        }
    }

    /** Integrates the cosine over a cone of directions round the one at {@code tilt} from the normal. */
    private static double bruteForceBall(double tilt, double halfAngle, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double theta = halfAngle * (i + 0.5) / n;
            for (int j = 0; j < 360; j++) {
                double phi = Math.toRadians(j + 0.5);
                double cosine = Math.cos(theta) * Math.cos(tilt) + Math.sin(theta) * Math.cos(phi) * Math.sin(tilt);
                sum += Math.max(0, cosine) * Math.sin(theta);
            }
        }
        return 1000 * sum * halfAngle / n * Math.toRadians(1);
    }

    @Test
    void sunOnASlope() {
        Emitter.Distant sun = new Emitter.Distant("sun", 0, WHITE, new Vec3(0, 1, 0), Math.toRadians(0.265), 81920);
        assertEquals(81920, Irradiance.of(sun, Vec3.ZERO, new Vec3(0, 1, 0)), 1e-6);
        assertEquals(40960, Irradiance.of(sun, Vec3.ZERO, new Vec3(Math.sqrt(0.75), 0.5, 0)), 1e-6);
        assertEquals(0, Irradiance.of(sun, Vec3.ZERO, new Vec3(0, -1, 0)), 0);
    }

    @Test
    void overcastSkyOnSlopes() {
        double zenith = 3000;
        Emitter.Sky sky = new Emitter.Sky("sky", 0, WHITE, zenith);
        for (double degrees = 0; degrees <= 180; degrees += 15) {
            double tilt = Math.toRadians(degrees);
            Vec3 normal = new Vec3(Math.sin(tilt), Math.cos(tilt), 0);
            double sum = 0;
            int n = 700;
            for (int i = 0; i < n; i++) {
                double elevation = Math.PI / 2 * (i + 0.5) / n;
                for (int j = 0; j < n; j++) {
                    double azimuth = 2 * Math.PI * (j + 0.5) / n;
                    double cosine = Math.cos(elevation) * Math.cos(azimuth) * normal.x() + Math.sin(elevation) * normal.y();
                    sum += Math.max(0, cosine) * zenith * (1 + 2 * Math.sin(elevation)) / 3 * Math.cos(elevation);
                }
            }
            double expected = sum * Math.PI / 2 / n * 2 * Math.PI / n;
            assertEquals(expected, Irradiance.of(sky, Vec3.ZERO, normal), expected * 0.001 + 0.01, degrees + "°");
        }
    }

    @Test
    void inverseSquareAndItsCorrectionForALargeFace() {
        Emitter.Area small = face(new Vec3(0, 0, 1), new Vec3(0.005, 0, 0), new Vec3(0, 0.005, 0), true, Emitter.Beam.DIFFUSE);
        double near = Irradiance.of(small, Vec3.ZERO, new Vec3(0, 0, 1));
        double far = Irradiance.of(small, new Vec3(0, 0, -1), new Vec3(0, 0, 1));
        assertEquals(4, near / far, 0.001);
        assertEquals(0.83, Irradiance.finiteSourceFactor(0.45, 1), 0.005);
        assertEquals(0.99, Irradiance.finiteSourceFactor(0.45, 4.5), 0.001);
        Emitter.Area large = face(new Vec3(0, 0, 1), new Vec3(0.45, 0, 0), new Vec3(0, 0.45, 0), true, Emitter.Beam.DIFFUSE);
        double point = 1000 * Math.PI * 0.45 * 0.45;
        assertEquals(Irradiance.finiteSourceFactor(0.45, 1), Irradiance.of(large, Vec3.ZERO, new Vec3(0, 0, 1)) / point, 0.001);
    }

    @Test
    void penumbraOfASoftboxAndOfTheSun() {
        assertEquals(0.018, Irradiance.penumbraWidth(0.9, 1, 0.02), 0.0005);
        double sunDistance = 1e6;
        assertEquals(0.000185, Irradiance.penumbraWidth(2 * sunDistance * Math.tan(Math.toRadians(0.265)), sunDistance, 0.02), 1e-6);
    }

    @Test
    void nothingComesFromBehindAFace() {
        Emitter.Area area = face(new Vec3(0, 0, -1), new Vec3(0.3, 0, 0), new Vec3(0, 0.3, 0), false, Emitter.Beam.DIFFUSE);
        assertEquals(0, Irradiance.of(area, Vec3.ZERO, new Vec3(0, 0, -1)), 0);
    }
}
