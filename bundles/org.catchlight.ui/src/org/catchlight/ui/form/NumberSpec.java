package org.catchlight.ui.form;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How a number is written, stepped and bounded.
 *
 * @param min    smallest value, or NaN for none
 * @param max    largest value, or NaN for none
 * @param unit   written after the number, or empty
 * @param step   what one step of the arrows or the wheel changes; 0 chooses by range and value
 * @param digits decimals at most
 * @param ratio  whether steps are proportional to the value, as suits f-numbers, ISO, kelvin and times
 * @param help   one sentence for the tooltip, or empty
 * @param zero   what is shown in place of 0 where that stands for something else, such as <em>model's own</em>; empty for the number
 */
public record NumberSpec(double min, double max, String unit, double step, int digits, boolean ratio, String help, String zero) {
    public NumberSpec {
        if (min > max) {
            throw new IllegalArgumentException("The range is empty: " + min + " to " + max);
        }
    }

    /** A number whose 0 is a number. */
    public NumberSpec(double min, double max, String unit, double step, int digits, boolean ratio, String help) {
        this(min, max, unit, step, digits, ratio, help, "");
    }

    /** A number in a range with a step that suits it. */
    public static NumberSpec of(double min, double max, String unit) {
        return new NumberSpec(min, max, unit, 0, 2, false, "");
    }

    /** This spec with another step and number of decimals. */
    public NumberSpec stepped(double newStep, int newDigits) {
        return new NumberSpec(min, max, unit, newStep, newDigits, ratio, help, zero);
    }

    /** This spec with steps proportional to the value. */
    public NumberSpec proportional(int newDigits) {
        return new NumberSpec(min, max, unit, 0, newDigits, true, help, zero);
    }

    /** This spec with another explanation. */
    public NumberSpec explained(String newHelp) {
        return new NumberSpec(min, max, unit, step, digits, ratio, newHelp, zero);
    }

    /** This spec with words in place of 0. */
    public NumberSpec zeroMeans(String words) {
        return new NumberSpec(min, max, unit, step, digits, ratio, help, words);
    }

    /** The nearest value that is allowed; NaN becomes the smallest. */
    public double clamp(double value) {
        double low = Double.isNaN(min) ? -Double.MAX_VALUE : min;
        double high = Double.isNaN(max) ? Double.MAX_VALUE : max;
        return Double.isNaN(value) ? Math.clamp(0, low, high) : Math.clamp(value, low, high);
    }

    /** The value after {@code steps} steps, which may be a fraction, rounded to its decimals and clamped. */
    public double moved(double value, double steps) {
        double by = step > 0 ? step : ratio ? Math.max(niceStep(Math.abs(value) * 0.02), Math.pow(10, -digits)) : rangeStep();
        return clamp(round(value + by * steps));
    }

    private double rangeStep() {
        double span = max - min;
        double smallest = Math.pow(10, -digits);
        return Double.isFinite(span) ? Math.max(niceStep(span / 200), smallest) : Math.max(1, smallest);
    }

    private static double niceStep(double about) {
        if (!(about > 0)) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(about)));
        double mantissa = about / power;
        return power * (mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10);
    }

    private double round(double value) {
        double power = Math.pow(10, Math.min(digits + 1, 9));
        double rounded = Math.rint(value * power) / power;
        return Double.isFinite(rounded) ? rounded : value;
    }

    /** The number as it is shown, without its unit. */
    public String format(double value) {
        return value == 0 && !zero.isEmpty() ? zero : number(value);
    }

    private String number(double value) {
        if (unit.equals("s") && value > 0 && value < 0.3) {
            double denominator = 1 / value;
            return "1/" + (denominator < 10 ? trim(denominator, 1) : trim(denominator, 0));
        }
        return trim(value, digits);
    }

    private static String trim(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        if (text.indexOf('.') >= 0) {
            text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        }
        return text.equals("-0") ? "0" : text;
    }

    /**
     * Reads what a user typed: a point or a comma, a fraction such as 1/125, the unit or none; the words for 0, or nothing, where there are
     * such words. Empty if it is no number.
     */
    public OptionalDouble parse(String typed) {
        if (!zero.isEmpty() && (typed.isBlank() || typed.strip().equalsIgnoreCase(zero))) {
            return OptionalDouble.of(0);
        }
        String text = typed.strip().replace('−', '-').replace(',', '.').toLowerCase(Locale.ROOT);
        if (!unit.isEmpty() && text.endsWith(unit.toLowerCase(Locale.ROOT))) {
            text = text.substring(0, text.length() - unit.length()).strip();
        }
        if (text.startsWith("f/")) {
            text = text.substring(2);
        }
        try {
            int slash = text.indexOf('/');
            double value = slash < 0 ? Double.parseDouble(text)
                    : Double.parseDouble(text.substring(0, slash)) / Double.parseDouble(text.substring(slash + 1));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /** The range and explanation for a tooltip. */
    public String tooltip() {
        StringBuilder text = new StringBuilder(help);
        if (!Double.isNaN(min) && !Double.isNaN(max)) {
            text.append(text.isEmpty() ? "" : "\n").append(number(min)).append(" to ").append(number(max));
            text.append(unit.isEmpty() ? "" : " " + unit);
        }
        return text.toString();
    }
}
