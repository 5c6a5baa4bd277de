package org.catchlight.image;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import java.util.stream.IntStream;
import org.catchlight.image.internal.ContentHash;
import org.catchlight.image.internal.Resampling;
import org.catchlight.image.internal.SpillFile;

/**
 * A picture of 32-bit floats with interleaved channels, for instance RGB. Written once by whoever makes it; from then on it is
 * treated as immutable, since frames share it. Rows lie one after the other, which makes a row or a part of it one copy; a large
 * picture lies in a memory-mapped temporary file, which the garbage collector releases, so there is nothing to close. Row access
 * is thread-safe as long as writers keep to different rows.
 */
public final class FloatImage {
    /** Values of the largest picture: 16384 × 16384 pixels of four channels, 4 GB. */
    public static final long MAX_VALUES = 1L << 30;
    /** System property: bytes from which on a picture lies in a temporary file instead of the heap. */
    public static final String SPILL_PROPERTY = "org.catchlight.image.spillBytes";
    private static final long DEFAULT_SPILL_BYTES = 96L << 20;

    private final int width;
    private final int height;
    private final int channels;
    /** The values of a picture on the heap; null if it lies in a file. */
    private final float[] heap;
    /** The values, wherever they lie. */
    private final MemorySegment segment;

    private FloatImage(int width, int height, int channels) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        long bytes = values() * Float.BYTES;
        if (bytes < Math.min(Long.getLong(SPILL_PROPERTY, DEFAULT_SPILL_BYTES), Integer.MAX_VALUE)) {
            heap = new float[Math.toIntExact(values())];
            segment = MemorySegment.ofArray(heap);
        } else {
            heap = null;
            segment = SpillFile.map(bytes);
        }
    }

    /**
     * A new picture of zeros.
     *
     * @param width    pixels, at least 1
     * @param height   pixels, at least 1
     * @param channels values per pixel, at least 1
     * @throws IllegalArgumentException    if it would be empty or hold more than {@link #MAX_VALUES}
     * @throws java.io.UncheckedIOException if it is large and the disk has no room for it; the message says the mend
     */
    public static FloatImage create(int width, int height, int channels) {
        if (width < 1 || height < 1 || channels < 1) {
            throw new IllegalArgumentException("An image needs at least one pixel and one channel: "
                    + width + "×" + height + "×" + channels);
        }
        if (channels > MAX_VALUES / ((long) width * height)) {
            throw new IllegalArgumentException("An image of " + width + "×" + height + "×" + channels
                    + " is too large; the largest is 16384×16384");
        }
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
        long at = index(x, y, 1) + Objects.checkIndex(channel, channels);
        return heap != null ? heap[(int) at] : segment.getAtIndex(ValueLayout.JAVA_FLOAT, at);
    }

    /** Sets one value. For whole rows use {@link #writeRow}, which is much faster. */
    public void set(int x, int y, int channel, float value) {
        long at = index(x, y, 1) + Objects.checkIndex(channel, channels);
        if (heap != null) {
            heap[(int) at] = value;
        } else {
            segment.setAtIndex(ValueLayout.JAVA_FLOAT, at, value);
        }
    }

    /** Copies {@code count} pixels of row {@code y} from {@code x} on into {@code into}, interleaved, from index 0. */
    public void readRow(int x, int y, int count, float[] into) {
        long at = index(x, y, count);
        if (heap != null) {
            System.arraycopy(heap, (int) at, into, 0, count * channels);
        } else {
            MemorySegment.copy(segment, ValueLayout.JAVA_FLOAT, at * Float.BYTES, into, 0, count * channels);
        }
    }

    /** Writes {@code count} pixels of row {@code y} from {@code x} on out of {@code from}, interleaved, from index 0. */
    public void writeRow(int x, int y, int count, float[] from) {
        long at = index(x, y, count);
        if (heap != null) {
            System.arraycopy(from, 0, heap, (int) at, count * channels);
        } else {
            MemorySegment.copy(from, 0, segment, ValueLayout.JAVA_FLOAT, at * Float.BYTES, count * channels);
        }
    }

    /** An independent copy. */
    public FloatImage copy() {
        FloatImage copy = new FloatImage(width, height, channels);
        MemorySegment.copy(segment, 0, copy.segment, 0, segment.byteSize());
        return copy;
    }

    /**
     * An independent copy of a part.
     *
     * @throws IndexOutOfBoundsException if the part does not lie within the picture
     */
    public FloatImage crop(int x, int y, int cropWidth, int cropHeight) {
        Objects.checkFromIndexSize(y, cropHeight, height);
        Objects.checkFromIndexSize(x, cropWidth, width);
        FloatImage part = create(cropWidth, cropHeight, channels);
        for (int row = 0; row < cropHeight; row++) {
            long from = index(x, y + row, cropWidth) * Float.BYTES;
            long to = part.index(0, row, cropWidth) * Float.BYTES;
            MemorySegment.copy(segment, from, part.segment, to, (long) cropWidth * channels * Float.BYTES);
        }
        return part;
    }

    /**
     * This picture in another size: area averages where it shrinks, linear interpolation where it grows. Numbers are averaged as
     * they are, so a display-encoded picture is averaged in its encoding: good for previews. The same size answers this picture.
     */
    public FloatImage resized(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return this;
        }
        FloatImage resized = create(newWidth, newHeight, channels);
        Resampling across = Resampling.of(width, newWidth);
        Resampling down = Resampling.of(height, newHeight);
        IntStream.range(0, newHeight).parallel().forEach(y -> {
            float[] row = new float[newWidth * channels];
            Resampling.row(this, across, down, y, row);
            resized.writeRow(0, y, newWidth, row);
        });
        return resized;
    }

    /** A SHA-256 based hash of size and content in hexadecimal digits, the same on every machine; equal only for equal pictures. */
    public String contentHash() {
        return ContentHash.of(segment, values(), width, height, channels);
    }

    /** Whether the picture lies in a temporary file and takes next to nothing of the heap. */
    public boolean spilled() {
        return heap == null;
    }

    private long values() {
        return (long) width * height * channels;
    }

    private long index(int x, int y, int count) {
        Objects.checkIndex(y, height);
        Objects.checkFromIndexSize(x, count, width);
        return ((long) y * width + x) * channels;
    }
}
