package org.catchlight.onnx.internal.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.WeightTensor;
import org.catchlight.onnx.WeightTensor.Location;

/** Reads {@code TensorProto}s without their data, and checks that the data can be there. */
final class TensorReader {
    private static final int EXTERNAL = 1;
    /** Elements of the smallest types that one byte of the file's number lists can hold. */
    private static final int MOST_ELEMENTS_A_BYTE = 4;
    private final WireReader in;
    private final ExternalFiles files;

    TensorReader(WireReader in, ExternalFiles files) {
        this.in = in;
        this.files = files;
    }

    /** The current field, a {@code TensorProto}. */
    WeightTensor tensor() throws IOException {
        List<Long> shape = new ArrayList<>();
        long type = 0;
        String name = "";
        boolean external = false;
        long rawStart = -1;
        long rawLength = 0;
        long listedBytes = 0;
        ExternalData data = new ExternalData();
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            long before = in.position();
            switch (field) {
                case 1 -> dimensions(shape);
                case 2 -> type = in.number();
                case 8 -> name = in.text(Limits.NAME_BYTES);
                case 9 -> {
                    long message = in.enter();
                    rawStart = in.position();
                    rawLength = in.remaining();
                    in.leave(message);
                }
                case 13 -> data.read(in);
                case 14 -> external = in.number() == EXTERNAL;
                case 4, 5, 6, 7, 10, 11 -> {
                    in.skip();
                    listedBytes += in.position() - before;
                }
                default -> in.skip();
            }
        }
        in.leave(outer);
        long typeNumber = type;
        String called = name;
        ElementType element = ElementType.of(type).orElseThrow(() -> new MalformedModelException(
                "has the weight '" + called + "' of an unknown type (" + typeNumber + ")",
                "The file is damaged, or newer than this program"));
        long needed = neededBytes(called, element, shape);
        Optional<Location> location;
        if (external) {
            location = Optional.of(files.locate(called, data, needed));
        } else if (rawStart >= 0) {
            if (rawLength != needed) {
                throw new MalformedModelException("has the weight '" + called + "' with " + rawLength + " bytes where its shape "
                        + shape + " needs " + needed + ", and is damaged");
            }
            location = Optional.of(new Location(files.model(), rawStart, rawLength, false));
        } else {
            if (listedBytes < Math.ceilDiv(elements(called, shape), MOST_ELEMENTS_A_BYTE)) {
                throw new MalformedModelException("has the weight '" + called + "' of shape " + shape
                        + " without its values, and is damaged");
            }
            location = Optional.empty();
        }
        return new WeightTensor(called, element, shape, location);
    }

    private void dimensions(List<Long> shape) throws IOException {
        if (in.wireType() == WireReader.BYTES) {
            long outer = in.enter();
            while (in.more()) {
                shape.add(in.varint());
                Limits.check(shape.size(), Limits.RANK, "dimensions");
            }
            in.leave(outer);
        } else {
            shape.add(in.number());
            Limits.check(shape.size(), Limits.RANK, "dimensions");
        }
    }

    private static long neededBytes(String name, ElementType type, List<Long> shape) throws MalformedModelException {
        try {
            return type.bytes(elements(name, shape));
        } catch (ArithmeticException tooLarge) {
            throw impossible(name, shape);
        }
    }

    private static long elements(String name, List<Long> shape) throws MalformedModelException {
        long elements = 1;
        for (long size : shape) {
            if (size < 0) {
                throw impossible(name, shape);
            }
            try {
                elements = Math.multiplyExact(elements, size);
            } catch (ArithmeticException tooLarge) {
                throw impossible(name, shape);
            }
        }
        return elements;
    }

    private static MalformedModelException impossible(String name, List<Long> shape) {
        return new MalformedModelException("declares the weight '" + name + "' of the impossible shape " + shape
                + " and is damaged or hostile");
    }
}
