package org.catchlight.diffusion.internal.text;

import java.util.function.Consumer;

/** Cuts normalised text at white space; every word begins with U+2581, which also begins a new word wherever it stands. */
final class T5Words {
    private static final int WORD_BEGIN = 0x2581;

    private T5Words() {
    }

    static void forEach(MappedText text, Consumer<MappedText> words) {
        MappedText word = new MappedText(16);
        for (int i = 0; i < text.length(); i++) {
            int code = text.code(i);
            boolean space = CharacterClasses.isSpace(code);
            if (space || code == WORD_BEGIN) {
                word = flush(word, words);
            }
            if (space) {
                continue;
            }
            if (word.length() == 0 && code != WORD_BEGIN) {
                word.add(WORD_BEGIN, text.start(i), text.end(i));
            }
            word.add(code, text.start(i), text.end(i));
        }
        flush(word, words);
    }

    private static MappedText flush(MappedText word, Consumer<MappedText> words) {
        if (word.length() == 0) {
            return word;
        }
        words.accept(word);
        return new MappedText(16);
    }
}
