package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.light.Emitter.Beam;
import org.catchlight.light.Vec3;
import org.junit.jupiter.api.Test;

/** The reference's light and shadow on simple scenes against exact results, within 1%. */
class LightingAgainstClosedFormsTest {
    private static final Vec3 UP = new Vec3(0, 1, 0);
    private static final Sampling REFERENCE = Sampling.reference(1024);

    /** Nothing in the way. */
    private static final Occluder EMPTY = new Field() {
        @Override
        public float distance(float x, float y, float z, float travelled) {
            return 1e3f;
        }
    };

    /** Height of the edge. */
    private static final double EDGE_HEIGHT = 100;
    private static final double LIGHT_HEIGHT = 400;

    /**
     * A block with a sharp edge above x = 0 that fills what lies above and to the left, bevelled so that only the edge casts the shadow.
     */
    private static final Occluder EDGE = new Field() {
        @Override
        public float distance(float x, float y, float z, float travelled) {
            double v = y - EDGE_HEIGHT;
            double bevel = (x + v) * Math.sqrt(0.5);
            if (v >= 0 && bevel <= 0) {
                return (float) Math.max(-v, bevel);
            }
            double bottom = Math.hypot(Math.max(0, x), v);
            double along = (v - x) * Math.sqrt(0.5);
            double side = along > 0 ? Math.abs(bevel) : Math.hypot(x, v);
            return (float) Math.min(bottom, side);
        }
    };

    private abstract static class Field implements Occluder {
        @Override
        public float reach(float x, float y, float z, float dx, float dy, float dz) {
            return 1e4f;
        }
    }

    private static double irradiance(LightSource source, Vec3 p, Occluder occluder, Sampling sampling) {
        Visibility visibility = sampling.reference() ? new RayVisibility(occluder) : new ConeVisibility(occluder);
        return DirectLight.irradiance(source, sampling, visibility, p, UP);
    }

    private static PanelSource panel(double x, double y, double halfWidth, double halfDepth, boolean round) {
        return new PanelSource(new Vec3(x, y, 0), new Vec3(halfWidth, 0, 0), new Vec3(0, 0, halfDepth), new Vec3(0, -1, 0), round,
                new double[] {1, 1, 1}, Beam.DIFFUSE, halfWidth / y);
    }

    @Test
    void aDiscOnAxisGivesPiTimesSquareOfSine() {
        for (double radius : new double[] {5, 20, 45, 90}) {
            double expected = Math.PI * radius * radius / (radius * radius + 100 * 100);
            assertEquals(expected, irradiance(panel(0, 100, radius, radius, true), Vec3.ZERO, EMPTY, REFERENCE), expected * 0.01);
        }
    }

    @Test
    void aRectangleOverACornerFollowsTheContourIntegral() {
        double a = 60;
        double b = 40;
        double h = 100;
        double corner = cornerOf(a, b, h);
        double centred = 4 * cornerOf(a / 2, b / 2, h);
        assertEquals(centred, irradiance(panel(0, h, a / 2, b / 2, false), Vec3.ZERO, EMPTY, REFERENCE), centred * 0.01);
        PanelSource offset = new PanelSource(new Vec3(a / 2, h, b / 2), new Vec3(a / 2, 0, 0), new Vec3(0, 0, b / 2), new Vec3(0, -1, 0),
                false,
                new double[] {1, 1, 1}, Beam.DIFFUSE, 0.3);
        assertEquals(corner, irradiance(offset, Vec3.ZERO, EMPTY, REFERENCE), corner * 0.01);
    }

    private static double cornerOf(double a, double b, double h) {
        double x = a / h;
        double y = b / h;
        double p = Math.sqrt(1 + x * x);
        double q = Math.sqrt(1 + y * y);
        return (x / p * Math.atan(y / p) + y / q * Math.atan(x / q)) / 2;
    }

    @Test
    void aSmallLightFallsOffWithTheSquareOfDistance() {
        double near = irradiance(panel(0, 100, 1, 1, false), Vec3.ZERO, EMPTY, REFERENCE);
        double far = irradiance(panel(0, 300, 1, 1, false), Vec3.ZERO, EMPTY, REFERENCE);
        assertEquals(9, near / far, 0.09);
    }

    @Test
    void aBallLightsLikeItsIntensityOverDistanceSquared() {
        BallSource ball = new BallSource(new Vec3(0, 80, 0), 15, new double[] {1, 1, 1}, 0.2);
        double expected = Math.PI * 15 * 15 / (80.0 * 80);
        assertEquals(expected, irradiance(ball, Vec3.ZERO, EMPTY, REFERENCE), expected * 0.01);
    }

