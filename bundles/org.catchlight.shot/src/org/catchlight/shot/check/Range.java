package org.catchlight.shot.check;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * The numbers that a feature of a shot accepts, as its model declares them.
 *
 * @param min   smallest value
 * @param max   largest value
 * @param off   a value outside {@code min}–{@code max} that means <em>none</em>, such as 0 for no grid
 * @param unit  unit symbol: °, m, mm, K, EV, stops, s, px, years, σ, ISO or f/; empty for a plain number
 * @param step  a sensible step for a spinner, in the unit
 * @param label what a photographer calls the value, such as <em>colour temperature</em>
 * @param says  the rule in words, with the allowed range spelt out
 */
public record Range(double min, double max, OptionalDouble off, String unit, double step, String label, String says) {
    /** Whether the value is finite and either in the range or the one that means none. */
    public boolean allows(double value) {
        return value >= min && value <= max || off.isPresent() && value == off.getAsDouble();
    }

    /** The nearest value that is allowed; NaN becomes the smallest. The value that means none stays. */
    public double clamp(double value) {
        if (allows(value)) {
            return value;
        }
        return value > max ? max : value < min || Double.isNaN(value) ? min : value;
    }

    /** A value with its unit as a photographer writes it: {@code 0.2 m}, {@code f/5.6}, {@code 1/125 s}, {@code −40°}. */
    public String format(double value) {
        return switch (unit) {
            case "f/" -> "f/" + number(value);
            case "ISO" -> "ISO " + number(value);
            case "°" -> number(value) + "°";
            case "" -> number(value);
            default -> amount(value) + " " + unit;
        };
    }

    /** The range with its unit: {@code 0.2–50 m}, {@code −40° to 40°}, {@code f/0.7–f/64}. */
    public String text() {
        if (unit.equals("°") || unit.equals("f/")) {
            return format(min) + (min < 0 ? " to " : "–") + format(max);
        }
        String numbers = amount(min) + (min < 0 ? " to " : "–") + amount(max);
        return switch (unit) {
            case "" -> numbers;
            case "ISO" -> "ISO " + numbers;
            default -> numbers + " " + unit;
        };
    }

    /** Shutter times below 0.3 s are read as fractions. */
    private String amount(double value) {
        boolean fraction = unit.equals("s") && value > 1e-6 && value < 0.3;
        return fraction ? "1/" + Math.round(1 / value) : number(value);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "not a number";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinite" : "minus infinite";
        }
        double size = Math.abs(value);
        String text = size != 0 && (size >= 1e7 || size < 1e-6)
                ? Double.toString(value).replace(".0E", "e").replace("E", "e")
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return value == 0 ? "0" : text.replace('-', '−');
    }
}
