package org.catchlight.light.ui.internal.scene;

/** A rectangle of the designer's canvas in points. */
public record PaneBox(double x, double y, double width, double height) {
    /** Whether a point lies in it. */
    public boolean contains(PanePoint point) {
        return point.x() >= x && point.x() < x + width && point.y() >= y && point.y() < y + height;
    }

    /** Its middle. */
    public PanePoint centre() {
        return new PanePoint(x + width / 2, y + height / 2);
    }

    /** It without a border. */
    public PaneBox inset(double border) {
        return inset(border, border, border, border);
    }

    /** It without borders of their own width; never less than a point wide and high. */
    public PaneBox inset(double left, double top, double right, double bottom) {
        return new PaneBox(x + left, y + top, Math.max(1, width - left - right), Math.max(1, height - top - bottom));
    }

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The largest rectangle of an aspect (width / height) in its middle. */
    public PaneBox fit(double aspect) {
        double wide = Math.min(width, height * aspect);
        double high = wide / aspect;
        return new PaneBox(x + (width - wide) / 2, y + (height - high) / 2, wide, high);
    }

    /** The nearest point that it contains. */
    public PanePoint clamp(PanePoint point) {
        return new PanePoint(Math.clamp(point.x(), x, right()), Math.clamp(point.y(), y, bottom()));
    }
}
