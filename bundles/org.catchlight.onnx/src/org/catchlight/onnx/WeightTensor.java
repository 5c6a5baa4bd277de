package org.catchlight.onnx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A tensor that is part of a model: an initialiser, or the value of a constant.
 *
 * @param name     its name in the graph; may be empty for constants
 * @param type     its elements
 * @param shape    its dimensions
 * @param location where its bytes lie, little-endian and without gaps; empty where the file keeps them as numbers of the file format
 */
public record WeightTensor(String name, ElementType type, List<Long> shape, Optional<Location> location) {
    /**
     * Bytes in a file, checked to be there.
     *
     * @param file     the model itself or a file of external data in its folder
     * @param offset   from the beginning of the file
     * @param length   in bytes
     * @param external whether that is a file of external data
     */
    public record Location(Path file, long offset, long length, boolean external) {
    }

    /** Keeps a copy of the shape. */
    public WeightTensor {
        shape = List.copyOf(shape);
    }

    /** How many elements it has. */
    public long elements() {
        return shape.stream().mapToLong(Long::longValue).reduce(1, (product, size) -> product * size);
    }

    /** How many bytes its elements take; 0 for text. */
    public long bytes() {
        return type.bytes(elements());
    }
}
