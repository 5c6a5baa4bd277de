package org.catchlight.ui.form;

import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A number with its unit. Type and press Enter; arrow keys, the arrows at its side and the wheel step; dragging its label
 * scrubs. Shift makes steps ten times larger, Alt ten times smaller. What is out of range goes to the nearest allowed value.
 */
public final class NumberField extends Field<Double> {
    private static final int PIXELS_PER_STEP = 4;

    private final NumberSpec spec;
    private final Composite box;
    private final Text text;
    private final Canvas arrows;
    private int scrubX;
    private double scrubStart = Double.NaN;

    /** A field in a parent; the caller lays it out. */
    public NumberField(Composite parent, NumberSpec spec) {
        this.spec = spec;
        box = Rows.styled(new Composite(parent, SWT.NONE), "CatchlightField");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        box.setLayout(layout);
        text = new Text(box, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 56;
        text.setLayoutData(wide);
        Label unit = Rows.styled(new Label(box, SWT.NONE), "CatchlightQuiet");
        unit.setText(spec.unit());
        GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
        narrow.widthHint = 34;
        unit.setLayoutData(narrow);
        arrows = new Canvas(box, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridData small = new GridData(SWT.CENTER, SWT.FILL, false, true);
        small.widthHint = 16;
        small.heightHint = 22;
        small.exclude = false;
        arrows.setLayoutData(small);
        moveArrowsBeforeUnit(unit);
        text.setToolTipText(spec.tooltip());
        arrows.setToolTipText("Shift: coarse, Alt: fine");
        listen();
        ready();
    }

    private void moveArrowsBeforeUnit(Label unit) {
        arrows.moveAbove(unit);
        ((GridLayout) box.getLayout()).horizontalSpacing = 3;
    }

    private void listen() {
        text.addListener(SWT.DefaultSelection, event -> {
            commit();
            text.selectAll();
        });
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.FocusIn, event -> focused());
        text.addListener(SWT.KeyDown, this::keyDown);
        text.addListener(SWT.MouseWheel, event -> {
            if (text.isFocusControl()) {
                step(Math.signum(event.count) * factor(event));
                event.doit = false;
            }
        });
        arrows.addListener(SWT.Paint, event -> paintArrows(event.gc));
        arrows.addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                commit();
                step((event.y < arrows.getSize().y / 2 ? 1 : -1) * factor(event));
            }
        });
        arrows.addListener(SWT.MouseWheel, event -> step(Math.signum(event.count) * factor(event)));
    }

    private static double factor(Event event) {
        return (event.stateMask & SWT.SHIFT) != 0 ? 10 : (event.stateMask & SWT.ALT) != 0 ? 0.1 : 1;
    }

    /** Words in place of a number make way for what is typed. */
    private void focused() {
        if (!spec.zero().isEmpty()) {
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && text.isFocusControl() && text.getText().equals(spec.zero())) {
                    text.selectAll();
                }
            });
        }
    }

    private void keyDown(Event event) {
        double steps = switch (event.keyCode) {
            case SWT.ARROW_UP -> 1;
            case SWT.ARROW_DOWN -> -1;
            case SWT.PAGE_UP -> 10;
            case SWT.PAGE_DOWN -> -10;
            default -> 0;
        };
        if (steps != 0) {
            commit();
            step(steps * factor(event));
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            refresh();
            text.selectAll();
        }
    }

    private void step(double steps) {
        if (value() != null && value().get() != null) {
            store(spec.moved(value().get(), steps), true);
        }
    }

    private void commit() {
        if (value() == null || value().get() == null || text.getText().equals(spec.format(value().get()))) {
            return;
        }
        OptionalDouble typed = spec.parse(text.getText());
        if (typed.isPresent()) {
            store(spec.clamp(typed.getAsDouble()), false);
        }
        refresh();
    }

    @Override
    protected void labelled(Label ownLabel) {
        ownLabel.setCursor(ownLabel.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
        ownLabel.setToolTipText(text.getToolTipText());
        ownLabel.addListener(SWT.MouseDown, event -> {
            if (event.button == 1 && value() != null && value().get() != null) {
                commit();
                scrubX = event.x;
                scrubStart = value().get();
            }
        });
        ownLabel.addListener(SWT.MouseMove, event -> {
            if (!Double.isNaN(scrubStart)) {
                double steps = (event.x - scrubX) / (double) PIXELS_PER_STEP;
                store(spec.moved(scrubStart, Math.rint(steps) * factor(event)), true);
            }
        });
        ownLabel.addListener(SWT.MouseUp, event -> scrubStart = Double.NaN);
    }

    @Override
    protected void display(Double shownValue) {
        text.setText(shownValue == null ? "" : spec.format(shownValue));
        arrows.redraw();
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    protected Control focusControl() {
        return text;
    }

    private void paintArrows(GC gc) {
        int width = arrows.getSize().x;
        int middle = arrows.getSize().y / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Rows.between(arrows, arrows.isEnabled() ? 0.65 : 0.25));
        int centre = width / 2;
        gc.fillPolygon(new int[] {centre - 4, middle - 3, centre + 4, middle - 3, centre, middle - 8});
        gc.fillPolygon(new int[] {centre - 4, middle + 3, centre + 4, middle + 3, centre, middle + 8});
    }
}
