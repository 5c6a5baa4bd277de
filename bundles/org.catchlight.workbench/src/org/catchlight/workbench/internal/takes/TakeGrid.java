package org.catchlight.workbench.internal.takes;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Thumbnails in rows with stars under each. Click, Ctrl and Shift select; 1–5 rate, 0 clears, X rejects; a click on a star rates. */
final class TakeGrid extends Canvas {
    static final int CELL_WIDTH = 132;
    static final int CELL_HEIGHT = 196;
    private static final int PICTURE = 150;
    private static final int STAR = 15;

    private final Map<Path, Image> images = new HashMap<>();
    private final Set<Path> selected = new LinkedHashSet<>();
    private List<TakeItem> items = List.of();
    private int anchor = -1;
    private BiConsumer<List<Path>, Integer> rate = (files, rating) -> { };
    private Runnable open = () -> { };
    private Runnable delete = () -> { };
    private Runnable selectionChanged = () -> { };

    TakeGrid(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightSurround");
        setData("org.catchlight.widget", "takes");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> scrollbar());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseDoubleClick, event -> {
            if (index(event.x, event.y) >= 0) {
                open.run();
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
    }

    void onRate(BiConsumer<List<Path>, Integer> run) {
        rate = run;
    }

    void onOpen(Runnable run) {
        open = run;
    }

    void onDelete(Runnable run) {
        delete = run;
    }

    void onSelection(Runnable run) {
        selectionChanged = run;
    }

    /** Shows takes; what is selected stays so if it is still there. */
    void show(List<TakeItem> now) {
        Map<Path, TakeItem> before = new HashMap<>();
        items.forEach(item -> before.put(item.file(), item));
        items = List.copyOf(now);
        Set<Path> there = new LinkedHashSet<>();
        for (TakeItem item : items) {
            there.add(item.file());
            TakeItem old = before.get(item.file());
            if (old == null || old.thumb() != item.thumb()) {
                dispose(item.file());
            }
        }
        images.keySet().stream().filter(file -> !there.contains(file)).toList().forEach(this::dispose);
        boolean changed = selected.retainAll(there);
        scrollbar();
        redraw();
        if (changed) {
            selectionChanged.run();
        }
    }

    private void dispose(Path file) {
        Image image = images.remove(file);
        if (image != null) {
            image.dispose();
        }
    }

    /** The takes shown. */
    List<TakeItem> items() {
        return items;
    }

    /** The takes selected, in the order they were. */
    List<Path> selection() {
        return List.copyOf(selected);
    }

    /** Selects one take. */
    void select(Path file) {
        selected.clear();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).file().equals(file)) {
                selected.add(file);
                anchor = i;
                reveal(i);
            }
        }
        redraw();
        selectionChanged.run();
    }

    private int columns() {
        return Math.max(1, getClientArea().width / CELL_WIDTH);
    }

    private void scrollbar() {
        int rows = (items.size() + columns() - 1) / columns();
        int height = Math.max(1, getClientArea().height);
        int total = rows * CELL_HEIGHT;
        var bar = getVerticalBar();
        bar.setVisible(total > height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, total - height)), 0, Math.max(1, total), Math.min(height, Math.max(1, total)), 40, height);
    }

    private void reveal(int index) {
        int top = index / columns() * CELL_HEIGHT;
        int offset = getVerticalBar().getSelection();
        int height = getClientArea().height;
        if (top < offset) {
            getVerticalBar().setSelection(top);
        } else if (top + CELL_HEIGHT > offset + height) {
            getVerticalBar().setSelection(top + CELL_HEIGHT - height);
        }
    }

    private Rectangle cell(int index) {
        int columns = columns();
        return new Rectangle(index % columns * CELL_WIDTH, index / columns * CELL_HEIGHT - getVerticalBar().getSelection(), CELL_WIDTH, CELL_HEIGHT);
    }

    /** Where the star of a take lies, for those who point at it. */
    Rectangle star(int index, int star) {
        Rectangle cell = cell(index);
        int left = cell.x + (CELL_WIDTH - 5 * STAR) / 2;
        return new Rectangle(left + (star - 1) * STAR, cell.y + PICTURE + 24, STAR, STAR);
    }

    private int index(int x, int y) {
        int columns = columns();
        int column = x / CELL_WIDTH;
        int index = (y + getVerticalBar().getSelection()) / CELL_HEIGHT * columns + column;
        return column < columns && index < items.size() ? index : -1;
    }

    private void down(Event event) {
        setFocus();
        int index = index(event.x, event.y);
        if (event.button == 1 && index >= 0) {
            for (int star = 1; star <= 5; star++) {
                if (star(index, star).contains(event.x, event.y)) {
                    TakeItem item = items.get(index);
                    rate.accept(List.of(item.file()), item.rating() == star ? star - 1 : star);
                    return;
                }
            }
        }
        if (index < 0) {
            selected.clear();
        } else if (event.button != 1 && selected.contains(items.get(index).file())) {
            return;
        } else {
            select(index, event.stateMask);
        }
        redraw();
        selectionChanged.run();
    }

    private void select(int index, int modifiers) {
        Path file = items.get(index).file();
        if ((modifiers & SWT.MOD1) != 0) {
            if (!selected.remove(file)) {
                selected.add(file);
            }
            anchor = index;
        } else if ((modifiers & SWT.SHIFT) != 0 && anchor >= 0 && anchor < items.size()) {
            selected.clear();
            for (int i = Math.min(anchor, index); i <= Math.max(anchor, index); i++) {
                selected.add(items.get(i).file());
            }
        } else {
            selected.clear();
            selected.add(file);
            anchor = index;
        }
    }

    private void key(Event event) {
        if (event.character >= '0' && event.character <= '5' && !selected.isEmpty() && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            rate.accept(selection(), event.character - '0');
        } else if ((event.character == 'x' || event.character == 'X') && !selected.isEmpty()) {
            rate.accept(selection(), -1);
        } else if (event.character == SWT.CR && !selected.isEmpty()) {
            open.run();
        } else if (event.character == SWT.DEL && !selected.isEmpty()) {
            delete.run();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            items.forEach(item -> selected.add(item.file()));
            redraw();
            selectionChanged.run();
        } else {
            move(event);
        }
    }

    private void move(Event event) {
        int by = switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_LEFT -> -1;
            case SWT.ARROW_DOWN -> columns();
            case SWT.ARROW_UP -> -columns();
            default -> 0;
        };
        if (by != 0 && !items.isEmpty()) {
            int to = anchor < 0 ? 0 : Math.clamp((long) anchor + by, 0, items.size() - 1);
            select(items.get(to).file());
        }
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        int height = getClientArea().height;
        for (int i = 0; i < items.size(); i++) {
            Rectangle cell = cell(i);
            if (cell.y + cell.height > 0 && cell.y < height) {
                paint(gc, i, cell);
            }
        }
    }

    private void paint(GC gc, int index, Rectangle cell) {
        TakeItem item = items.get(index);
        boolean chosen = selected.contains(item.file());
        Color fore = getForeground();
        if (chosen) {
            gc.setAlpha(isFocusControl() ? 60 : 36);
            gc.setBackground(fore);
            gc.fillRoundRectangle(cell.x + 3, cell.y + 3, cell.width - 6, cell.height - 6, 8, 8);
            gc.setAlpha(255);
        }
        Image image = item.thumb() == null ? null : images.computeIfAbsent(item.file(), file -> new Image(getDisplay(), item.thumb()));
        if (image != null) {
            Rectangle bounds = image.getBounds();
            double scale = Math.min((CELL_WIDTH - 16.0) / bounds.width, (PICTURE - 8.0) / bounds.height);
            int width = (int) Math.round(bounds.width * scale);
            int height = (int) Math.round(bounds.height * scale);
            gc.setAlpha(item.rating() < 0 ? 70 : 255);
            gc.drawImage(image, 0, 0, bounds.width, bounds.height, cell.x + (cell.width - width) / 2, cell.y + 8 + (PICTURE - 8 - height) / 2, width, height);
            gc.setAlpha(255);
        }
        gc.setForeground(fore);
        gc.setAlpha(200);
        String name = shorten(gc, item.file().getFileName().toString(), cell.width - 12);
        Point extent = gc.textExtent(name);
        gc.drawText(name, cell.x + (cell.width - extent.x) / 2, cell.y + PICTURE + 4, true);
        gc.setAlpha(255);
        for (int star = 1; star <= 5; star++) {
            paintStar(gc, star(index, star), item.rating() >= star, fore);
        }
        if (item.rating() < 0) {
            gc.setAlpha(220);
            gc.drawText("Rejected", cell.x + 10, cell.y + 10, true);
            gc.setAlpha(255);
        }
    }

    private static String shorten(GC gc, String name, int width) {
        String text = name;
        while (text.length() > 4 && gc.textExtent(text).x > width) {
            text = "…" + text.substring(text.startsWith("…") ? 2 : 1);
        }
        return text;
    }

    private static void paintStar(GC gc, Rectangle box, boolean full, Color colour) {
        int[] points = new int[20];
        double radius = box.width * 0.44;
        for (int i = 0; i < 10; i++) {
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double out = i % 2 == 0 ? radius : radius * 0.42;
            points[2 * i] = (int) Math.round(box.x + box.width / 2.0 + Math.cos(angle) * out);
            points[2 * i + 1] = (int) Math.round(box.y + box.height / 2.0 + Math.sin(angle) * out);
        }
        gc.setAlpha(full ? 255 : 60);
        gc.setBackground(colour);
        gc.fillPolygon(points);
        gc.setAlpha(255);
    }
}
