package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.catchlight.light.HeadPose;
import org.catchlight.light.Vec3;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.ShotFactory;
import org.catchlight.standin.internal.head.EyelidShape;
import org.catchlight.standin.internal.head.HeadShape;
import org.catchlight.standin.internal.head.HeadTrait;
import org.catchlight.standin.internal.head.Published;
import org.catchlight.standin.internal.head.Traits;
import org.junit.jupiter.api.Test;

/**
 * What shows of the eyes of seeded adults who look straight ahead, traced from the front. Length and height of the fissure and the distance
 * between the inner corners after Farkas, <em>Anthropometry of the Head and Face</em> (2nd ed. 1994), young North American adults, women
 * and men together, millimetres. How much of the iris the lids cover is the rule of oculoplastic surgery: the upper lid rests 1 to 2 mm
 * below the upper limbus, the lower at the lower limbus.
 */
class EyeOpeningTest {
    private static final int PEOPLE = 12;
    private static final double STEP = 0.02;
    /** So far in front that both eyes look straight ahead. */
    private static final Vec3 BEFORE = new Vec3(0, 0, 1e5);

    /**
     * Millimetres in the picture from the front but for the length, which is that of a calliper.
     *
     * @param length      of the fissure
     * @param height      of the fissure through the pupil
     * @param innerCorner half the distance between the inner corners
     * @param rise        how much higher the outer corner lies than the inner
     * @param upper       of the iris under the upper lid
     * @param lower       of the iris under the lower lid, negative where white shows
     */
    private record Opening(double length, double height, double innerCorner, double rise, double upper, double lower) {
        static Opening of(HeadShape shape) {
            EyeGeometry eyes = new EyeGeometry(shape, ShotFactory.eINSTANCE.createStandIn(), HeadPose.of(0, 0, 0), BEFORE);
            Vec3 inner = null;
            Vec3 outer = null;
            for (double x = shape.eyeX() - 2; x < shape.eyeX() + 2; x += STEP) {
                Vec3 seen = highest(shape, eyes, x);
                if (seen != null) {
                    inner = inner == null ? seen : inner;
                    outer = seen;
                }
            }
            double top = highest(shape, eyes, shape.eyeX()).y();
            double bottom = top;
            while (visible(shape, eyes, shape.eyeX(), bottom - STEP / 2)) {
                bottom -= STEP / 2;
            }
            return new Opening(10 * outer.minus(inner).length(), 10 * (top - bottom), 10 * inner.x(), 10 * (outer.y() - inner.y()),
                    10 * (EyelidShape.LIMBUS - top), 10 * (bottom + EyelidShape.LIMBUS));
        }

        private static Vec3 highest(HeadShape shape, EyeGeometry eyes, double x) {
            for (double y = 1; y > -1; y -= STEP / 2) {
                if (visible(shape, eyes, x, y)) {
                    return new Vec3(x, y, shape.frontZ(x, y + 0.1));
                }
            }
            return null;
        }

        private static boolean visible(HeadShape shape, EyeGeometry eyes, double x, double y) {
            double away = eyes.hit(x, y, 14, new double[] {0, 0, -1});
            return away < EyeGeometry.MISS && 14 - away > shape.frontZ(x, y) + 0.01;
        }
    }

    @Test
    void seededPeoplesEyesHaveThePublishedProportions() {
        List<Opening> people = new ArrayList<>();
        for (int seed = 1; seed <= PEOPLE; seed++) {
            people.add(Opening.of(new HeadShape(Traits.seeded(seed, 30), HairStyle.BALD, 0, 0, 0)));
        }
        hold("fissure length", people, Opening::length, 31.0, 1.2);
        hold("fissure height", people, Opening::height, 10.8, 1.05);
        hold("intercanthal breadth", people, opening -> 2 * opening.innerCorner, 32.5, 2.5);
        hold("iris under the upper lid", people, Opening::upper, 1.6, 0.5);
        hold("iris under the lower lid", people, Opening::lower, 0.1, 0.4);
        hold("rise of the outer corner", people, Opening::rise, 2.0, 1.0);
    }

    private static void hold(String name, List<Opening> people, ToDoubleFunction<Opening> of, double mean, double deviation) {
        double measured = Published.hold(name, people.stream().mapToDouble(of).toArray(), mean, deviation);
        System.out.printf("%-25s %5.1f mm (published %.1f ± %.1f)%n", name, measured, mean, deviation);
    }

    @Test
    void theOpeningFollowsTheGlobeHoweverWideTheFace() {
        for (double width = -2; width <= 2; width += 2) {
            Traits traits = Traits.average().with(HeadTrait.FACE_WIDTH, width);
            HeadShape shape = new HeadShape(traits, HairStyle.BALD, 0, 0, 0);
            Opening opening = Opening.of(shape);
            assertEquals(15, 10 * shape.eyeX() - opening.innerCorner, 1, "inner corner of a face of width " + width);
        }
    }

    @Test
    void eyesOpenWithTheTrait() {
        Opening narrow = Opening.of(new HeadShape(Traits.average().with(HeadTrait.EYE_OPENING, -2), HairStyle.BALD, 0, 0, 0));
        Opening wide = Opening.of(new HeadShape(Traits.average().with(HeadTrait.EYE_OPENING, 2), HairStyle.BALD, 0, 0, 0));
        assertTrue(wide.height > narrow.height + 1, "from " + narrow + " to " + wide);
        assertTrue(wide.upper < narrow.upper - 0.5, "from " + narrow + " to " + wide);
    }
}
