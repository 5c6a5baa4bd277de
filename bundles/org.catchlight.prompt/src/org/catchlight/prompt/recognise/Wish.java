package org.catchlight.prompt.recognise;

/**
 * A number as words give it: "85 mm" is exact, "high" is a range with a usual value in it.
 *
 * @param low   least value that agrees with the words
 * @param high  greatest one
 * @param usual value to take where the shot's own disagrees; within the two
 */
public record Wish(double low, double high, double usual) {
    /** Refuses a usual value outside the range. */
    public Wish {
        if (!(low <= usual && usual <= high)) {
            throw new IllegalArgumentException(usual + " is not within " + low + "–" + high);
        }
    }

    /** A value given in numbers; what is within a part of {@code slack} of it agrees. */
    public static Wish about(double value, double slack) {
        double room = Math.abs(value) * slack;
        return new Wish(value - room, value + room, value);
    }

    /** Whether a value agrees with the words. */
    public boolean holds(double value) {
        return low - 1e-6 <= value && value <= high + 1e-6;
    }
}