    @Test
    void theSunGivesItsIlluminanceTimesTheCosine() {
        double radius = Math.toRadians(0.265);
        double solid = 2 * Math.PI * (1 - Math.cos(radius));
        SunSource sun = new SunSource(new Vec3(0.6, 0.8, 0), radius, new double[] {1 / solid, 0, 0});
        assertEquals(0.8, irradiance(sun, Vec3.ZERO, EMPTY, REFERENCE) / solid, 0.008);
    }

    @Test
    void theOvercastSkyGivesSevenNinthsOfPi() {
        DomeSource sky = new DomeSource(UP, new double[] {1, 1, 1});
        double expected = Math.PI * 7 / 9;
        assertEquals(expected, irradiance(sky, Vec3.ZERO, EMPTY, REFERENCE), expected * 0.01);
    }

    @Test
    void aDomeTurnsWithTheHead() {
        DomeSource sky = new DomeSource(new Vec3(1, 0, 0), new double[] {1, 1, 1});
        // A wall under the overcast sky: π/6·(1 + 4/(3π)·…) has no simple form; by quadrature over a quarter of the sphere it is 0.3962·π.
        double expected = wallUnderSky();
        assertEquals(expected, irradiance(sky, Vec3.ZERO, EMPTY, REFERENCE), expected * 0.01);
    }

    private static double wallUnderSky() {
        double sum = 0;
        int n = 400;
        for (int i = 0; i < n; i++) {
            double elevation = (i + 0.5) / n * Math.PI / 2;
            double luminance = (1 + 2 * Math.sin(elevation)) / 3;
            // ∫cos(azimuth) over the half in front of the wall is 2.
            sum += luminance * Math.cos(elevation) * Math.cos(elevation) * 2 * Math.PI / 2 / n;
        }
        return sum;
    }

    @Test
    void thePenumbraBehindAnEdgeHasTheWidthOfSimilarTriangles() {
        PanelSource light = panel(0, LIGHT_HEIGHT, 15, 15, false);
        double expected = 30 * EDGE_HEIGHT / (LIGHT_HEIGHT - EDGE_HEIGHT);
        assertEquals(expected, penumbra(light, Sampling.reference(4096)), expected * 0.01);
    }

    @Test
    void theFastPenumbraIsNearlyAsWide() {
        PanelSource light = panel(0, LIGHT_HEIGHT, 60, 60, false);
        double expected = 120 * EDGE_HEIGHT / (LIGHT_HEIGHT - EDGE_HEIGHT);
        assertEquals(expected, penumbra(light, Sampling.FAST), expected * 0.15);
    }

    /** Width over which the light grows from nothing to all, from the slope of a straight line through the middle half. */
    private static double penumbra(PanelSource light, Sampling sampling) {
        double low = crossing(light, sampling, 0.25);
        double high = crossing(light, sampling, 0.75);
        return (high - low) * 2;
    }

    private static double crossing(PanelSource light, Sampling sampling, double share) {
        double low = -50;
        double high = 50;
        for (int i = 0; i < 24; i++) {
            double x = (low + high) / 2;
            double open = irradiance(light, new Vec3(x, 0, 0), EDGE, sampling) / irradiance(light, new Vec3(x, 0, 0), EMPTY, sampling);
            if (open < share) {
                low = x;
            } else {
                high = x;
            }
        }
        return (low + high) / 2;
    }

    @Test
    void theUmbraIsDarkAndTheOpenIsFullyLit() {
        PanelSource light = panel(0, LIGHT_HEIGHT, 15, 15, false);
        for (Sampling sampling : new Sampling[] {REFERENCE, Sampling.FAST, Sampling.PREVIEW}) {
            double open = irradiance(light, new Vec3(12, 0, 0), EMPTY, sampling);
            assertEquals(0, irradiance(light, new Vec3(-12, 0, 0), EDGE, sampling), 0.01 * open);
            assertEquals(open, irradiance(light, new Vec3(12, 0, 0), EDGE, sampling), 0.01 * open);
        }
    }

    @Test
    void aMirroredLightIsSeenWhereItStandsAndNowhereElse() {
        PanelSource light = panel(30, 100, 10, 10, false);
        double length = Math.sqrt(30 * 30 + 100 * 100);
        assertEquals(1, light.seen(0, 0, 0, 30 / length, 100 / length, 0), 1e-9);
        assertEquals(0, light.seen(0, 0, 0, -30 / length, 100 / length, 0), 1e-9);
        assertEquals(0, light.seen(0, 0, 0, -30 / length, -100 / length, 0), 1e-9);
        PanelSource round = panel(0, 100, 10, 10, true);
        double corner = Math.sqrt(100 * 100 + 2 * 9.0 * 9);
        assertTrue(light.seen(30 - 0, 0, 0, 9 / corner, 100 / corner, 9 / corner) > 0.9);
        assertEquals(0, round.seen(0, 0, 0, 9 / corner, 100 / corner, 9 / corner), 1e-9);
    }
}
