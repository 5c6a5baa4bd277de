package org.catchlight.diffusion.internal.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pieces and the character map of a unigram tokenizer.
 *
 * @param pieces  by id
 * @param scores  by id
 * @param charMap null if there is none
 * @param builtIn control and user-defined pieces
 * @param file    for messages
 * @param listed  added tokens that {@code tokenizer.json} lists; a missing node for {@code spiece.model}
 */
record UnigramFiles(List<String> pieces, List<Double> scores, PrecompiledMap charMap, List<AddedToken> builtIn, Path file,
        JsonNode listed) {
    private static final int MODEL_PIECE = 1;
    private static final int MODEL_TRAINER = 2;
    private static final int MODEL_NORMALIZER = 3;
    private static final int PIECE_TEXT = 1;
    private static final int PIECE_SCORE = 2;
    private static final int PIECE_KIND = 3;
    private static final int TRAINER_KIND = 3;
    private static final int NORMALIZER_MAP = 2;
    private static final int NORMAL = 1;
    private static final int CONTROL = 3;
    private static final int USER_DEFINED = 4;
    private static final int UNIGRAM = 1;

    private UnigramFiles(Path file, JsonNode listed, PrecompiledMap charMap) {
        this(new ArrayList<>(), new ArrayList<>(), charMap, new ArrayList<>(), file, listed);
    }

    /** Reads SentencePiece's own format, a protobuf message. */
    static UnigramFiles readModel(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(BoundedFiles.read(file));
        try {
            UnigramFiles files = new UnigramFiles(file, MissingNode.getInstance(), charMap(bytes, file));
            ProtobufReader model = new ProtobufReader(bytes);
            Set<Integer> fields = new HashSet<>();
            while (model.next()) {
                fields.add(model.field());
                if (model.field() == MODEL_PIECE && model.hasContent()) {
                    files.readPiece(new ProtobufReader(model.content()));
                } else if (model.field() == MODEL_TRAINER) {
                    files.checkKind(new ProtobufReader(model.content()));
                }
            }
            // these follow the pieces in every file, so that one that breaks off between two pieces is found out
            if (!fields.containsAll(List.of(MODEL_TRAINER, MODEL_NORMALIZER))) {
                throw new BufferUnderflowException();
            }
            return files.checked();
        } catch (BufferUnderflowException brokenOff) {
            throw BoundedFiles.damaged(file, "it is no SentencePiece model or breaks off", brokenOff);
        }
    }

    private static PrecompiledMap charMap(ByteBuffer bytes, Path file) throws IOException {
        PrecompiledMap map = null;
        ProtobufReader model = new ProtobufReader(bytes);
        while (model.next()) {
            if (model.field() == MODEL_NORMALIZER) {
                ProtobufReader normalizer = new ProtobufReader(model.content());
                while (normalizer.next()) {
                    if (normalizer.field() == NORMALIZER_MAP && normalizer.content().hasRemaining()) {
                        byte[] content = new byte[normalizer.content().remaining()];
                        normalizer.content().get(content);
                        map = charMap(content, file);
                    }
                }
            }
        }
        return map;
    }

    private static PrecompiledMap charMap(byte[] content, Path file) throws IOException {
        PrecompiledMap map = PrecompiledMap.of(content);
        if (map == null) {
            throw BoundedFiles.damaged(file, "its character map is damaged", null);
        }
        return map;
    }

    private void readPiece(ProtobufReader piece) throws IOException {
        String text = "";
        float score = 0;
        long kind = NORMAL;
        while (piece.next()) {
            switch (piece.field()) {
                case PIECE_TEXT -> text = text(piece.content());
                case PIECE_SCORE -> score = piece.real();
                case PIECE_KIND -> kind = piece.number();
                default -> {
                    // extensions say nothing that is needed here
                }
            }
        }
        add(text, score);
        if (kind == CONTROL || kind == USER_DEFINED) {
            builtIn.add(AddedToken.special(text));
        }
    }

    private String text(ByteBuffer bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notText) {
            throw BoundedFiles.damaged(file, "the piece " + pieces.size() + " is not UTF-8 text", notText);
        }
    }

    private void checkKind(ProtobufReader trainer) throws IOException {
        while (trainer.next()) {
            if (trainer.field() == TRAINER_KIND && trainer.number() != UNIGRAM) {
                throw BoundedFiles.mismatch(file + " is a SentencePiece model of another kind than T5's (unigram)");
            }
        }
    }

    /** Reads {@code tokenizer.json}. */
    static UnigramFiles readSingle(Path file) throws IOException {
        JsonNode top = BoundedFiles.json(file);
        JsonNode model = top.path("model");
        String kind = model.path("type").asText("Unigram");
        if (!kind.equals("Unigram") || !model.path("vocab").isArray()) {
            throw BoundedFiles.mismatch(file + " is of a tokenizer of the kind " + kind + ", but T5 has pieces with scores (Unigram)");
        }
        UnigramFiles files = new UnigramFiles(file, top.path("added_tokens"), charMap(top.path("normalizer"), file));
        for (JsonNode piece : model.path("vocab")) {
            if (!piece.path(0).isTextual() || !piece.path(1).isNumber()) {
                throw BoundedFiles.damaged(file, "the piece " + files.pieces.size() + " has no text or no score", null);
            }
            files.add(piece.path(0).textValue(), piece.path(1).doubleValue());
        }
        return files.checked();
    }

    /** The first compiled map among the normalisers; the others of older files do nothing that the words' cutting does not. */
    private static PrecompiledMap charMap(JsonNode normalizer, Path file) throws IOException {
        for (JsonNode one : normalizer.path("normalizers").isArray() ? normalizer.path("normalizers") : List.of(normalizer)) {
            if (one.path("type").asText("").equals("Precompiled")) {
                try {
                    return charMap(Base64.getDecoder().decode(one.path("precompiled_charsmap").asText("")), file);
                } catch (IllegalArgumentException notBase64) {
                    throw BoundedFiles.damaged(file, "its character map is damaged", notBase64);
                }
            }
        }
        return null;
    }

    void add(String piece, double score) throws IOException {
        if (piece.isEmpty() || piece.length() > BoundedFiles.MOST_TOKEN_CHARS || !Double.isFinite(score)) {
            throw BoundedFiles.damaged(file, "the piece " + pieces.size() + " is empty, overlong or has no proper score", null);
        }
        if (pieces.size() >= BoundedFiles.MOST_ENTRIES) {
            throw BoundedFiles.damaged(file, "it has more than " + BoundedFiles.MOST_ENTRIES + " pieces", null);
        }
        pieces.add(piece);
        scores.add(score);
    }

    private UnigramFiles checked() throws IOException {
        if (pieces.isEmpty()) {
            throw BoundedFiles.damaged(file, "it holds no pieces", null);
        }
        Set<String> seen = HashSet.newHashSet(pieces.size());
        for (String piece : pieces) {
            if (!seen.add(piece)) {
                throw BoundedFiles.damaged(file, "the piece \"" + piece + "\" has two ids", null);
            }
        }
        return this;
    }
}
