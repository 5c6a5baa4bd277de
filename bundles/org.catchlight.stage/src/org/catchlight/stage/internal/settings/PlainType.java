package org.catchlight.stage.internal.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How one plain type of a setting is read from text and written as text. Numbers use the dot, never the user's locale. */
public final class PlainType {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final int LONGEST_NUMBER = 400;

    private PlainType() {
    }

    /** Whether settings can have components of this type. */
    public static boolean supports(Class<?> type) {
        return isNumber(type) || type == boolean.class || type == String.class || type.isEnum();
    }

    /** Whether values of the type are numbers. */
    public static boolean isNumber(Class<?> type) {
        return type == int.class || type == long.class || type == float.class || type == double.class;
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == long.class;
    }

    /** The value that text stands for, or empty if it is none. */
    public static Optional<Object> parse(Class<?> type, String text) {
        if (type == String.class) {
            return Optional.of(text);
        }
        String trimmed = text.strip();
        if (type == boolean.class) {
            return switch (trimmed.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on" -> Optional.of(Boolean.TRUE);
                case "false", "no", "off" -> Optional.of(Boolean.FALSE);
                default -> Optional.empty();
            };
        }
        if (type.isEnum()) {
            String wanted = constantName(trimmed);
            return Arrays.<Object>stream(type.getEnumConstants()).filter(one -> constantName(((Enum<?>) one).name()).equals(wanted))
                    .findFirst();
        }
        return parseNumber(type, trimmed);
    }

    private static Optional<Object> parseNumber(Class<?> type, String text) {
        if (text.length() > LONGEST_NUMBER || !(isWhole(type) ? WHOLE : DECIMAL).matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            if (type == int.class) {
                return Optional.of(Integer.parseInt(text));
            }
            if (type == long.class) {
                return Optional.of(Long.parseLong(text));
            }
            if (type == float.class) {
                float value = Float.parseFloat(text);
                return Float.isFinite(value) ? Optional.of(value) : Optional.empty();
            }
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /** A value as text that {@link #parse} reads back to an equal value. */
    public static String format(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        String text = String.valueOf(value);
        boolean decimal = value instanceof Double || value instanceof Float;
        return decimal && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** What a component without a default holds: 0 or the nearest allowed number, empty text, false or the first constant. */
    static Object zero(Class<?> type, double min, double max) {
        if (type == String.class) {
            return "";
        }
        if (type == boolean.class) {
            return Boolean.FALSE;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        double value = Double.isNaN(min) ? 0 : Math.clamp(0.0, min, max);
        return number(type, isWhole(type) && value > 0 ? Math.ceil(value) : value);
    }

    private static Object number(Class<?> type, double value) {
        if (type == int.class) {
            return (int) value;
        }
        if (type == long.class) {
            return (long) value;
        }
        return type == float.class ? (Object) (float) value : (Object) value;
    }

    /** What kind of value is wanted, for messages, such as «a whole number». */
    static String kind(Class<?> type) {
        return isWhole(type) ? "a whole number" : isNumber(type) ? "a number" : type == boolean.class ? "a switch" : "one of its choices";
    }

    /** What the user may give, for messages, such as «0–1» or «on or off». */
    static String allowed(Class<?> type, double min, double max, String unit) {
        if (type == boolean.class) {
            return "on or off";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(PlainType::format).collect(Collectors.joining(", "));
        }
        String suffix = unit.isEmpty() ? "" : " " + unit;
        boolean below = !Double.isNaN(min) && min > -Double.MAX_VALUE;
        boolean above = !Double.isNaN(max) && max < Double.MAX_VALUE;
        if (below && above) {
            return bound(min) + (min < 0 ? " to " : "–") + bound(max) + suffix;
        }
        String kind = kind(type);
        return below ? kind + " from " + bound(min) + suffix : above ? kind + " up to " + bound(max) + suffix : kind + suffix;
    }

    private static String bound(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    private static String constantName(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
