package org.catchlight.standin.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.catchlight.shot.HairStyle;
import org.catchlight.standin.internal.head.Measure.Proportions;
import org.junit.jupiter.api.Test;

/**
 * Holds the seeded population to published adults. Means of women and men together and standard deviations in millimetres: face after
 * Farkas,
 * <em>Anthropometry of the Head and Face</em> (2nd ed. 1994), young North American adults; head and pupils after Gordon et al., <em>2012
 * Anthropometric Survey of U.S. Army Personnel</em> (ANSUR II, 2014). The breadth over the jaw is taken on the soft skin without pressure.
 */
class AnthropometryTest {
    private static final int PEOPLE = 20;

    private static List<Proportions> people() {
        List<Proportions> people = new ArrayList<>();
        for (int seed = 1; seed <= PEOPLE; seed++) {
            people.add(Proportions.of(new HeadShape(Traits.seeded(seed, 30), HairStyle.BALD, 0, 0, 0)));
        }
        return people;
    }

    @Test
    void seededPeopleHaveThePublishedProportions() {
        List<Proportions> people = people();
        hold("pupil distance", people, Proportions::pupils, 63, 3.7);
        hold("bizygomatic breadth", people, Proportions::bizygomatic, 133.5, 5.2);
        hold("bigonial breadth", people, Proportions::bigonial, 100, 6.0);
        hold("face height", people, Proportions::faceHeight, 116, 6.0);
        hold("nose height", people, Proportions::noseHeight, 51, 3.5);
        hold("nose width", people, Proportions::noseWidth, 33.5, 2.5);
        hold("mouth width", people, Proportions::mouthWidth, 51.5, 3.5);
        hold("head breadth", people, Proportions::headBreadth, 149, 5.5);
        hold("head length", people, Proportions::headLength, 192, 7.0);
    }

    private static void hold(String name, List<Proportions> people, ToDoubleFunction<Proportions> of, double mean, double deviation) {
        double[] values = people.stream().mapToDouble(of).toArray();
        double measured = Published.hold(name, values, mean, deviation);
        double spread = 0;
        for (double value : values) {
            spread += (value - measured) * (value - measured) / values.length;
        }
        System.out.printf("%-20s %6.1f ± %.1f mm (published %.1f ± %.1f)%n", name, measured, Math.sqrt(spread), mean, deviation);
        assertTrue(Math.sqrt(spread) > 0.3 * deviation, name + " hardly varies");
    }

    @Test
    void menAreLargerThanWomen() {
        Proportions woman = Proportions.of(new HeadShape(Traits.average().with(HeadTrait.MASCULINITY, -1), HairStyle.BALD, 0, 0, 0));
        Proportions man = Proportions.of(new HeadShape(Traits.average().with(HeadTrait.MASCULINITY, 1), HairStyle.BALD, 0, 0, 0));
        assertEquals(7, man.bizygomatic() - woman.bizygomatic(), 4);
        assertEquals(8, man.faceHeight() - woman.faceHeight(), 5);
        assertEquals(3, man.noseWidth() - woman.noseWidth(), 2);
        assertEquals(8, man.headBreadth() - woman.headBreadth(), 4);
    }
}
