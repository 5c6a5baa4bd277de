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

/**
 * Thumbnails in rows with stars under each. Click and arrows select, with Ctrl and Shift more than one; 1–5 rate, 0 clears, X rejects;
 * a click on a star rates.
 */
public final class TakeGrid extends Canvas {
    private final Map<Path, Image> images = new HashMap<>();
    private final Set<Path> selected = new LinkedHashSet<>();
    private List<TakeItem> items = List.of();
    private int anchor = -1;
    private int last = -1;
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
        Path anchorFile = fileAt(anchor);
        Path lastFile = fileAt(last);
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
        List<Path> order = List.copyOf(there);
        anchor = order.indexOf(anchorFile);
        last = order.indexOf(lastFile);
        boolean changed = selected.retainAll(there);
        scrollbar();
        redraw();
        if (changed) {
            selectionChanged.run();
        }
    }

    /** The file at a place, or one that is none. */
    private Path fileAt(int index) {
        return index >= 0 && index < items.size() ? items.get(index).file() : Path.of("");
    }

    private void dispose(Path file) {
        Image image = images.remove(file);
        if (image != null) {
            image.dispose();
        }
    }

    /** How many takes are shown. */
    public int count() {
        return items.size();
    }

    /** The takes selected, in the order they were. */
    public List<Path> selection() {
        return List.copyOf(selected);
    }

    private TakeCells cells() {
        var area = getClientArea();
        return new TakeCells(area.width, area.height, getVerticalBar().getSelection());
    }

    private void scrollbar() {
        int height = Math.max(1, getClientArea().height);
        int total = cells().total(items.size());
        var bar = getVerticalBar();
        bar.setVisible(total > height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, total - height)), 0, Math.max(1, total),
                Math.min(height, Math.max(1, total)), 40, height);
    }

    private void reveal(int index) {
        getVerticalBar().setSelection(cells().offsetToShow(index));
    }

    /** Where the star of a take lies, for those who point at it. */
    public Rectangle star(int index, int star) {
        return cells().star(index, star);
    }

    private int index(int x, int y) {
        int index = cells().index(x, y);
        return index < items.size() ? index : -1;
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
        last = index;
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
            case SWT.ARROW_DOWN -> cells().columns();
            case SWT.ARROW_UP -> -cells().columns();
            default -> 0;
        };
        if (by != 0 && !items.isEmpty()) {
            int to = last < 0 ? 0 : Math.clamp((long) last + by, 0, items.size() - 1);
            select(to, event.stateMask & SWT.SHIFT);
            reveal(to);
            redraw();
            selectionChanged.run();
        }
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        TakeCells cells = cells();
        int height = getClientArea().height;
        for (int i = 0; i < items.size(); i++) {
            Rectangle cell = cells.cell(i);
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
            double scale = Math.min((cell.width - 16.0) / bounds.width, (cell.height - TakeCells.WORDS - 8.0) / bounds.height);
            int width = (int) Math.round(bounds.width * scale);
            int height = (int) Math.round(bounds.height * scale);
            gc.setAlpha(item.rating() < 0 ? 70 : 255);
            gc.drawImage(image, 0, 0, bounds.width, bounds.height, cell.x + (cell.width - width) / 2,
                    cell.y + 8 + (cell.height - TakeCells.WORDS - 8 - height) / 2, width, height);
            gc.setAlpha(255);
        }
        gc.setForeground(fore);
        gc.setAlpha(200);
        String name = TakeDrawing.shorten(gc, item.caption(), cell.width - 12);
        Point extent = gc.textExtent(name);
        gc.drawText(name, cell.x + (cell.width - extent.x) / 2, cell.y + cell.height - TakeCells.WORDS + 3, true);
        gc.setAlpha(255);
        for (int star = 1; star <= 5; star++) {
            TakeDrawing.star(gc, star(index, star), item.rating() >= star, fore);
        }
        if (item.rating() < 0) {
            gc.setAlpha(220);
            gc.drawText("Rejected", cell.x + 10, cell.y + 10, true);
            gc.setAlpha(255);
        }
    }
}
