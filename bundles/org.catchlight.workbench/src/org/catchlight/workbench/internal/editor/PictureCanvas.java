package org.catchlight.workbench.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows a picture on a neutral surround. The wheel zooms at the pointer, dragging pans, a double click changes between fit and
 * 100 %, where one pixel of the picture is one of the screen.
 */
public final class PictureCanvas extends Canvas {
    private static final double WHEEL = 1.25;

    private Viewport viewport = Viewport.FIT;
    private Picture picture;
    private Image image;
    private String note = "";
    private String message = "";
    private Runnable viewListener = () -> { };
    private Point dragFrom;
    private Viewport dragViewport;

    /** A canvas in a parent. */
    public PictureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightSurround");
        setData("org.catchlight.widget", "picture");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> changed());
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> {
            dragFrom = null;
            setCursor(null);
        });
        addListener(SWT.MouseDoubleClick, event -> {
            if (viewport.fit()) {
                zoomTo(1, event.x, event.y);
            } else {
                fit();
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Dispose, event -> disposeImage());
    }

    /** Shows a picture; null shows none. Zoom and place stay. */
    public void show(Picture newPicture) {
        disposeImage();
        picture = newPicture;
        image = newPicture == null ? null : new Image(getDisplay(), newPicture.data());
        changed();
    }

    /** What to say while there is no picture. */
    public void setMessage(String text) {
        message = text;
        redraw();
    }

    /** What to say over the picture instead of what kind it is; empty for nothing. */
    void setNote(String text) {
        if (!note.equals(text)) {
            note = text;
            redraw();
        }
    }

    /** The picture it shows, or null. */
    public Picture picture() {
        return picture;
    }

    /** Calls {@code listener} after zoom, place or picture changed. */
    public void onView(Runnable listener) {
        viewListener = listener;
    }

    /** Zoom and place. */
    public Viewport viewport() {
        return viewport;
    }

    /** Sets zoom and place, as a linked canvas does. */
    public void setViewport(Viewport newViewport) {
        if (!viewport.equals(newViewport)) {
            viewport = newViewport;
            changed();
        }
    }

    /** Shows the whole picture. */
    public void fit() {
        setViewport(Viewport.FIT);
    }

    /** Zooms around the middle; 1 is pixel for pixel. */
    public void zoomTo(double zoom) {
        Point size = getSize();
        zoomTo(zoom, size.x / 2, size.y / 2);
    }

    /** Zooms in or out by a factor around the middle. */
    public void zoomBy(double factor) {
        zoomTo(scale() * factor);
    }

    /** Device pixels that a pixel of the finished picture covers now. */
    public double scale() {
        return picture == null ? 1 : placed().scale();
    }

    private void zoomTo(double zoom, int pointerX, int pointerY) {
        if (picture != null) {
            double device = device();
            Rectangle area = getClientArea();
            setViewport(viewport.zoomed(zoom, pointerX * device, pointerY * device, picture.width(), picture.height(),
                    (int) (area.width * device), (int) (area.height * device)));
        }
    }

    private Viewport.Placed placed() {
        Rectangle area = getClientArea();
        double device = device();
        return viewport.place(picture.width(), picture.height(), (int) (area.width * device), (int) (area.height * device));
    }

    /** Device pixels a point of the display. */
    private double device() {
        return getMonitor().getZoom() / 100.0;
    }

    private void wheel(Event event) {
        if (picture != null && event.count != 0) {
            zoomTo(snap(scale() * (event.count > 0 ? WHEEL : 1 / WHEEL)), event.x, event.y);
            event.doit = false;
        }
    }

    /** Near 100 % it is 100 %, so that the wheel finds it. */
    private static double snap(double zoom) {
        return Math.abs(zoom - 1) < 0.1 ? 1 : zoom;
    }

    private void down(Event event) {
        setFocus();
        if (picture != null && (event.button == 1 || event.button == 2)) {
            dragFrom = new Point(event.x, event.y);
            dragViewport = viewport;
        }
    }

    private void move(Event event) {
        if (dragFrom == null || picture == null || Math.abs(event.x - dragFrom.x) + Math.abs(event.y - dragFrom.y) < 3) {
            return;
        }
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        double device = device();
        Rectangle area = getClientArea();
        setViewport(dragViewport.panned((event.x - dragFrom.x) * device, (event.y - dragFrom.y) * device, picture.width(), picture.height(),
                (int) (area.width * device), (int) (area.height * device)));
    }

    private void key(Event event) {
        switch (event.character) {
            case '+', '=' -> zoomBy(WHEEL);
            case '-' -> zoomBy(1 / WHEEL);
            case '0' -> fit();
            case '1' -> zoomTo(1);
            default -> { }
        }
    }

    private void changed() {
        redraw();
        viewListener.run();
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        if (image != null) {
            draw(gc, placed());
        } else if (!message.isEmpty() || !note.isEmpty()) {
            gc.setForeground(getForeground());
            gc.setAlpha(150);
            Rectangle area = getClientArea();
            TextLayout words = words(note.isEmpty() ? message : note, area.width - 20);
            Rectangle extent = words.getBounds();
            words.draw(gc, (area.width - extent.width) / 2, (area.height - extent.height) / 2);
            words.dispose();
        }
    }

    /** Draws this picture where another canvas has its own. */
    void paintAs(GC gc, PictureCanvas other) {
        if (image != null && other.picture != null) {
            gc.setBackground(other.getBackground());
            gc.fillRectangle(other.getClientArea());
            draw(gc, other.placed());
        }
    }

    private void draw(GC gc, Viewport.Placed place) {
        double device = device();
        int left = (int) Math.rint(place.left() / device);
        int top = (int) Math.rint(place.top() / device);
        int width = (int) Math.rint(picture.width() * place.scale() / device);
        int height = (int) Math.rint(picture.height() * place.scale() / device);
        boolean exact = picture.data().width == picture.width() && (place.scale() == 1 || place.scale() >= 3);
        gc.setInterpolation(exact ? SWT.NONE : SWT.DEFAULT);
        gc.drawImage(image, 0, 0, picture.data().width, picture.data().height, left, top, Math.max(1, width), Math.max(1, height));
        String words = note.isEmpty() ? picture.kind().words() : note;
        if (!words.isEmpty()) {
            badge(gc, words, Math.max(left, 0) + 10, Math.max(top, 0) + 10);
        }
    }

    private void badge(GC gc, String text, int x, int y) {
        TextLayout words = words(text, getClientArea().width - x - 24);
        Rectangle extent = words.getBounds();
        gc.setAntialias(SWT.ON);
        gc.setAlpha(170);
        gc.setBackground(new Color(0, 0, 0));
        gc.fillRoundRectangle(x, y, extent.width + 14, extent.height + 6, 8, 8);
        gc.setAlpha(255);
        gc.setForeground(new Color(225, 225, 225));
        words.draw(gc, x + 7, y + 3);
        words.dispose();
    }

    /** Words in lines that fit. */
    private TextLayout words(String text, int width) {
        TextLayout words = new TextLayout(getDisplay());
        words.setFont(getFont());
        words.setText(text);
        if (words.getBounds().width > width) {
            words.setWidth(Math.max(1, width));
        }
        return words;
    }
}
