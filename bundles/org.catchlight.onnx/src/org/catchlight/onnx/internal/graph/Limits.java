package org.catchlight.onnx.internal.graph;

/** What no honest model comes near, so that a hostile one cannot take time or memory. */
final class Limits {
    /** Protocol buffers end at 2 GiB. */
    static final long FILE_BYTES = Integer.MAX_VALUE;
    static final int NAME_BYTES = 1 << 14;
    static final int PROPERTY_BYTES = 1 << 16;
    static final int PROPERTIES = 1000;
    static final int OPSETS = 1000;
    /** Graphs inside of graphs: branches and loops. */
    static final int DEPTH = 32;
    static final int RANK = 64;
    static final int TENSORS_IN_AND_OUT = 10_000;
    static final int NODES = 1_000_000;
    static final int OPERATORS = 10_000;
    static final int WEIGHTS = 400_000;
    /** Elements of an input or output: what a direct buffer can hold of bytes. */
    static final long ELEMENTS_IN_AND_OUT = Integer.MAX_VALUE;

    private Limits() {
    }

    static void check(int count, int most, String what) throws MalformedModelException {
        if (count > most) {
            throw new MalformedModelException("has more than " + most + " " + what + " and is damaged or hostile");
        }
    }
}
