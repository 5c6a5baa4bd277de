package org.catchlight.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catchlight.onnx.Dimension;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.TensorSpec;

/**
 * An input or output that a family expects of a graph.
 *
 * @param names    what it may be called; exports differ
 * @param types    what its elements may be
 * @param shapes   what it may look like, one list of dimensions each; a named dimension may have any size; none: any shape
 * @param required whether a graph must have it
 */
public record ExpectedTensor(List<String> names, Set<ElementType> types, List<List<Dimension>> shapes, boolean required) {
    /** Real numbers that a tensor can hold. */
    public static final Set<ElementType> FLOATING = Collections
            .unmodifiableSet(EnumSet.of(ElementType.FLOAT32, ElementType.FLOAT16, ElementType.BFLOAT16, ElementType.FLOAT64));
    /** Whole numbers, such as tokens. */
    public static final Set<ElementType> WHOLE = Collections.unmodifiableSet(EnumSet.of(ElementType.INT64, ElementType.INT32));
    /** Both: exports do not agree on what a timestep is. */
    public static final Set<ElementType> NUMBERS = Collections.unmodifiableSet(union());

    /** Keeps copies. */
    public ExpectedTensor {
        names = List.copyOf(names);
        types = Set.copyOf(types);
        shapes = shapes.stream().map(List::copyOf).toList();
        if (names.isEmpty() || types.isEmpty()) {
            throw new IllegalArgumentException("A tensor needs a name and a type: " + names + " " + types);
        }
    }

    /** A tensor that must be there; without dimensions a scalar. */
    public static ExpectedTensor tensor(String name, Set<ElementType> types, Dimension... shape) {
        return new ExpectedTensor(List.of(name), types, List.of(List.of(shape)), true);
    }

    /** Looking like this is right as well; without dimensions a scalar. */
    public ExpectedTensor or(Dimension... shape) {
        return new ExpectedTensor(names, types, with(shapes, List.of(shape)), required);
    }

    /** Of any shape. */
    public ExpectedTensor ofAnyShape() {
        return new ExpectedTensor(names, types, List.of(), required);
    }

    /** May be called so as well. */
    public ExpectedTensor alsoCalled(String name) {
        return new ExpectedTensor(with(names, name), types, shapes, required);
    }

    /** Need not be there; if it is, it must look like this. */
    public ExpectedTensor optional() {
        return new ExpectedTensor(names, types, shapes, false);
    }

    private static <T> List<T> with(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return more;
    }

    private static Set<ElementType> union() {
        Set<ElementType> all = EnumSet.copyOf(FLOATING);
        all.addAll(WHOLE);
        return all;
    }

    /** The tensor of a graph that this is, if it has it. */
    Optional<TensorSpec> in(Function<String, Optional<TensorSpec>> graph) {
        return names.stream().map(graph).flatMap(Optional::stream).findFirst();
    }

    boolean fitsShape(TensorSpec found) {
        return shapes.isEmpty() || !found.ranked() || shapes.stream().anyMatch(shape -> fits(found.shape(), shape));
    }

    private static boolean fits(List<Dimension> found, List<Dimension> wanted) {
        if (found.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            Dimension size = wanted.get(i);
            // A graph that leaves a dimension free takes the size that is wanted.
            if (size.isFixed() && found.get(i).isFixed() && found.get(i).size() != size.size()) {
                return false;
            }
        }
        return true;
    }

    String typesText() {
        return types.stream().sorted().map(ElementType::toString).collect(Collectors.joining(" or "));
    }

    String shapesText() {
        return shapes.stream().map(ExpectedTensor::shapeText).collect(Collectors.joining(" or "));
    }

    static String shapeText(List<Dimension> shape) {
        return shape.isEmpty() ? "a single number"
                : shape.stream().map(Dimension::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
