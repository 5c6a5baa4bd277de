package org.catchlight.diffusion.internal.text;

import java.util.Arrays;

/** A text on its way through a normaliser: code points, each with the range of source characters it came from. */
final class MappedText {
    private static final int REPLACEMENT = 0xFFFD;
    private int[] codes;
    private int[] starts;
    private int[] ends;
    private int length;

    MappedText(int capacity) {
        codes = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** The code points of a string; surrogates without partner become U+FFFD. */
    static MappedText of(String source) {
        MappedText text = new MappedText(source.length());
        for (int i = 0; i < source.length();) {
            int code = source.codePointAt(i);
            int next = i + Character.charCount(code);
            text.add(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE ? REPLACEMENT : code, i, next);
            i = next;
        }
        return text;
    }

    void add(int code, int start, int end) {
        if (length == codes.length) {
            int larger = Math.max(16, length + (length >> 1));
            codes = Arrays.copyOf(codes, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        codes[length] = code;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /** Adds all code points of a string that all come from the same range. */
    void addAll(String text, int start, int end) {
        text.codePoints().forEach(code -> add(code, start, end));
    }

    int length() {
        return length;
    }

    int code(int index) {
        return codes[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    MappedText slice(int from, int to) {
        MappedText part = new MappedText(0);
        part.codes = Arrays.copyOfRange(codes, from, to);
        part.starts = Arrays.copyOfRange(starts, from, to);
        part.ends = Arrays.copyOfRange(ends, from, to);
        part.length = to - from;
        return part;
    }

    String string(int from, int to) {
        return new String(codes, from, to - from);
    }

    int[] toCodes() {
        return Arrays.copyOf(codes, length);
    }

    @Override
    public String toString() {
        return string(0, length);
    }
}
