package org.catchlight.image.internal.png;

import java.io.IOException;
import java.util.Arrays;
import org.catchlight.image.internal.codec.Decoded;
import org.catchlight.image.internal.icc.ColourTransform;
import org.catchlight.image.internal.icc.IccProfiles;
import org.catchlight.image.io.ColourProfile;

/** Turns the samples of a PNG into sRGB: palette, transparency, bit depth and profile. */
final class PngColours {
    private static final int P3_PRIMARIES = 12;
    private static final int BT709_PRIMARIES = 1;
    private static final int SRGB_TRANSFER = 13;
    private final PngHeader header;
    private final PngScanner scanner;
    private byte[] palette;
    private byte[] transparency;
    private ColourTransform profile = ColourTransform.NONE;
    /** A cICP chunk goes before a profile. */
    private boolean codePoints;
    private ColourProfile nearest = ColourProfile.SRGB;

    PngColours(PngHeader header, PngScanner scanner) {
        this.header = header;
        this.scanner = scanner;
    }

    void add(String type, byte[] data) throws IOException {
        switch (type) {
            case "PLTE" -> {
                if (data.length == 0 || data.length % 3 != 0 || data.length > 3 * 256) {
                    throw scanner.damaged("its palette has the wrong length");
                }
                palette = data;
            }
            case "tRNS" -> transparency = data;
            case "cICP" -> addCodePoints(data);
            case "iCCP" -> addProfile(data);
            default -> throw new IllegalArgumentException(type);
        }
    }

    private void addCodePoints(byte[] data) {
        if (data.length == 4 && data[1] == SRGB_TRANSFER && (data[0] == P3_PRIMARIES || data[0] == BT709_PRIMARIES)) {
            codePoints = true;
            nearest = data[0] == P3_PRIMARIES ? ColourProfile.DISPLAY_P3 : ColourProfile.SRGB;
            profile = ColourTransform.toSrgb(nearest);
        }
    }

    private void addProfile(byte[] data) throws IOException {
        int name = 0;
        while (name < data.length && data[name] != 0) {
            name++;
        }
        try {
            byte[] icc = name + 2 < data.length && data[name + 1] == 0 ? PngText.inflate(data, name + 2, 4 << 20) : null;
            if (icc == null) {
                throw scanner.damaged("its colour profile does not decompress");
            }
            if (!codePoints) {
                boolean grey = header.colourType() == PngHeader.GREY || header.colourType() == PngHeader.GREY_ALPHA;
                profile = ColourTransform.toSrgb(icc, grey);
                nearest = IccProfiles.nearest(icc);
            }
        } catch (PngText.TooLongException tooLong) {
            throw scanner.damaged("its colour profile is too long");
        } catch (IllegalArgumentException unusable) {
            throw scanner.faults().damaged("its colour profile cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    /** The profile of ours that keeps the file's colours. */
    ColourProfile nearest() {
        return nearest;
    }

    /** Checks that everything is there, before the first row. */
    void check() throws IOException {
        if (header.colourType() == PngHeader.PALETTE && palette == null) {
            throw scanner.damaged("its palette is missing");
        }
        int samples = header.colourType() == PngHeader.GREY ? 1 : header.colourType() == PngHeader.RGB ? 3 : 0;
        if (transparency != null && samples > 0 && transparency.length != 2 * samples) {
            throw scanner.damaged("its transparent colour has the wrong length");
        }
    }

    /** One row as RGB. */
    void convert(byte[] row, int pixels, float[] rgb) throws IOException {
        int samples = header.samples();
        int[] values = new int[samples];
        float scale = 1f / ((1 << header.bitDepth()) - 1);
        float[] rgba = new float[4 * pixels];
        boolean opaque = true;
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int sample = 0; sample < samples; sample++) {
                values[sample] = sample(row, pixel * samples + sample);
            }
            float alpha = 1;
            int at = 4 * pixel;
            switch (header.colourType()) {
                case PngHeader.PALETTE -> {
                    alpha = entry(values[0], rgba, at);
                }
                case PngHeader.GREY, PngHeader.GREY_ALPHA -> {
                    Arrays.fill(rgba, at, at + 3, values[0] * scale);
                    alpha = samples == 2 ? values[1] * scale : isTransparent(values) ? 0 : 1;
                }
                default -> {
                    for (int channel = 0; channel < 3; channel++) {
                        rgba[at + channel] = values[channel] * scale;
                    }
                    alpha = samples == 4 ? values[3] * scale : isTransparent(values) ? 0 : 1;
                }
            }
            rgba[at + 3] = alpha;
            opaque &= alpha == 1;
        }
        if (opaque) {
            for (int pixel = 0; pixel < pixels; pixel++) {
                System.arraycopy(rgba, 4 * pixel, rgb, 3 * pixel, 3);
            }
        } else {
            Decoded.overWhite(rgba, rgb, pixels);
        }
        profile.apply(rgb, pixels);
    }

    private int sample(byte[] row, int index) {
        return switch (header.bitDepth()) {
            case 8 -> row[index] & 0xff;
            case 16 -> (row[2 * index] & 0xff) << 8 | row[2 * index + 1] & 0xff;
            default -> {
                int bit = index * header.bitDepth();
                yield (row[bit >> 3] & 0xff) >> 8 - header.bitDepth() - (bit & 7) & (1 << header.bitDepth()) - 1;
            }
        };
    }

    /** Colour of a palette entry; answers its alpha. */
    private float entry(int index, float[] rgba, int at) throws IOException {
        if (3 * index >= palette.length) {
            throw scanner.damaged("a pixel names a colour that the palette lacks");
        }
        for (int channel = 0; channel < 3; channel++) {
            rgba[at + channel] = (palette[3 * index + channel] & 0xff) / 255f;
        }
        return transparency != null && index < transparency.length ? (transparency[index] & 0xff) / 255f : 1;
    }

    private boolean isTransparent(int[] values) {
        if (transparency == null) {
            return false;
        }
        for (int sample = 0; sample < values.length; sample++) {
            int given = (transparency[2 * sample] & 0xff) << 8 | transparency[2 * sample + 1] & 0xff;
            if (values[sample] != given) {
                return false;
            }
        }
        return true;
    }
}
