package org.catchlight.image.internal.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import org.catchlight.image.io.PictureReader;

/**
 * What the marker segments before the scan of a JPEG say.
 *
 * @param width       pixels
 * @param height      pixels
 * @param components  channels
 * @param orientation of EXIF, 1 if there is none
 * @param profile     ICC profile, empty if there is none
 * @param xmp         XMP packet, empty if there is none
 * @param bare        the segments without APP1 and APP2, up to the scan
 * @param scan        where the scan begins in the file
 */
record JpegSegments(int width, int height, int components, int orientation, byte[] profile, String xmp, byte[] bare, int scan) {
    private static final byte[] XMP_MARK = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ICC_MARK = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXIF_MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_SEGMENT = 65533;
    private static final int ORIENTATION_TAG = 0x0112;

    /** Reads the segments at the start of a file; {@code head} must hold everything before the scan. */
    static JpegSegments parse(byte[] head, Faults faults) throws IOException {
        int width = 0;
        int height = 0;
        int components = 0;
        int orientation = 1;
        String xmp = "";
        TreeMap<Integer, byte[]> profile = new TreeMap<>();
        int textLeft = PictureReader.MAX_TEXT_BYTES;
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        bare.write(head, 0, 2);
        int at = 2;
        while (at + 4 <= head.length) {
            if ((head[at] & 0xff) != 0xff) {
                throw faults.damaged("a JPEG marker is missing at byte " + at);
            }
            int marker = head[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == 0xda || marker == 0xd9) {
                break;
            }
            int length = (head[at + 2] & 0xff) << 8 | head[at + 3] & 0xff;
            if (length < 2 || at + 2 + length > head.length) {
                throw faults.truncated();
            }
            byte[] data = Arrays.copyOfRange(head, at + 4, at + 2 + length);
            if (isFrame(marker) && data.length >= 6) {
                height = (data[1] & 0xff) << 8 | data[2] & 0xff;
                width = (data[3] & 0xff) << 8 | data[4] & 0xff;
                components = data[5] & 0xff;
            } else if (marker == 0xe1 && startsWith(data, XMP_MARK) && xmp.isEmpty()) {
                xmp = new String(data, XMP_MARK.length, data.length - XMP_MARK.length, StandardCharsets.UTF_8);
                textLeft -= data.length;
            } else if (marker == 0xe1 && startsWith(data, EXIF_MARK)) {
                orientation = orientation(ByteBuffer.wrap(data, EXIF_MARK.length, data.length - EXIF_MARK.length).slice());
            } else if (marker == 0xe2 && startsWith(data, ICC_MARK) && data.length > ICC_MARK.length + 2) {
                profile.put(data[ICC_MARK.length] & 0xff, Arrays.copyOfRange(data, ICC_MARK.length + 2, data.length));
            }
            if (marker != 0xe1 && marker != 0xe2) {
                bare.write(head, at, 2 + length);
            }
            if (textLeft < 0) {
                throw faults.tooMuchText();
            }
            at += 2 + length;
        }
        if (components == 0) {
            throw faults.damaged("it has no JPEG frame");
        }
        faults.checkSize(width, height);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        profile.values().forEach(joined::writeBytes);
        return new JpegSegments(width, height, components, orientation, joined.toByteArray(), xmp, bare.toByteArray(), at);
    }

    /**
     * Writes a JPEG stream with XMP and profile put behind its first segments.
     *
     * @throws IOException if the packet is too long for a JPEG, or the stream cannot be written
     */
    static void splice(byte[] jpeg, byte[] profile, String xmp, OutputStream out) throws IOException {
        int headEnd = 2;
        if ((jpeg[3] & 0xff) == 0xe0) {
            headEnd += 2 + ((jpeg[4] & 0xff) << 8 | jpeg[5] & 0xff);
        }
        out.write(jpeg, 0, headEnd);
        if (!xmp.isEmpty()) {
            segment(0xe1, XMP_MARK, xmp.getBytes(StandardCharsets.UTF_8), out);
        }
        // A profile of ours fits into one segment: part 1 of 1.
        segment(0xe2, "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), profile, out);
        out.write(jpeg, headEnd, jpeg.length - headEnd);
    }

    private static void segment(int marker, byte[] mark, byte[] data, OutputStream out) throws IOException {
        int length = mark.length + data.length;
        if (length > MAX_SEGMENT) {
            throw new IOException("The XMP of this picture is too long for a JPEG; write it as PNG or TIFF, or strip it");
        }
        out.write(new byte[] {(byte) 0xff, (byte) marker, (byte) (length + 2 >> 8), (byte) (length + 2)});
        out.write(mark);
        out.write(data);
    }

    /** Frame headers SOF0–SOF15; among their numbers lie DHT, JPG and DAC, which are not. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** The orientation in the first directory of EXIF data; 1 if it is not there. */
    private static int orientation(ByteBuffer exif) {
        if (exif.limit() < 8) {
            return 1;
        }
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory > exif.limit() - 2) {
            return 1;
        }
        int entries = exif.getShort(directory) & 0xffff;
        for (int entry = 0; entry < entries && directory + 14 + 12 * entry <= exif.limit(); entry++) {
            int at = directory + 2 + 12 * entry;
            if (exif.getShort(at) == ORIENTATION_TAG) {
                return exif.getShort(at + 8);
            }
        }
        return 1;
    }

    private static boolean startsWith(byte[] data, byte[] mark) {
        return data.length >= mark.length && Arrays.equals(data, 0, mark.length, mark, 0, mark.length);
    }
}
