package org.catchlight.onnx;

/**
 * One dimension of an input or output.
 *
 * @param name how the graph calls it, {@code batch} for example; empty if it has no name
 * @param size its size, or {@value #FREE} if each run may choose it
 */
public record Dimension(String name, long size) {
    /** The size of a dimension that is not fixed. */
    public static final long FREE = -1;

    /** Without a name. */
    public static Dimension fixed(long size) {
        return new Dimension("", size);
    }

    /** Free, with a name. */
    public static Dimension named(String name) {
        return new Dimension(name, FREE);
    }

    /** Whether the graph says how large it is. */
    public boolean isFixed() {
        return size != FREE;
    }

    @Override
    public String toString() {
        return isFixed() ? Long.toString(size) : name.isEmpty() ? "?" : name;
    }
}
