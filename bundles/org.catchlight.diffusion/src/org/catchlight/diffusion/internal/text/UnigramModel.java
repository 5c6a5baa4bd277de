package org.catchlight.diffusion.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.diffusion.text.Token;

/**
 * The unigram language model: of all ways to cut a word into pieces the one whose scores (logarithms of probabilities) have the greatest
 * sum, found from left to right (Viterbi). A character that is no piece by itself may count as unknown, at the lowest score of all pieces
 * less 10; unknown characters in a row are one token. Where sums are equal the way found first stays, the longer last piece first.
 */
final class UnigramModel {
    private static final double UNKNOWN_PENALTY = 10;
    private static final int NOWHERE = -1;
    private final SortedPieces pieces;
    private final double[] scores;
    private final Map<String, Integer> ids;
    private final int unknown;
    private final double unknownScore;

    UnigramModel(List<String> pieces, double[] scores, int unknown) {
        this.pieces = new SortedPieces(pieces);
        this.scores = scores;
        this.unknown = unknown;
        unknownScore = Arrays.stream(scores).min().orElse(0) - UNKNOWN_PENALTY;
        ids = HashMap.newHashMap(pieces.size());
        for (int id = 0; id < pieces.size(); id++) {
            ids.put(pieces.get(id), id);
        }
    }

    /** Ids by piece. */
    Map<String, Integer> vocabulary() {
        return ids;
    }

    /** Adds the tokens of a word. */
    void tokenize(MappedText word, List<Token> tokens) {
        Path path = bestPath(word.toCodes());
        List<Token> backwards = new ArrayList<>();
        for (int end = word.length(); end > 0;) {
            int start = path.from[end];
            int id = path.id[end];
            if (id == unknown) {
                while (start > 0 && path.id[start] == unknown) {
                    start = path.from[start];
                }
                id = ids.getOrDefault(word.string(start, end), unknown);
            }
            backwards.add(token(id, word, start, end));
            end = start;
        }
        tokens.addAll(backwards.reversed());
    }

    private static Token token(int id, MappedText word, int from, int to) {
        int start = word.start(from);
        int end = word.end(from);
        for (int i = from + 1; i < to; i++) {
            start = Math.min(start, word.start(i));
            end = Math.max(end, word.end(i));
        }
        return new Token(id, start, end);
    }

    private Path bestPath(int[] codes) {
        Path path = new Path(codes.length);
        boolean[] single = new boolean[1];
        for (int i = 0; i < codes.length; i++) {
            int from = i;
            double before = path.score[from];
            single[0] = false;
            pieces.beginningsOf(codes, from, codes.length, (id, length) -> {
                path.offer(from, from + length, id, before + scores[id]);
                single[0] |= length == 1;
            });
            if (!single[0]) {
                path.offer(from, from + 1, unknown, before + unknownScore);
            }
        }
        return path;
    }

    /** The best way to every place in a word. */
    private static final class Path {
        private final double[] score;
        private final int[] from;
        private final int[] id;

        Path(int length) {
            score = new double[length + 1];
            from = new int[length + 1];
            id = new int[length + 1];
            Arrays.fill(from, NOWHERE);
        }

        void offer(int start, int end, int piece, double sum) {
            if (from[end] == NOWHERE || sum > score[end]) {
                score[end] = sum;
                from[end] = start;
                id[end] = piece;
            }
        }
    }
}
