package org.catchlight.image.internal.icc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the parts of an ICC profile that a matrix transform needs. What does not fit throws an unchecked exception. */
final class IccReader {
    private static final int MAX_TAGS = 200;
    private final ByteBuffer profile;
    /** Offset and size by signature. */
    private final Map<String, int[]> tags = new HashMap<>();

    IccReader(byte[] bytes) {
        profile = ByteBuffer.wrap(bytes);
        if (bytes.length < 132 || !signature(36).equals("acsp") || size() < 132 || size() > bytes.length) {
            throw new IllegalArgumentException("the profile is damaged");
        }
        int count = profile.getInt(128);
        if (count < 0 || count > MAX_TAGS) {
            throw new IllegalArgumentException("the profile is damaged");
        }
        for (int tag = 0; tag < count; tag++) {
            int at = 132 + 12 * tag;
            tags.put(signature(at), new int[] {profile.getInt(at + 4), profile.getInt(at + 8)});
        }
    }

    int size() {
        return profile.getInt(0);
    }

    String colourSpace() {
        return signature(16);
    }

    boolean isMatrix() {
        return !tags.containsKey("A2B0") && tags.containsKey("rXYZ") && tags.containsKey("rTRC");
    }

    ColourTransform matrixTransform() {
        double[] columns = new double[9];
        Curve[] curves = new Curve[3];
        for (int primary = 0; primary < 3; primary++) {
            char letter = "rgb".charAt(primary);
            int at = tag(letter + "XYZ");
            for (int row = 0; row < 3; row++) {
                columns[3 * row + primary] = fixed(at + 8 + 4 * row);
            }
            curves[primary] = curve(tag(letter + "TRC"));
        }
        return MatrixTransform.toSrgb(curves, RgbSpace.SRGB.toConnectionSpace().inverse().times(new Matrix3(columns)));
    }

    ColourTransform greyTransform() {
        Curve curve = curve(tag("kTRC"));
        return MatrixTransform.toSrgb(new Curve[] {curve, curve, curve}, Matrix3.diagonal(1, 1, 1));
    }

    private Curve curve(int at) {
        return switch (signature(at)) {
            case "curv" -> sampled(at);
            case "para" -> parametric(at);
            default -> throw new IllegalArgumentException("the profile has an unknown kind of curve");
        };
    }

    private Curve sampled(int at) {
        int count = profile.getInt(at + 8);
        if (count < 0 || count > 1 << 16) {
            throw new IllegalArgumentException("the profile is damaged");
        }
        if (count == 0) {
            return Curve.of(encoded -> encoded);
        }
        if (count == 1) {
            double gamma = (profile.getShort(at + 12) & 0xffff) / 256.0;
            return Curve.of(encoded -> Math.pow(encoded, gamma));
        }
        return Curve.of(encoded -> {
            double position = encoded * (count - 1);
            int step = Math.min((int) position, count - 2);
            double low = (profile.getShort(at + 12 + 2 * step) & 0xffff) / 65535.0;
            double high = (profile.getShort(at + 14 + 2 * step) & 0xffff) / 65535.0;
            return low + (position - step) * (high - low);
        });
    }

    /** ICC.1 table 68: the five kinds of parametric curve. */
    private Curve parametric(int at) {
        int kind = profile.getShort(at + 8);
        int count = switch (kind) {
            case 0 -> 1;
            case 1 -> 3;
            case 2 -> 4;
            case 3 -> 5;
            case 4 -> 7;
            default -> throw new IllegalArgumentException("the profile has an unknown kind of curve");
        };
        double[] given = new double[7];
        for (int index = 0; index < count; index++) {
            given[index] = fixed(at + 12 + 4 * index);
        }
        double gamma = given[0];
        double scale = kind == 0 ? 1 : given[1];
        double shift = given[2];
        double slope = kind >= 3 ? given[3] : 0;
        double knee = kind >= 3 ? given[4] : kind == 0 ? 0 : -shift / scale;
        double above = kind == 2 ? given[3] : kind == 4 ? given[5] : 0;
        double below = kind == 2 ? given[3] : kind == 4 ? given[6] : 0;
        return Curve.of(encoded -> encoded >= knee ? Math.pow(scale * encoded + shift, gamma) + above : slope * encoded + below);
    }

    private int tag(String signature) {
        int[] place = tags.get(signature);
        if (place == null || place[0] < 0 || place[1] < 8 || (long) place[0] + place[1] > size()) {
            throw new IllegalArgumentException("the profile lacks " + signature);
        }
        return place[0];
    }

    private double fixed(int at) {
        return profile.getInt(at) / 65536.0;
    }

    private String signature(int at) {
        byte[] letters = new byte[4];
        profile.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
