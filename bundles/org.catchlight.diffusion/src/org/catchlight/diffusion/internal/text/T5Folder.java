package org.catchlight.diffusion.internal.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.catchlight.diffusion.text.Tokenizer;

/** Opens the folder of a T5 tokenizer. */
public final class T5Folder {
    private static final Map<String, String> DEFAULTS = Map.of(TokenizerConfiguration.END, "</s>", TokenizerConfiguration.UNKNOWN, "<unk>",
            TokenizerConfiguration.PADDING, "<pad>");
    private static final int INPUT_LENGTH = 512;
    private static final int SENTINELS = 100;

    private T5Folder() {
    }

    /** See {@link org.catchlight.diffusion.text.Tokenizers#t5}. */
    public static Tokenizer open(Path folder) throws IOException {
        Path single = folder.resolve("tokenizer.json");
        boolean isSingle = Files.exists(single);
        UnigramFiles files = isSingle ? UnigramFiles.readSingle(single) : UnigramFiles.readModel(folder.resolve("spiece.model"));
        TokenizerConfiguration configuration = TokenizerConfiguration.read(folder, DEFAULTS, files.listed());
        List<AddedToken> builtIn = new ArrayList<>(files.builtIn());
        for (int number = configuration.number("extra_ids", SENTINELS) - 1; number >= 0; number--) {
            AddedToken sentinel = AddedToken.special("<extra_id_" + number + ">");
            builtIn.add(sentinel);
            // SentencePiece's file does not hold them; they follow its pieces, the last one first
            if (!isSingle) {
                files.add(sentinel.content(), 0);
            }
        }
        String unknown = configuration.token(TokenizerConfiguration.UNKNOWN);
        UnigramModel model = new UnigramModel(files.pieces(), files.scores().stream().mapToDouble(Double::doubleValue).toArray(),
                files.pieces().indexOf(unknown));
        Map<AddedToken, Integer> added = configuration.added(model.vocabulary(), files.file(), builtIn);
        if (!model.vocabulary().containsKey(unknown)) {
            throw BoundedFiles.mismatch(files.file() + " lacks the piece \"" + unknown + "\" that stands for what it cannot spell");
        }
        UnaryOperator<MappedText> normalizer = files.charMap() == null ? UnaryOperator.identity() : files.charMap()::normalize;
        return new FolderTokenizer(model.vocabulary(), added, new AddedTokenMatcher(added, normalizer),
                (text, tokens) -> T5Words.forEach(text, word -> model.tokenize(word, tokens)), configuration,
                configuration.number("model_max_length", INPUT_LENGTH));
    }
}
