package org.catchlight.light.ui.internal.scene;

import java.util.List;

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

    /** The smallest rectangle around some points. */
    public static PaneBox around(List<PanePoint> points) {
        double left = points.stream().mapToDouble(PanePoint::x).min().orElse(0);
        double top = points.stream().mapToDouble(PanePoint::y).min().orElse(0);
        return new PaneBox(left, top, points.stream().mapToDouble(PanePoint::x).max().orElse(0) - left,
                points.stream().mapToDouble(PanePoint::y).max().orElse(0) - top);
    }

    /** The smallest rectangle around this and another. */
    public PaneBox with(PaneBox other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new PaneBox(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** What this and another have in common; empty, of no width or height, if nothing. */
    public PaneBox common(PaneBox other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new PaneBox(left, top, Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    /** The nearest point that it contains. */
    public PanePoint clamp(PanePoint point) {
        return new PanePoint(Math.clamp(point.x(), x, right()), Math.clamp(point.y(), y, bottom()));
    }
}
