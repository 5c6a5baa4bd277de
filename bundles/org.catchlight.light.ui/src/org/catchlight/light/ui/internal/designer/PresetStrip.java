package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.catchlight.light.ui.internal.live.PresetShelf;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The presets in a row that scrolls; a click or Enter lights the shot as one of them does. */
final class PresetStrip extends Canvas {
    static final int CELL = 76;
    private static final int PICTURE = 80;
    private static final int LINE = 14;
    private static final int HEIGHT = PICTURE + 10 + 2 * LINE;

    private final PresetShelf shelf;
    private final Consumer<PresetShelf.Item> chosen;
    private final Map<PresetShelf.Item, Image> images = new HashMap<>();
    private List<PresetShelf.Item> items = List.of();
    private int offset;
    private int current = -1;
    private int hot = -1;

    PresetStrip(Composite parent, PresetShelf shelf, Consumer<PresetShelf.Item> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.shelf = shelf;
        this.chosen = chosen;
        setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightPlain");
        setData("org.catchlight.widget", "lighting:presets");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hover(indexAt(event.x)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                setFocus();
                choose(indexAt(event.x));
            }
        });
        addListener(SWT.MouseVerticalWheel, event -> scroll(-event.count * CELL / 2));
        addListener(SWT.MouseHorizontalWheel, event -> scroll(event.count * CELL / 2));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Resize, event -> scroll(0));
        addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
        Menu menu = new Menu(this);
        menu.addListener(SWT.Show, event -> fill(menu));
        setMenu(menu);
        reload();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 4 * CELL : width, height == SWT.DEFAULT ? HEIGHT : height);
    }

    /** Reads the presets again. */
    void reload() {
        shelf.load((found, problems) -> {
            if (isDisposed()) {
                return;
            }
            items = found;
            setData("org.catchlight.count", found.size());
            images.values().forEach(Image::dispose);
            images.clear();
            found.forEach(item -> shelf.picture(item, data -> arrived(item, data)));
            scroll(0);
            if (!problems.isEmpty()) {
                org.eclipse.core.runtime.ILog.get().warn(String.join("\n", problems));
            }
        });
    }

    private void arrived(PresetShelf.Item item, ImageData data) {
        if (!isDisposed() && items.contains(item)) {
            images.put(item, new Image(getDisplay(), data));
            redraw();
        }
    }

    private int indexAt(int x) {
        int index = (x + offset) / CELL;
        return index >= 0 && index < items.size() ? index : -1;
    }

    private void hover(int index) {
        if (hot != index) {
            hot = index;
            PresetShelf.Item item = index < 0 ? null : items.get(index);
            setToolTipText(item == null ? null : item.preset().label() + " · " + item.preset().group()
                    + "\nClick to light this shot so: on its own camera and pose, with its modifiers where they can stay");
            redraw();
        }
    }

    private void choose(int index) {
        if (index >= 0) {
            mark(index);
            chosen.accept(items.get(index));
        }
    }

    private void mark(int index) {
        current = index;
        setData("org.catchlight.current", items.get(index).preset().label());
        redraw();
    }

    private void scroll(int by) {
        offset = Math.clamp(offset + by, 0, Math.max(0, items.size() * CELL - getSize().x));
        redraw();
    }

    private void key(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_LEFT -> -1;
            case SWT.HOME -> -items.size();
            case SWT.END -> items.size();
            default -> 0;
        };
        if (step != 0 && !items.isEmpty()) {
            mark(Math.clamp(current + step, 0, items.size() - 1));
            int left = current * CELL;
            offset = Math.clamp(offset, Math.max(0, left + CELL - getSize().x), left);
        } else if (event.character == SWT.CR || event.character == ' ') {
            choose(current);
        }
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        int index = hot >= 0 ? hot : current;
        PresetShelf.Item item = index >= 0 && index < items.size() ? items.get(index) : null;
        PresetMenu.fill(menu, item, shelf, this);
    }

    private void paint(GC gc) {
        Inks inks = Inks.of(this);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.DEFAULT);
        gc.setFont(JFaceResources.getDefaultFont());
        List<PresetShelf.Item> shown = new ArrayList<>(items);
        for (int i = 0; i < shown.size(); i++) {
            int x = i * CELL - offset;
            if (x > -CELL && x < getSize().x) {
                cell(gc, inks, i, x);
            }
        }
        edges(gc, inks);
    }

    private void cell(GC gc, Inks inks, int index, int x) {
        PresetShelf.Item item = items.get(index);
        Image image = images.get(item);
        int width = PICTURE * 4 / 5;
        int left = x + (CELL - width) / 2;
        gc.setBackground(inks.ground());
        gc.fillRectangle(left, 2, width, PICTURE);
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, left, 2, width, PICTURE);
        }
        boolean marked = index == hot || index == current && isFocusControl();
        if (marked) {
            gc.setForeground(inks.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(left, 2, width, PICTURE);
            gc.setLineWidth(1);
        }
        Color colour = marked ? inks.strong() : inks.text();
        gc.setForeground(colour);
        int y = PICTURE + 4;
        for (String line : lines(gc, item.preset().label())) {
            gc.drawText(line, x + (CELL - gc.textExtent(line).x) / 2, y, true);
            y += LINE;
        }
    }

    /** A name in one line, or in two if it is long and has a place to part: several presets begin alike. */
    private static List<String> lines(GC gc, String label) {
        if (gc.textExtent(label).x <= CELL - 4) {
            return List.of(label);
        }
        String first = "";
        for (int at = label.indexOf(' '); at > 0; at = label.indexOf(' ', at + 1)) {
            boolean fits = gc.textExtent(label.substring(0, at)).x <= CELL - 2;
            first = fits || first.isEmpty() ? label.substring(0, at) : first;
        }
        return first.isEmpty() ? List.of(fitted(gc, label)) : List.of(fitted(gc, first), fitted(gc, label.substring(first.length() + 1)));
    }

    private static String fitted(GC gc, String label) {
        String text = label;
        while (text.length() > 3 && gc.textExtent(text).x > CELL - 2) {
            text = text.substring(0, text.length() - 2).strip() + "…";
        }
        return text;
    }

    /** Says that there is more to the side. */
    private void edges(GC gc, Inks inks) {
        int height = PICTURE / 2;
        gc.setBackground(inks.strong());
        gc.setAlpha(200);
        if (offset > 0) {
            gc.fillPolygon(new int[] {8, height - 7, 8, height + 7, 2, height});
        }
        int right = getSize().x;
        if (items.size() * CELL - offset > right) {
            gc.fillPolygon(new int[] {right - 8, height - 7, right - 8, height + 7, right - 2, height});
        }
        gc.setAlpha(255);
    }
}
