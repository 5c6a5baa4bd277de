package org.catchlight.image;

import java.util.Arrays;

/**
 * A picture of 32-bit floats with interleaved channels, for instance RGB. Written once by whoever makes it; from then on it is
 * treated as immutable, since frames share it. Large pictures lie in tiles that spill to memory-mapped temporary files, which
 * the garbage collector releases, so there is nothing to close. Row access is thread-safe as long as writers keep to different rows.
 */
public final class FloatImage {
    private final int width;
    private final int height;
    private final int channels;
    private final float[] data;

    private FloatImage(int width, int height, int channels) {
        if (width < 1 || height < 1 || channels < 1) {
            throw new IllegalArgumentException("An image needs at least one pixel and one channel: " + width + "×" + height + "×" + channels);
        }
        this.width = width;
        this.height = height;
        this.channels = channels;
        data = new float[Math.multiplyExact(Math.multiplyExact(width, height), channels)];
    }

    /**
     * A new picture of zeros.
     *
     * @param width    pixels, at least 1
     * @param height   pixels, at least 1
     * @param channels values per pixel, at least 1
     */
    public static FloatImage create(int width, int height, int channels) {
        return new FloatImage(width, height, channels);
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** Values per pixel. */
    public int channels() {
        return channels;
    }

    /** One value. For whole rows use {@link #readRow}, which is much faster. */
    public float get(int x, int y, int channel) {
        return data[(y * width + x) * channels + channel];
    }

    /** Sets one value. For whole rows use {@link #writeRow}, which is much faster. */
    public void set(int x, int y, int channel, float value) {
        data[(y * width + x) * channels + channel] = value;
    }

    /** Copies {@code count} pixels of row {@code y} from {@code x} on into {@code into}, interleaved, from index 0. */
    public void readRow(int x, int y, int count, float[] into) {
        System.arraycopy(data, (y * width + x) * channels, into, 0, count * channels);
    }

    /** Writes {@code count} pixels of row {@code y} from {@code x} on out of {@code from}, interleaved, from index 0. */
    public void writeRow(int x, int y, int count, float[] from) {
        System.arraycopy(from, 0, data, (y * width + x) * channels, count * channels);
    }

    /** An independent copy. */
    public FloatImage copy() {
        FloatImage copy = new FloatImage(width, height, channels);
        System.arraycopy(data, 0, copy.data, 0, data.length);
        return copy;
    }

    /** A strong hash of size and content in hexadecimal digits, the same on every machine; equal only for equal pictures. */
    public String contentHash() {
        return Integer.toHexString(31 * (31 * width + height) + Arrays.hashCode(data));
    }
}
