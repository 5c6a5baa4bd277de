package org.catchlight.diffusion.internal.text;

import java.util.Arrays;

/** Fills chunks with tokens, and breaks full ones at a comma where one is near. */
public final class ChunkFiller {
    private static final int NONE = -1;
    private final int capacity;
    private final int backtrack;
    private int[] chunkOf = new int[64];
    private int tokens;
    private int chunk;
    private int inChunk;
    /** How many tokens of this chunk stand before its last comma. */
    private int beforeComma = NONE;

    /**
     * @param capacity  tokens in a chunk
     * @param backtrack how many tokens may move to the next chunk for a break at a comma
     */
    public ChunkFiller(int capacity, int backtrack) {
        this.capacity = capacity;
        this.backtrack = backtrack;
    }

    /** Takes the next token. */
    public void add(boolean isComma) {
        if (isComma) {
            beforeComma = inChunk;
        } else if (inChunk == capacity && beforeComma != NONE && inChunk - beforeComma <= backtrack) {
            int moved = inChunk - beforeComma - 1;
            endChunk();
            Arrays.fill(chunkOf, tokens - moved, tokens, chunk);
            inChunk = moved;
        }
        if (inChunk == capacity) {
            endChunk();
        }
        if (tokens == chunkOf.length) {
            chunkOf = Arrays.copyOf(chunkOf, 2 * tokens);
        }
        chunkOf[tokens++] = chunk;
        inChunk++;
    }

    /** The next token begins a new chunk. */
    public void endChunk() {
        chunk++;
        inChunk = 0;
        beforeComma = NONE;
    }

    /** The chunk of every token; a last chunk without tokens counts only if it is the only one. */
    public int[] finish() {
        if (inChunk > 0 || chunk == 0) {
            endChunk();
        }
        return Arrays.copyOf(chunkOf, tokens);
    }

    /** How many chunks there are, once {@link #finish finished}. */
    public int chunks() {
        return chunk;
    }
}
