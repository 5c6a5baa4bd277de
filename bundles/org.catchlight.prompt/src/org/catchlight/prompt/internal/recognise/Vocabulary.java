package org.catchlight.prompt.internal.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of {@code terms.tsv} as a tree of words. */
final class Vocabulary {
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Meaning meaning;
    }

    private final Node root = new Node();

    /** Reads the terms. */
    Vocabulary() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("terms.tsv")) {
            if (in == null) {
                throw new IllegalStateException("terms.tsv is missing from this build");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        if (columns.length != 3) {
            throw new IllegalStateException("Not three columns in terms.tsv: " + line);
        }
        Meaning meaning = Meaning.parse(columns[0], columns[1]);
        for (String spelling : columns[2].split(" \\| ")) {
            Node node = root;
            for (Token token : Token.of(Token.lower(spelling.strip()))) {
                node = node.next.computeIfAbsent(token.word(), _ -> new Node());
            }
            if (node.meaning == null || meaning.use() != Meaning.Use.FILLER) {
                node.meaning = meaning;
            }
        }
    }

    /** A term and how many tokens it has. */
    record Match(Meaning meaning, int tokens) {
    }

    /** The longest term that begins at a token, if there is one, ending before {@code limit}. */
    Optional<Match> longest(List<Token> tokens, int from, int limit) {
        Node node = root;
        Match best = null;
        for (int i = from; i < limit; i++) {
            node = node.next.get(tokens.get(i).word());
            if (node == null) {
                break;
            }
            if (node.meaning != null) {
                best = new Match(node.meaning, i - from + 1);
            }
        }
        return Optional.ofNullable(best);
    }
}
