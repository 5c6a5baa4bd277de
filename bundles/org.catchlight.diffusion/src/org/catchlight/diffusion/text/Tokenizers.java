package org.catchlight.diffusion.text;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.diffusion.internal.text.ClipFolder;
import org.catchlight.diffusion.internal.text.T5Folder;

/** Opens the tokenizer folders of a diffusers-layout model. Nothing in the folder is run; files are bounded before they are read. */
public final class Tokenizers {
    private Tokenizers() {
    }

    /**
     * Opens the byte pair tokenizer of a CLIP text encoder.
     * <p>
     * The reference is {@code CLIPTokenizer} of transformers 5, which diffusers uses. Since version 5 there is only one: it runs on the
     * tokenizers library, as {@code CLIPTokenizerFast} did before. The former slow class differed, and this one does not follow it: the
     * slow class mended mis-encoded text and resolved HTML entities where ftfy was installed, else cleaned the text and put spaces
     * around CJK characters as BERT does; it also removed control characters. The reference does none of that: it composes (NFC),
     * collapses white space and lowers case.
     * <p>
     * Reads {@code tokenizer.json} where there is one, as the reference does, else {@code vocab.json} and {@code merges.txt}; and
     * {@code tokenizer_config.json}, {@code special_tokens_map.json} and {@code added_tokens.json} where they are. Special tokens in a
     * text stand for themselves: where the padding token is {@code !} (the second encoder of Stable Diffusion XL), every exclamation
     * mark in a text is id 0, as there.
     *
     * @throws TokenizerFormatException if the files are missing, damaged or of another model
     */
    public static Tokenizer clip(Path folder) throws IOException {
        return ClipFolder.open(folder);
    }

    /**
     * Opens the unigram tokenizer of a T5 text encoder.
     * <p>
     * The reference is {@code T5Tokenizer} of transformers 5 ({@code T5TokenizerFast} is its other name). It differs from SentencePiece
     * itself in places, and this one follows it: the character map is applied to whole grapheme clusters of fewer than 6 bytes, of
     * which the shortest mapped beginning counts; white space alone gives no token; there is no byte fallback.
     * <p>
     * Reads {@code tokenizer.json} where there is one, else {@code spiece.model}; and the configuration as for CLIP.
     *
     * @throws TokenizerFormatException if the files are missing, damaged or of another model
     */
    public static Tokenizer t5(Path folder) throws IOException {
        return T5Folder.open(folder);
    }
}
