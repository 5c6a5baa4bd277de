package org.catchlight.prompt.internal.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds phrases in texts, the longest first. {@code #} in a phrase stands for any number. Not to be changed while it is used.
 *
 * @param <T> what a phrase means
 */
public final class PhraseIndex<T> {
    private static final String NUMBER = "#";
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);
        T value;
    }

    /**
     * A phrase that was found.
     *
     * @param start first character
     * @param end   the character after the last
     * @param first index of its first token
     * @param value what it means
     */
    public record Hit<T>(int start, int end, int first, T value) {
    }

    /** Adds a phrase; the later meaning of the same phrase counts. */
    public void add(String phrase, T value) {
        node(phrase).ifPresent(node -> node.value = value);
    }

    /** Adds a phrase unless it has a meaning already. */
    public void addIfFree(String phrase, T value) {
        node(phrase).filter(node -> node.value == null).ifPresent(node -> node.value = value);
    }

    private Optional<Node<T>> node(String phrase) {
        Node<T> node = root;
        for (Token token : Token.of(phrase.replace("#", "0"))) {
            String key = token.number() && phrase.contains(NUMBER) ? NUMBER : token.key();
            node = node.next.computeIfAbsent(key, missing -> new Node<>());
        }
        return node == root ? Optional.empty() : Optional.of(node);
    }

    /** What a phrase means, all of it. */
    public Optional<T> exact(String phrase) {
        List<Token> tokens = Token.of(phrase);
        Hit<T> hit = tokens.isEmpty() ? null : longest(tokens, 0);
        return hit != null && hit.end() == tokens.getLast().end() ? Optional.of(hit.value()) : Optional.empty();
    }

    /** All phrases in a text, from left to right, none over another. */
    public List<Hit<T>> hits(List<Token> tokens) {
        List<Hit<T>> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Hit<T> hit = longest(tokens, at);
            if (hit == null) {
                at++;
                continue;
            }
            hits.add(hit);
            while (at < tokens.size() && tokens.get(at).end() <= hit.end()) {
                at++;
            }
        }
        return hits;
    }

    private Hit<T> longest(List<Token> tokens, int first) {
        int last = last(root, tokens, first, first);
        return last < 0 ? null : new Hit<>(tokens.get(first).start(), tokens.get(last).end(), first, valueAt(root, tokens, first, last));
    }

    /** Index of the last token of the longest phrase from here, or −1. */
    private int last(Node<T> node, List<Token> tokens, int first, int at) {
        int best = node.value == null ? -1 : at - 1;
        if (at == tokens.size() || at > first && !tokens.get(at).joins()) {
            return best;
        }
        Token token = tokens.get(at);
        Node<T> word = node.next.get(token.key());
        Node<T> number = token.number() ? node.next.get(NUMBER) : null;
        best = word == null ? best : Math.max(best, last(word, tokens, first, at + 1));
        return number == null ? best : Math.max(best, last(number, tokens, first, at + 1));
    }

    private T valueAt(Node<T> node, List<Token> tokens, int at, int last) {
        if (at > last) {
            return node.value;
        }
        Token token = tokens.get(at);
        Node<T> word = node.next.get(token.key());
        T value = word == null ? null : valueAt(word, tokens, at + 1, last);
        Node<T> number = value == null && token.number() ? node.next.get(NUMBER) : null;
        return number == null ? value : valueAt(number, tokens, at + 1, last);
    }
}
