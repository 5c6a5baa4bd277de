package org.catchlight.workbench.internal.editor;

/** Where a picture lies in its window: a zoom and a place, with the arithmetic of zooming at a point. Immutable. */
public record Viewport(boolean fit, double zoom, double x, double y) {
    /** Largest zoom. */
    public static final double MAX_ZOOM = 16;
    /** Smallest zoom. */
    public static final double MIN_ZOOM = 0.02;
    /** The whole picture, centred. */
    public static final Viewport FIT = new Viewport(true, 1, 0, 0);
    private static final int MARGIN = 16;

    /**
     * The place in a window.
     *
     * @param scale device pixels a picture pixel covers
     * @param left  left edge of the picture in the window, in device pixels
     * @param top   top edge
     */
    public record Placed(double scale, double left, double top) {
    }

    /** Places a picture of {@code width}×{@code height} in a window; what fits is centred, the rest cannot be pushed out of sight. */
    public Placed place(int width, int height, int windowWidth, int windowHeight) {
        double scale = fit ? fitScale(width, height, windowWidth, windowHeight) : zoom;
        double left = fit ? (windowWidth - width * scale) / 2 : windowWidth / 2.0 - x * scale;
        double top = fit ? (windowHeight - height * scale) / 2 : windowHeight / 2.0 - y * scale;
        return new Placed(scale, Math.rint(bounded(left, width * scale, windowWidth)),
                Math.rint(bounded(top, height * scale, windowHeight)));
    }

    private static double fitScale(int width, int height, int windowWidth, int windowHeight) {
        double scale = Math.min((windowWidth - 2.0 * MARGIN) / width, (windowHeight - 2.0 * MARGIN) / height);
        return Math.clamp(scale, MIN_ZOOM, 1.0);
    }

    private static double bounded(double start, double size, int window) {
        if (size <= window) {
            return (window - size) / 2;
        }
        return Math.clamp(start, window - size, 0.0);
    }

    /** Zooms so that the point of the picture under the pointer stays where it is. */
    public Viewport zoomed(double newZoom, double pointerX, double pointerY, int width, int height, int windowWidth, int windowHeight) {
        Placed now = place(width, height, windowWidth, windowHeight);
        double target = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        double pictureX = (pointerX - now.left()) / now.scale();
        double pictureY = (pointerY - now.top()) / now.scale();
        double centreX = pictureX + (windowWidth / 2.0 - pointerX) / target;
        double centreY = pictureY + (windowHeight / 2.0 - pointerY) / target;
        return new Viewport(false, target, centreX, centreY);
    }

    /** Moves the picture by device pixels. */
    public Viewport panned(double dx, double dy, int width, int height, int windowWidth, int windowHeight) {
        Placed now = place(width, height, windowWidth, windowHeight);
        double centreX = (windowWidth / 2.0 - now.left() - dx) / now.scale();
        double centreY = (windowHeight / 2.0 - now.top() - dy) / now.scale();
        return new Viewport(false, now.scale(), centreX, centreY);
    }
}
