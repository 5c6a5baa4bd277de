package org.catchlight.models;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.catchlight.onnx.ElementType;

/** Writes the bytes of a small ONNX model: out = in + w. The numbers are those of the fields in onnx.proto. */
public final class TinyGraph {
    private static final int BYTES = 2;
    private String input = "sample";
    private String output = "out_sample";
    private ElementType type = ElementType.FLOAT32;
    private byte[] weight = floats(0.5f);
    private String operator = "Add";
    private String external = "";

    /** Other names. */
    public TinyGraph named(String in, String out) {
        input = in;
        output = out;
        return this;
    }

    /** Of another type; the weight must be given too. */
    public TinyGraph of(ElementType other, byte[] values) {
        type = other;
        weight = values;
        return this;
    }

    /** With these values of w. */
    public TinyGraph weight(float... values) {
        weight = floats(values);
        return this;
    }

    /** With another operator. */
    public TinyGraph operator(String name) {
        operator = name;
        return this;
    }

    /** With w in a file beside it, at its beginning. */
    public TinyGraph external(String location) {
        external = location;
        return this;
    }

    /** Little-endian, as ONNX stores them. */
    public static byte[] floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    /** The values of w as a file of external data holds them. */
    public byte[] weightBytes() {
        return weight;
    }

    /** The file. */
    public byte[] bytes() {
        Message tensor = new Message().number(1, weight.length / Math.max(1, type.bits() / 8)).number(2, type.code()).text(8, "w");
        if (external.isEmpty()) {
            tensor.bytes(9, weight);
        } else {
            tensor.message(13, new Message().text(1, "location").text(2, external));
            tensor.message(13, new Message().text(1, "length").text(2, Integer.toString(weight.length)));
            tensor.number(14, 1);
        }
        Message node = new Message();
        for (String name : List.of(input, "w")) {
            node.text(1, name);
        }
        node.text(2, output).text(4, operator);
        Message graph = new Message().message(1, node).text(2, "tiny").message(5, tensor).message(11, value(input)).message(12, value(output));
        return new Message().number(1, 8).text(2, "catchlight").message(7, graph).message(8, new Message().number(2, 17)).toBytes();
    }

    private Message value(String name) {
        Message shape = new Message().message(1, new Message().text(2, "n"));
        Message tensor = new Message().number(1, type.code()).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.toBytes());
        }

        Message bytes(int field, byte[] value) {
            varint((long) field << 3 | BYTES);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] toBytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while (rest > 0x7F) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
