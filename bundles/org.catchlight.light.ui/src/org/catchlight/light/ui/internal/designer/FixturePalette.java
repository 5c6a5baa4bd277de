package org.catchlight.light.ui.internal.designer;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.light.LightColour;
import org.catchlight.light.Vec3;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.Polar;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.LightRole;
import org.catchlight.ui.form.ReadableNames;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The fixtures in the case: drag one into the plan, or choose one with the arrow keys and press Enter. */
final class FixturePalette extends Canvas {
    private static final String PREFIX = "catchlight-fixture:";
    private static final int CELL = 42;
    private static final int COLUMNS = 6;

    private final Consumer<Fixture> added;
    private int current = -1;
    private int hot = -1;

    FixturePalette(Composite parent, Consumer<Fixture> added) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.added = added;
        setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightPlain");
        setData("org.catchlight.widget", "lighting:palette");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hover(indexAt(event.x, event.y)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.MouseDown, event -> {
            current = indexAt(event.x, event.y);
            setFocus();
            redraw();
        });
        addListener(SWT.MouseDoubleClick, event -> add(indexAt(event.x, event.y)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> {
            current = Math.max(0, current);
            redraw();
        });
        addListener(SWT.FocusOut, event -> redraw());
        drag();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(COLUMNS * CELL, 2 * CELL + 12);
    }

    private void drag() {
        DragSource source = new DragSource(this, DND.DROP_COPY);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                current = indexAt(event.x, event.y);
                event.doit = current >= 0;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = PREFIX + Fixture.values()[current].getLiteral();
            }
        });
    }

    /** The transfers that {@link #parse} understands. */
    static Transfer[] transfers() {
        return new Transfer[] {TextTransfer.getInstance()};
    }

    /** The fixture that was dragged out of the palette; empty for any other text. */
    static Optional<Fixture> parse(Object data) {
        return data instanceof String text && text.startsWith(PREFIX)
                ? Arrays.stream(Fixture.values()).filter(fixture -> fixture.getLiteral().equals(text.substring(PREFIX.length()))).findFirst()
                : Optional.empty();
    }

    private int indexAt(int x, int y) {
        int index = x < 0 || x >= COLUMNS * CELL || y < 0 ? -1 : y / CELL * COLUMNS + x / CELL;
        return index < Fixture.values().length ? index : -1;
    }

    private void hover(int index) {
        if (hot != index) {
            hot = index;
            setToolTipText(index < 0 ? null : ReadableNames.of(Fixture.values()[index].getLiteral())
                    + "\nDrag it into the plan, or double-click or press Enter to add it");
            redraw();
        }
    }

    private void add(int index) {
        if (index >= 0) {
            added.accept(Fixture.values()[index]);
        }
    }

    private void key(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_LEFT -> -1;
            case SWT.ARROW_DOWN -> COLUMNS;
            case SWT.ARROW_UP -> -COLUMNS;
            default -> 0;
        };
        if (step != 0) {
            current = Math.clamp(current + step, 0, Fixture.values().length - 1);
            redraw();
        } else if (event.character == SWT.CR || event.character == ' ') {
            add(current);
        }
    }

    private void paint(GC gc) {
        Inks inks = Inks.of(this);
        Pen pen = new Pen(gc, inks, JFaceResources.getDefaultFont(), JFaceResources.getDefaultFont());
        for (Fixture fixture : Fixture.values()) {
            int index = fixture.ordinal();
            int x = index % COLUMNS * CELL;
            int y = index / COLUMNS * CELL;
            boolean marked = index == hot || index == current && isFocusControl();
            if (marked) {
                gc.setBackground(inks.grey(0.16));
                gc.fillRoundRectangle(x + 2, y + 2, CELL - 4, CELL - 4, 6, 6);
            }
            PanePoint middle = new PanePoint(x + CELL / 2.0, y + CELL / 2.0 + (fixture == Fixture.SUN || fixture == Fixture.BARE_BULB ? 0 : 9));
            if (fixture == Fixture.SKY) {
                sky(pen, x, y);
            } else {
                new LightGlyph(pen, middle, new PanePoint(0, 1), half(fixture)).draw(light(fixture), inks.grey(0.24),
                        marked ? inks.accent() : inks.text(), 1);
            }
        }
    }

    private static void sky(Pen pen, int x, int y) {
        double middle = x + CELL / 2.0;
        pen.disc(new PanePoint(middle - 6, y + 22), 6, pen.inks().text(), 255);
        pen.disc(new PanePoint(middle + 2, y + 19), 8, pen.inks().text(), 255);
        pen.disc(new PanePoint(middle + 9, y + 23), 5, pen.inks().text(), 255);
    }

    private static double half(Fixture fixture) {
        return switch (fixture) {
            case STRIPBOX, SNOOT, HONEYCOMB -> 8;
            case OCTABOX, UMBRELLA, REFLECTOR, WINDOW -> 16;
            default -> 13;
        };
    }

    private static SceneLight light(Fixture fixture) {
        return new SceneLight(0, "", LightRole.KEY, fixture, true, new Polar(0, 0, 1), 0, 1, 1, true, new SceneLight.Feather(0, 0),
                new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1), 90, LightColour.ofKelvin(5600));
    }
}
