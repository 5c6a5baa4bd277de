package org.catchlight.diffusion.internal.scheduler;

/** The last few latents of a kind, in arrays that are used again and again. */
final class History {
    private final float[][] entries;
    private int newest = -1;
    private int size;

    History(int capacity, int elements) {
        entries = new float[capacity][elements];
    }

    /** Drops the oldest if there is no room, and gives the array of the new one to be filled. */
    float[] push() {
        newest = (newest + 1) % entries.length;
        size = Math.min(size + 1, entries.length);
        return entries[newest];
    }

    /** As {@link #push()}, filled with a copy. */
    void push(float[] values) {
        System.arraycopy(values, 0, push(), 0, values.length);
    }

    /** The newest at 0, the one before at 1, and so on. */
    float[] back(int steps) {
        return entries[Math.floorMod(newest - steps, entries.length)];
    }

    int size() {
        return size;
    }
}
