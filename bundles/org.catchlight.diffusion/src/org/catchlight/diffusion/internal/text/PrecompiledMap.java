package org.catchlight.diffusion.internal.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SentencePiece's compiled character map: a double-array trie (the layout of Darts-clone) of UTF-8 strings, whose values are places in a
 * block of replacements that end with a zero byte. Applied as the tokenizers library does: grapheme clusters of fewer than 6 bytes are
 * looked up whole, and if any beginning of a cluster is mapped, the shortest such replaces all of it; else each character by itself.
 */
final class PrecompiledMap {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int LONGEST_CLUSTER = 5;
    private static final int LONGEST_REPLACEMENT = 256;
    private static final int LEAF = 1 << 8;
    private static final int VALUE = 0x7FFFFFFF;
    private static final int LABEL = 0x800000FF;
    private static final int LABEL_OF_NO_BYTE = -1;
    private final int[] units;
    private final byte[] replacements;

    private PrecompiledMap(int[] units, byte[] replacements) {
        this.units = units;
        this.replacements = replacements;
    }

    /**
     * Reads a map.
     *
     * @return the map, or null if the bytes are none, or if a replacement is longer than any of Unicode's
     */
    static PrecompiledMap of(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (data.remaining() < Integer.BYTES) {
            return null;
        }
        int size = data.getInt();
        if (size < Integer.BYTES || size % Integer.BYTES != 0 || size > data.remaining()) {
            return null;
        }
        int[] units = new int[size / Integer.BYTES];
        data.asIntBuffer().get(units);
        byte[] replacements = Arrays.copyOfRange(bytes, Integer.BYTES + size, bytes.length);
        int run = 0;
        for (byte value : replacements) {
            run = value == 0 ? 0 : run + 1;
            if (run > LONGEST_REPLACEMENT) {
                return null;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(replacements));
        } catch (CharacterCodingException notText) {
            return null;
        }
        return new PrecompiledMap(units, replacements);
    }

    MappedText normalize(MappedText text) {
        MappedText result = new MappedText(text.length());
        Matcher clusters = CLUSTER.matcher(forClusters(text));
        int from = 0;
        while (from < text.length() && clusters.find()) {
            int to = from + clusters.group().codePointCount(0, clusters.group().length());
            normalizeCluster(text, from, to, result);
            from = to;
        }
        return result;
    }

    /**
     * The text with a letter for every character that this Java does not know: it takes those for control characters, which no mark joins,
     * but newer Unicode versions may make them letters (U+A7F1 is mapped since Unicode 17).
     */
    private static String forClusters(MappedText text) {
        int[] codes = text.toCodes();
        for (int i = 0; i < codes.length; i++) {
            if (Character.getType(codes[i]) == Character.UNASSIGNED && !isIgnorable(codes[i])) {
                codes[i] = 'x';
            }
        }
        return new String(codes, 0, codes.length);
    }

    /** Unassigned characters that are to be ignored by default do count as control characters. */
    private static boolean isIgnorable(int code) {
        return code == 0x2065 || code >= 0xFFF0 && code <= 0xFFF8 || code >= 0xE0000 && code <= 0xE0FFF;
    }

    private void normalizeCluster(MappedText text, int from, int to, MappedText result) {
        byte[] whole = text.string(from, to).getBytes(StandardCharsets.UTF_8);
        String replacement = whole.length <= LONGEST_CLUSTER ? replacement(whole) : null;
        if (replacement != null) {
            result.addAll(replacement, text.start(from), text.end(to - 1));
            return;
        }
        for (int i = from; i < to; i++) {
            String single = replacement(text.string(i, i + 1).getBytes(StandardCharsets.UTF_8));
            if (single == null) {
                result.add(text.code(i), text.start(i), text.end(i));
            } else {
                result.addAll(single, text.start(i), text.end(i));
            }
        }
    }

    /** What the shortest mapped beginning becomes, or null if none is mapped. */
    private String replacement(byte[] key) {
        int node = offset(units[0]);
        for (byte signed : key) {
            int value = signed & 0xFF;
            node ^= value;
            int unit = unit(node);
            if (value == 0 || (unit & LABEL) != value) {
                return null;
            }
            node ^= offset(unit);
            if ((unit & LEAF) != 0) {
                return textAt(unit(node) & VALUE);
            }
        }
        return null;
    }

    /** A damaged trie may point anywhere; there is a unit that fits no byte. */
    private int unit(int node) {
        return node >= 0 && node < units.length ? units[node] : LABEL_OF_NO_BYTE;
    }

    private static int offset(int unit) {
        return unit >>> 10 << ((unit & 1 << 9) >> 6);
    }

    private String textAt(int place) {
        int end = place;
        while (end < replacements.length && replacements[end] != 0) {
            end++;
        }
        return end > replacements.length ? "" : new String(replacements, place, end - place, StandardCharsets.UTF_8);
    }
}
