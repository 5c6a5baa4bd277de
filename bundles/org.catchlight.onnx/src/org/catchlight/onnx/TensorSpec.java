package org.catchlight.onnx;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a graph says of one of its inputs or outputs.
 *
 * @param name   its name in the graph
 * @param type   the elements; {@link ElementType#UNKNOWN} for what is not a tensor
 * @param ranked whether the graph says how many dimensions it has; if not, {@code shape} is empty
 * @param shape  its dimensions; none for a scalar
 */
public record TensorSpec(String name, ElementType type, boolean ranked, List<Dimension> shape) {
    /** Keeps a copy of the shape. */
    public TensorSpec {
        shape = List.copyOf(shape);
    }

    /** Of known rank. */
    public TensorSpec(String name, ElementType type, List<Dimension> shape) {
        this(name, type, true, shape);
    }

    /** Whether a tensor of that shape goes in. */
    public boolean fits(long... sizes) {
        if (!ranked) {
            return true;
        }
        if (sizes.length != shape.size()) {
            return false;
        }
        for (int i = 0; i < sizes.length; i++) {
            Dimension dimension = shape.get(i);
            if (dimension.isFixed() ? dimension.size() != sizes[i] : sizes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** For messages: {@code sample float32 [batch, 4, height, width]}. */
    @Override
    public String toString() {
        return name + " " + type + " " + (ranked ? shapeText() : "[…]");
    }

    private String shapeText() {
        return shape.stream().map(Dimension::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
