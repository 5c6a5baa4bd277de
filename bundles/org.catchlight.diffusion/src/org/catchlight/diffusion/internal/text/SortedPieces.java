package org.catchlight.diffusion.internal.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of strings in order, in which all that begin a text are found by narrowing the range in which they lie, character by character.
 * The number of a piece is its place in the collection it was made of.
 */
final class SortedPieces {
    private final int[][] pieces;
    private final int[] numbers;

    SortedPieces(Collection<String> strings) {
        int[][] codes = strings.stream().map(string -> string.codePoints().toArray()).toArray(int[][]::new);
        List<Integer> order = IntStream.range(0, codes.length).boxed()
                .sorted(Comparator.comparing(number -> codes[number], Arrays::compare)).toList();
        pieces = order.stream().map(number -> codes[number]).toArray(int[][]::new);
        numbers = order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Told every piece that the text begins with, the shortest first. */
    interface Found {
        void piece(int number, int length);
    }

    /** Finds every piece that {@code codes} has at {@code from}, not beyond {@code to}. */
    void beginningsOf(int[] codes, int from, int to, Found found) {
        int low = 0;
        int high = pieces.length;
        for (int depth = 0; low < high; depth++) {
            // of those with the same beginning, the one that is nothing more comes first
            while (low < high && pieces[low].length == depth) {
                if (depth > 0) {
                    found.piece(numbers[low], depth);
                }
                low++;
            }
            if (from + depth >= to) {
                return;
            }
            int code = codes[from + depth];
            low = firstNotBelow(low, high, depth, code);
            high = firstNotBelow(low, high, depth, code + 1);
        }
    }

    private int firstNotBelow(int from, int to, int depth, int code) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces[middle][depth] < code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
