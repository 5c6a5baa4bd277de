package org.catchlight.prompt.metadata;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.prompt.internal.metadata.PromptSources;

/**
 * Reads prompts that other programs left behind: AUTOMATIC1111 and its kin, ComfyUI, InvokeAI, NovelAI, Midjourney, and Catchlight's own
 * takes; from PNG, JPEG and WebP pictures, from text files and from pasted text. Every claim of a file is bounded before it is believed.
 * Thread-safe; not for the thread of a user interface.
 */
public final class PromptImport {
    /** Most characters that a text, or one text in a picture, may have. */
    public static final int MAX_CHARACTERS = 4 << 20;

    private PromptImport() {
    }

    /**
     * Reads the prompt that a picture carries, or that a text file is.
     *
     * @throws PromptFormatException if there is none, or it is damaged; the message names the file and the mend
     * @throws IOException           if the file cannot be read or is no sound picture; the message says the same
     */
    public static ImportedPrompt read(Path file) throws IOException {
        return PromptSources.read(file);
    }

    /**
     * Reads pasted text: the {@code parameters} of a picture, a ComfyUI graph, other programs' JSON, a prompt with parameters of
     * Midjourney, or plain words.
     *
     * @param text   what was pasted
     * @param source what to call it in messages, such as "the pasted text"
     * @throws PromptFormatException if it is empty, too long, or JSON that is damaged or holds no prompt
     */
    public static ImportedPrompt parse(String text, String source) throws PromptFormatException {
        return PromptSources.parse(text, source);
    }

    /** Reads pasted text, called "the pasted text" in messages. */
    public static ImportedPrompt parse(String text) throws PromptFormatException {
        return parse(text, "The pasted text");
    }

    /** Whether {@link #read} is worth a try, by the file's name: a picture or a text. */
    public static boolean mayRead(Path file) {
        return PromptSources.mayRead(file);
    }
}
