package org.catchlight.image.internal.icc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.catchlight.image.io.ColourProfile;

/** Makes the ICC profiles (ICC.1:2010, version 4.3, matrix and parametric curve) that written pictures carry; the same bytes always. */
public final class IccProfiles {
    private static final int HEADER_BYTES = 128;
    private static final int VERSION = 0x04300000;
    private static final int PROFILE_ID_AT = 84;
    private static final String COPYRIGHT = "No copyright, use freely";

    private record Tag(String signature, byte[] data) {
    }

    private IccProfiles() {
    }

    /** The profile's bytes. */
    public static byte[] bytes(ColourProfile profile) {
        RgbSpace space = RgbSpace.of(profile);
        Matrix3 matrix = space.toConnectionSpace();
        byte[] curve = srgbCurve();
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag("desc", text(space.name())));
        tags.add(new Tag("cprt", text(COPYRIGHT)));
        tags.add(new Tag("wtpt", numbers("XYZ ", RgbSpace.D50_XYZ)));
        tags.add(new Tag("chad", numbers("sf32", RgbSpace.adaptation().values())));
        for (int primary = 0; primary < 3; primary++) {
            String signature = "rgb".charAt(primary) + "XYZ";
            tags.add(new Tag(signature, numbers("XYZ ", matrix.at(0, primary), matrix.at(1, primary), matrix.at(2, primary))));
        }
        for (String signature : List.of("rTRC", "gTRC", "bTRC")) {
            tags.add(new Tag(signature, curve));
        }
        return assemble(tags);
    }

    /** The name under which PNG files carry the profile. */
    public static String name(ColourProfile profile) {
        return RgbSpace.of(profile).name();
    }

    /** The profile of ours with the given bytes; sRGB for any other. */
    public static ColourProfile nearest(byte[] icc) {
        return Arrays.equals(icc, bytes(ColourProfile.DISPLAY_P3)) ? ColourProfile.DISPLAY_P3 : ColourProfile.SRGB;
    }

    private static byte[] assemble(List<Tag> tags) {
        ByteBuffer data = ByteBuffer.allocate(4096);
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        byte[] last = null;
        int offset = 0;
        for (Tag tag : tags) {
            // The three curves are one element that three tags share.
            if (tag.data() != last) {
                offset = HEADER_BYTES + table.capacity() + data.position();
                data.put(tag.data()).position(data.position() + 3 & ~3);
                last = tag.data();
            }
            signature(table, tag.signature()).putInt(offset).putInt(tag.data().length);
        }
        ByteBuffer profile = ByteBuffer.allocate(HEADER_BYTES + table.capacity() + data.position());
        profile.putInt(profile.capacity()).putInt(0).putInt(VERSION);
        signature(signature(signature(profile, "mntr"), "RGB "), "XYZ ");
        profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1).position(36);
        signature(profile, "acsp").position(68);
        for (double value : RgbSpace.D50_XYZ) {
            profile.putInt(fixed(value));
        }
        profile.position(HEADER_BYTES).put(table.array()).put(data.flip());
        // The profile's identity is the MD5 of itself with this field and the (zero) flags and intent left zero.
        return profile.position(PROFILE_ID_AT).put(md5(profile.array())).array();
    }

    private static byte[] srgbCurve() {
        ByteBuffer curve = ByteBuffer.allocate(32);
        signature(curve, "para").putInt(0).putShort((short) 3).putShort((short) 0);
        for (double parameter : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            curve.putInt(fixed(parameter));
        }
        return curve.array();
    }

    private static byte[] text(String text) {
        byte[] characters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer element = ByteBuffer.allocate(28 + characters.length);
        signature(element, "mluc").putInt(0).putInt(1).putInt(12).put("enUS".getBytes(StandardCharsets.US_ASCII));
        return element.putInt(characters.length).putInt(28).put(characters).array();
    }

    private static byte[] numbers(String type, double... values) {
        ByteBuffer element = ByteBuffer.allocate(8 + 4 * values.length);
        signature(element, type).putInt(0);
        for (double value : values) {
            element.putInt(fixed(value));
        }
        return element.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static ByteBuffer signature(ByteBuffer into, String signature) {
        return into.put(signature.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
