package org.catchlight.onnx;

/**
 * The memory of loaded models, in bytes.
 *
 * @param limit  how much models may take
 * @param used   how much the loaded ones take: their weights, and what the system says they took when loaded; a run takes more
 * @param idle   the part of {@code used} that would be freed if something else needed it
 * @param models how many are loaded
 */
public record MemoryUse(long limit, long used, long idle, int models) {
    /** What a model to be opened may take. */
    public long free() {
        return Math.max(0, limit - used + idle);
    }
}
