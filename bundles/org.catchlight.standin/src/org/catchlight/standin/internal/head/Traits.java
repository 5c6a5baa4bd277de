package org.catchlight.standin.internal.head;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.Trait;

/** The identity of one stand-in: a value for each {@link HeadTrait} in standard deviations, and the age in years. Immutable. */
public final class Traits {
    /** Beyond this many deviations faces stop looking like faces. */
    private static final double GIVEN_LIMIT = 3;
    private static final double DRAWN_LIMIT = 1.9;
    /** Some forty traits at once: drawn a little tamer than in life, or most faces would be caricatures. */
    private static final double DRAWN_SPREAD = 0.85;
    /** Where the random streams begin; another number gives everybody another face. */
    private static final long STREAM = 563_001_689L;

    private final double[] values;
    private final double age;

    private Traits(double[] values, double age) {
        this.values = values;
        this.age = age;
    }

    /** The average adult of 32 years. */
    public static Traits average() {
        return new Traits(new double[HeadTrait.values().length], 32);
    }

    /** The traits of a stand-in: those it names, the others drawn from its seed. Unknown names and values that are no number do nothing. */
    public static Traits of(StandIn standIn) {
        Traits traits = seeded(standIn.getIdentitySeed(), standIn.getAge());
        for (Trait given : standIn.getTraits()) {
            for (HeadTrait trait : HeadTrait.values()) {
                if (trait.key().equals(given.getName()) && Double.isFinite(given.getValue())) {
                    traits = traits.with(trait, given.getValue());
                }
            }
        }
        return traits;
    }

    /** All traits drawn from a seed; each trait has its own stream, so that a new trait leaves the others as they were. */
    public static Traits seeded(long seed, double age) {
        double[] values = new double[HeadTrait.values().length];
        for (HeadTrait trait : HeadTrait.values()) {
            long own = trait.key().hashCode() * 0xBF58476D1CE4E5B9L;
            SplittableRandom random = new SplittableRandom((seed + STREAM) * 0x9E3779B97F4A7C15L ^ own);
            double drawn = random.nextGaussian();
            if (trait == HeadTrait.MASCULINITY) {
                drawn = (random.nextBoolean() ? 1.1 : -1.1) + 0.35 * drawn;
            }
            values[trait.ordinal()] = Sdf.clamp(drawn * DRAWN_SPREAD, -DRAWN_LIMIT, DRAWN_LIMIT);
        }
        return new Traits(values, Double.isFinite(age) ? Sdf.clamp(age, 18, 90) : 32);
    }

    /** These with one value replaced, held to ±3. */
    public Traits with(HeadTrait trait, double value) {
        double[] copy = values.clone();
        copy[trait.ordinal()] = Sdf.clamp(value, -GIVEN_LIMIT, GIVEN_LIMIT);
        return new Traits(copy, age);
    }

    /** Value of a trait in standard deviations. */
    public double get(HeadTrait trait) {
        return values[trait.ordinal()];
    }

    /** Apparent age in years, 18–90. */
    public double age() {
        return age;
    }

    /** Signs of age, 0 at 25 and younger, 1 at 75. */
    double ageing() {
        return Math.max(0, (age - 25) / 50);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Traits that && Arrays.equals(values, that.values) && age == that.age;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) * 31 + Double.hashCode(age);
    }
}
