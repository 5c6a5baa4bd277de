package org.catchlight.prompt.internal.metadata;

import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers and names as other programs write them. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,30}(\\.0{1,10})?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?");
    private static final Pattern MODEL_FILE = Pattern.compile("\\.(safetensors|ckpt|pt|pth|bin|sft|gguf|onnx)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FLOW_MODEL = Pattern.compile(
            "flux|\\bsd_?3|sd3\\.?5?|lumina|auraflow|qwen.?image|chroma|hidream|z.?image");
    private static final BigInteger LOWER_BITS = BigInteger.valueOf(0xFFFFFFFFL);
    private static final BigInteger PAST_LARGEST = BigInteger.ONE.shiftLeft(64);

    private Numbers() {
    }

    /** A whole number that a {@code long} holds. */
    static OptionalLong whole(String text) {
        String trimmed = text.strip();
        if (!WHOLE.matcher(trimmed).matches()) {
            return OptionalLong.empty();
        }
        BigInteger number = big(trimmed);
        return number.bitLength() < Long.SIZE ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /** A seed from 0 to 2^64−1; of those that a {@code long} does not hold, the lower 32 bits, which are all that generators use. */
    static OptionalLong seed(String text) {
        String trimmed = text.strip();
        if (!WHOLE.matcher(trimmed).matches()) {
            return OptionalLong.empty();
        }
        BigInteger number = big(trimmed);
        if (number.signum() < 0 || number.compareTo(PAST_LARGEST) >= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(number.bitLength() < Long.SIZE ? number.longValue() : number.and(LOWER_BITS).longValue());
    }

    private static BigInteger big(String number) {
        int dot = number.indexOf('.');
        return new BigInteger(dot < 0 ? number : number.substring(0, dot));
    }

    /** A finite number. */
    static OptionalDouble decimal(String text) {
        String trimmed = text.strip();
        if (!DECIMAL.matcher(trimmed).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(trimmed);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** A number without needless zeros. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }

    /** A number of at most three decimals. */
    static String rounded(double number) {
        return plain(Math.rint(number * 1000) / 1000);
    }

    /** A model's file without folder and extension. */
    static String modelName(String file) {
        String name = file.strip();
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return MODEL_FILE.matcher(name).replaceFirst("").strip();
    }

    /** Whether a model's name tells that it is trained by flow matching. */
    static boolean isFlowModel(String name) {
        return FLOW_MODEL.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** At most so many characters of a text. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
