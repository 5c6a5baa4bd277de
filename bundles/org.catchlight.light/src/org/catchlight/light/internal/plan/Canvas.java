package org.catchlight.light.internal.plan;

/** What a plan is drawn with. Millimetres from the top left corner of the page; colours are sRGB 0xrrggbb. */
public interface Canvas {
    /** No fill or no line. */
    int NONE = -1;

    /**
     * A line.
     *
     * @param colour sRGB
     * @param width  mm
     * @param dash   length of dashes and gaps in mm, 0 for a full line
     */
    record Pen(int colour, double width, double dash) {
        /** Draws nothing. */
        static final Pen NO = new Pen(NONE, 0, 0);

        static Pen of(int colour, double width) {
            return new Pen(colour, width, 0);
        }
    }

    /**
     * A way of writing.
     *
     * @param size   height of the type, points
     * @param bold   whether it is bold
     * @param colour sRGB
     * @param align  −1 begins at the point, 0 is centred on it, 1 ends there
     */
    record Type(double size, boolean bold, int colour, int align) {
        static Type of(double size, int colour) {
            return new Type(size, false, colour, -1);
        }

        Type centred() {
            return new Type(size, bold, colour, 0);
        }

        Type right() {
            return new Type(size, bold, colour, 1);
        }

        Type heavy() {
            return new Type(size, true, colour, align);
        }
    }

    /** Draws a line through points {x, y, x, y, …}; closed and filled unless {@code fill} is {@link #NONE} and {@code closed} is false. */
    void path(double[] points, boolean closed, int fill, Pen pen);

    /** Draws a circle. */
    void circle(double x, double y, double radius, int fill, Pen pen);

    /** Writes one line; (x, y) is on its base line. */
    void text(double x, double y, Type type, String text);

    /** Keeps what is drawn until {@link #unclip} within a rectangle. */
    void clip(double x, double y, double width, double height);

    /** Ends {@link #clip}. */
    void unclip();

    /** Draws a straight line. */
    default void line(double x1, double y1, double x2, double y2, Pen pen) {
        path(new double[] {x1, y1, x2, y2}, false, NONE, pen);
    }
}
