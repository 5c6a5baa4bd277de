package org.catchlight.diffusion.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.catchlight.diffusion.text.Token;

/**
 * Byte pair encoding with a mark at the end of a word: a word starts as its bytes, the last one in its form for a word's end; then of all
 * neighbours that the list of merges holds those that come first in the list, and of the same ones the leftmost, become one token, until
 * nothing can be merged.
 */
final class BytePairModel {
    static final String WORD_END = "</w>";
    private static final int BYTES = 256;
    private final int[] inside = new int[BYTES];
    private final int[] last = new int[BYTES];
    private final Map<Long, Merge> merges;

    /** The place of a merge in the list, and what comes of it. */
    record Merge(int rank, int merged) {
    }

    private record Candidate(int place, Merge merge) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            return merge.rank != other.merge.rank ? Integer.compare(merge.rank, other.merge.rank) : Integer.compare(place, other.place);
        }
    }

    /**
     * @param vocabulary ids by token, bytes written as {@link ByteAlphabet} has them
     * @param merges     by {@link #pair}
     * @param unknown    the id of bytes that the vocabulary lacks
     */
    BytePairModel(Map<String, Integer> vocabulary, Map<Long, Merge> merges, int unknown) {
        this.merges = merges;
        for (int value = 0; value < BYTES; value++) {
            String written = String.valueOf(ByteAlphabet.character(value));
            inside[value] = vocabulary.getOrDefault(written, unknown);
            last[value] = vocabulary.getOrDefault(written + WORD_END, unknown);
        }
    }

    /** The key of two neighbours in the table of merges. */
    static long pair(int left, int right) {
        return (long) left << Integer.SIZE | right & 0xFFFFFFFFL;
    }

    /** Adds the tokens of one word. */
    void tokenize(MappedText word, List<Token> tokens) {
        Symbols symbols = new Symbols(word);
        PriorityQueue<Candidate> queue = new PriorityQueue<>();
        for (int place = 0; place + 1 < symbols.count; place++) {
            offer(queue, symbols, place);
        }
        while (!queue.isEmpty()) {
            Candidate best = queue.poll();
            // neighbours may have changed since the candidate was put into the queue
            if (symbols.alive[best.place] && symbols.next[best.place] >= 0 && stillHolds(best, symbols)) {
                symbols.join(best.place, best.merge.merged);
                if (symbols.previous[best.place] >= 0) {
                    offer(queue, symbols, symbols.previous[best.place]);
                }
                if (symbols.next[best.place] >= 0) {
                    offer(queue, symbols, best.place);
                }
            }
        }
        for (int place = 0; place >= 0 && place < symbols.count; place = symbols.next[place]) {
            tokens.add(new Token(symbols.id[place], symbols.start[place], symbols.end[place]));
        }
    }

    private boolean stillHolds(Candidate candidate, Symbols symbols) {
        Merge merge = merges.get(symbols.pairAt(candidate.place));
        return merge != null && merge.merged == candidate.merge.merged;
    }

    private void offer(PriorityQueue<Candidate> queue, Symbols symbols, int place) {
        Merge merge = merges.get(symbols.pairAt(place));
        if (merge != null) {
            queue.add(new Candidate(place, merge));
        }
    }

    /** The tokens of a word while they are merged: a list linked both ways, in arrays. */
    private final class Symbols {
        private final int count;
        private final int[] id;
        private final int[] start;
        private final int[] end;
        private final int[] previous;
        private final int[] next;
        private final boolean[] alive;

        Symbols(MappedText word) {
            List<int[]> bytes = new ArrayList<>();
            for (int i = 0; i < word.length(); i++) {
                int number = i;
                ByteAlphabet.forEachByte(word.code(i), value -> bytes.add(new int[] {value, number}));
            }
            count = bytes.size();
            id = new int[count];
            start = new int[count];
            end = new int[count];
            previous = new int[count];
            next = new int[count];
            alive = new boolean[count];
            for (int place = 0; place < count; place++) {
                int[] one = bytes.get(place);
                id[place] = (place == count - 1 ? last : inside)[one[0]];
                start[place] = word.start(one[1]);
                end[place] = word.end(one[1]);
                previous[place] = place - 1;
                next[place] = place == count - 1 ? -1 : place + 1;
                alive[place] = true;
            }
        }

        long pairAt(int place) {
            return pair(id[place], id[next[place]]);
        }

        void join(int place, int merged) {
            int right = next[place];
            id[place] = merged;
            start[place] = Math.min(start[place], start[right]);
            end[place] = Math.max(end[place], end[right]);
            next[place] = next[right];
            alive[right] = false;
            if (next[place] >= 0) {
                previous[next[place]] = place;
            }
        }
    }
}
