package org.catchlight.diffusion.internal.text;

/** The classes of characters that the reference's regular expressions name, as Unicode defines them. */
final class CharacterClasses {
    private static final int DOTTED_CAPITAL_I = 0x130;
    private static final int COMBINING_DOT_ABOVE = 0x307;

    private CharacterClasses() {
    }

    /** The property White_Space. */
    static boolean isSpace(int code) {
        return switch (code) {
            case ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> code >= 0x9 && code <= 0xD || code >= 0x2000 && code <= 0x200A;
        };
    }

    /** {@code \p{N}}: digits, and numbers of other kinds. */
    static boolean isNumber(int code) {
        return switch (Character.getType(code)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    static boolean isMark(int code) {
        return switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** {@code \w} of Unicode Technical Standard 18. */
    static boolean isWord(int code) {
        return Character.isAlphabetic(code) || isMark(code) || Character.getType(code) == Character.DECIMAL_DIGIT_NUMBER
                || Character.getType(code) == Character.CONNECTOR_PUNCTUATION || code == 0x200C || code == 0x200D;
    }

    /** Adds a code point in lower case; every character for itself, so that a sigma at a word's end is no exception. */
    static void addLower(MappedText text, int code, int start, int end) {
        if (code == DOTTED_CAPITAL_I) {
            text.add('i', start, end);
            text.add(COMBINING_DOT_ABOVE, start, end);
        } else {
            text.add(lower(code), start, end);
        }
    }

    /** The simple mapping, with the letters of Unicode 17 that Java 25 does not know yet. */
    private static int lower(int code) {
        return switch (code) {
            case 0xA7CE, 0xA7D2, 0xA7D4 -> code + 1;
            default -> code >= 0x16EA0 && code <= 0x16EB8 ? code + 0x1B : Character.toLowerCase(code);
        };
    }

    /** Whether a character may join with what stands before it when text is composed; all others begin anew. */
    static boolean mayCompose(int code) {
        boolean hangulVowelOrFinal = code >= 0x1160 && code <= 0x11FF;
        return code >= 0x300 && (isMark(code) || hangulVowelOrFinal) && !NewerCharacters.contain(code);
    }
}
