package org.catchlight.diffusion.internal.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.catchlight.diffusion.text.Tokenizer;

/** Opens the folder of a CLIP tokenizer. */
public final class ClipFolder {
    private static final String END_OF_TEXT = "<|endoftext|>";
    private static final Map<String, String> DEFAULTS = Map.of(TokenizerConfiguration.BEGIN, "<|startoftext|>", TokenizerConfiguration.END,
            END_OF_TEXT, TokenizerConfiguration.UNKNOWN, END_OF_TEXT, TokenizerConfiguration.PADDING, END_OF_TEXT);
    private static final int INPUT_LENGTH = 77;

    private ClipFolder() {
    }

    /** See {@link org.catchlight.diffusion.text.Tokenizers#clip}. */
    public static Tokenizer open(Path folder) throws IOException {
        Path single = folder.resolve("tokenizer.json");
        BytePairFiles files = Files.exists(single) ? BytePairFiles.readSingle(single) : BytePairFiles.readPair(folder);
        TokenizerConfiguration configuration = TokenizerConfiguration.read(folder, DEFAULTS, files.listed());
        Map<AddedToken, Integer> added = configuration.added(files.vocabulary(), files.vocabularyFile(), List.of());
        Integer unknown = files.vocabulary().get(configuration.token(TokenizerConfiguration.UNKNOWN));
        if (unknown == null) {
            throw BoundedFiles.mismatch(files.vocabularyFile() + " lacks the token \"" + configuration.token(TokenizerConfiguration.UNKNOWN)
                    + "\" that stands for what it cannot spell");
        }
        BytePairModel model = new BytePairModel(files.vocabulary(), files.merges(), unknown);
        AddedTokenMatcher matcher = new AddedTokenMatcher(added, ClipNormalizer::normalize);
        return new FolderTokenizer(files.vocabulary(), added, matcher,
                (text, tokens) -> ClipWords.forEach(text, word -> model.tokenize(word, tokens)), configuration,
                configuration.number("model_max_length", INPUT_LENGTH));
    }
}
