package org.catchlight.diffusion.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.catchlight.diffusion.text.SpecialTokens;
import org.catchlight.diffusion.text.Token;
import org.catchlight.diffusion.text.Tokenizer;

/** A tokenizer put together from a folder's files: added tokens are cut out, the rest is left to the vocabulary's model. */
final class FolderTokenizer implements Tokenizer {
    private final AddedTokenMatcher added;
    private final BiConsumer<MappedText, List<Token>> model;
    private final Map<String, Integer> ids;
    private final SpecialTokens special;
    private final int size;
    private final int maximumLength;

    /**
     * @param vocabulary ids by token, not copied
     * @param addedIds   tokens that are looked for in the text
     * @param model      adds the tokens of a stretch of normalised text to a list
     */
    FolderTokenizer(Map<String, Integer> vocabulary, Map<AddedToken, Integer> addedIds, AddedTokenMatcher added,
            BiConsumer<MappedText, List<Token>> model, TokenizerConfiguration configuration, int maximumLength) {
        this.added = added;
        this.model = model;
        this.maximumLength = maximumLength;
        ids = new HashMap<>(vocabulary);
        addedIds.forEach((token, id) -> ids.put(token.content(), id));
        size = 1 + ids.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        boolean hasBegin = configuration.requires(TokenizerConfiguration.BEGIN);
        OptionalInt begin = hasBegin ? idOf(configuration.token(TokenizerConfiguration.BEGIN)) : OptionalInt.empty();
        special = new SpecialTokens(begin, id(configuration, TokenizerConfiguration.END),
                id(configuration, TokenizerConfiguration.PADDING), id(configuration, TokenizerConfiguration.UNKNOWN));
    }

    private int id(TokenizerConfiguration configuration, String role) {
        return ids.get(configuration.token(role));
    }

    @Override
    public List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>();
        for (AddedTokenMatcher.Stretch stretch : added.split(text)) {
            MappedText part = stretch.text();
            if (stretch.isToken()) {
                tokens.add(new Token(stretch.id(), part.start(0), part.end(part.length() - 1)));
            } else {
                model.accept(part, tokens);
            }
        }
        return tokens;
    }

    @Override
    public SpecialTokens special() {
        return special;
    }

    @Override
    public int vocabularySize() {
        return size;
    }

    @Override
    public int maximumLength() {
        return maximumLength;
    }

    @Override
    public OptionalInt idOf(String token) {
        Integer id = ids.get(token);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }
}
