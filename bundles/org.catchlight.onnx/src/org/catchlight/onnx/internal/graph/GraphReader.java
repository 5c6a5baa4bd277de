package org.catchlight.onnx.internal.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.onnx.Dimension;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.TensorSpec;
import org.catchlight.onnx.WeightTensor;

/** Reads {@code GraphProto} and what is in it: nodes, their attributes with subgraphs, inputs and outputs. */
final class GraphReader {
    private final WireReader in;
    private final TensorReader tensors;
    private final GraphContents contents;

    GraphReader(WireReader in, TensorReader tensors, GraphContents contents) {
        this.in = in;
        this.tensors = tensors;
        this.contents = contents;
    }

    void mainGraph() throws IOException {
        graph(0);
    }

    private void graph(int depth) throws IOException {
        Limits.check(depth, Limits.DEPTH, "graphs inside of graphs");
        boolean main = depth == 0;
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            switch (field) {
                case 1 -> node(depth);
                case 5 -> {
                    WeightTensor weight = tensors.tensor();
                    if (main) {
                        contents.mainInitializer(weight);
                    } else {
                        contents.weight(weight);
                    }
                }
                case 11 -> {
                    if (main) {
                        contents.input(valueInfo("input"));
                    } else {
                        in.skip();
                    }
                }
                case 12 -> {
                    if (main) {
                        contents.output(valueInfo("output"));
                    } else {
                        in.skip();
                    }
                }
                case 15 -> sparseTensor(main);
                default -> in.skip();
            }
        }
        in.leave(outer);
    }

    /** A {@code FunctionProto}: an operator that the model defines itself. */
    void function() throws IOException {
        String domain = "";
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            switch (field) {
                case 7 -> node(1);
                case 10 -> domain = in.text(Limits.NAME_BYTES);
                case 11 -> attribute(1);
                default -> in.skip();
            }
        }
        in.leave(outer);
        contents.function(domain);
    }

    private void node(int depth) throws IOException {
        String domain = "";
        String type = "";
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            switch (field) {
                case 4 -> type = in.text(Limits.NAME_BYTES);
                case 5 -> attribute(depth);
                case 7 -> domain = in.text(Limits.NAME_BYTES);
                default -> in.skip();
            }
        }
        in.leave(outer);
        contents.operator(domain, type);
    }

    private void attribute(int depth) throws IOException {
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            switch (field) {
                case 5, 10 -> contents.weight(tensors.tensor());
                case 6, 11 -> graph(depth + 1);
                case 22, 23 -> sparseTensor(false);
                default -> in.skip();
            }
        }
        in.leave(outer);
    }

    /** Its values and their indices are tensors of their own; the name of the values is that of the whole. */
    private void sparseTensor(boolean main) throws IOException {
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            if (field == 1 && main) {
                contents.mainInitializer(tensors.tensor());
            } else if (field == 1 || field == 2) {
                contents.weight(tensors.tensor());
            } else {
                in.skip();
            }
        }
        in.leave(outer);
    }

    private TensorSpec valueInfo(String what) throws IOException {
        String name = "";
        Type type = new Type(ElementType.UNKNOWN, Optional.empty());
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            switch (field) {
                case 1 -> name = in.text(Limits.NAME_BYTES);
                case 2 -> type = type();
                default -> in.skip();
            }
        }
        in.leave(outer);
        if (name.isEmpty()) {
            throw new MalformedModelException("has an " + what + " without a name and is damaged");
        }
        TensorSpec spec = new TensorSpec(name, type.element(), type.shape().isPresent(), type.shape().orElse(List.of()));
        checkSize(what, spec);
        return spec;
    }

    private static void checkSize(String what, TensorSpec spec) throws MalformedModelException {
        long elements = 1;
        for (Dimension dimension : spec.shape()) {
            if (dimension.isFixed()) {
                elements = dimension.size() > Limits.ELEMENTS_IN_AND_OUT ? Long.MAX_VALUE : elements * Math.max(1, dimension.size());
                if (elements > Limits.ELEMENTS_IN_AND_OUT) {
                    throw new MalformedModelException("declares the " + what + " " + spec
                            + ", which is more than any run can hold, and is damaged or hostile");
                }
            }
        }
    }

    /** A {@code TypeProto} as far as tensors go. */
    private record Type(ElementType element, Optional<List<Dimension>> shape) {
    }

    private Type type() throws IOException {
        Type type = new Type(ElementType.UNKNOWN, Optional.empty());
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            if (field == 1) {
                type = tensorType();
            } else {
                in.skip();
            }
        }
        in.leave(outer);
        return type;
    }

    private Type tensorType() throws IOException {
        ElementType element = ElementType.UNKNOWN;
        Optional<List<Dimension>> shape = Optional.empty();
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            switch (field) {
                case 1 -> element = ElementType.of(in.number()).orElse(ElementType.UNKNOWN);
                case 2 -> shape = Optional.of(shape());
                default -> in.skip();
            }
        }
        in.leave(outer);
        return new Type(element, shape);
    }

    private List<Dimension> shape() throws IOException {
        List<Dimension> shape = new ArrayList<>();
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            if (field == 1) {
                shape.add(dimension());
                Limits.check(shape.size(), Limits.RANK, "dimensions");
            } else {
                in.skip();
            }
        }
        in.leave(outer);
        return shape;
    }

    private Dimension dimension() throws IOException {
        String name = "";
        long size = Dimension.FREE;
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            switch (field) {
                case 1 -> size = in.number();
                case 2 -> name = in.text(Limits.NAME_BYTES);
                default -> in.skip();
            }
        }
        in.leave(outer);
        if (size < Dimension.FREE) {
            throw new MalformedModelException("declares a dimension of " + size + " and is damaged or hostile");
        }
        return new Dimension(name, size);
    }
}
