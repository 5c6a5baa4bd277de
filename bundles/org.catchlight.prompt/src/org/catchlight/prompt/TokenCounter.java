package org.catchlight.prompt;

import java.util.List;
import java.util.Optional;

/** Counts the tokens that an engine makes of a prompt. An OSGi service of bundles with engines; there may be several or none. */
public interface TokenCounter {
    /**
     * Counts. Reads small files when first asked for an engine, so not for the thread of a user interface.
     *
     * @param engine id of the engine, such as {@code model:realistic-vision}
     * @return empty if this counter does not know the engine or its model cannot be read now
     */
    Optional<Count> count(String engine, String prompt);

    /**
     * How much of a prompt an engine takes.
     *
     * @param chunks  the prompt's chunks in order; at least one
     * @param room    tokens of the prompt that fit into one chunk, such as 75 of CLIP's 77, which counts its two marks of begin and end
     * @param cutOff  index in the prompt from which on the engine does not get it; its length if it gets all
     */
    record Count(List<Chunk> chunks, int room, int cutOff) {
        /** Keeps a copy. */
        public Count {
            chunks = List.copyOf(chunks);
        }
    }

    /**
     * One chunk.
     *
     * @param tokens how many tokens of the prompt are in it
     * @param start  index in the prompt of its first character
     * @param end    index behind its last one
     */
    record Chunk(int tokens, int start, int end) {
    }
}
