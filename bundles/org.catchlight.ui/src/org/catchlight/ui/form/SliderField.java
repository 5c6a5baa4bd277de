package org.catchlight.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A number as a slider with the number beside it. A double click puts it back to its default. */
public final class SliderField extends Field<Double> {
    private static final int KNOB = 6;

    private final NumberSpec spec;
    private final double defaultValue;
    private final Composite box;
    private final Canvas track;
    private final NumberField number;
    private boolean dragging;

    /**
     * A field in a parent.
     *
     * @param spec         needs both ends of its range
     * @param defaultValue where a double click puts it
     */
    public SliderField(Composite parent, NumberSpec spec, double defaultValue) {
        if (Double.isNaN(spec.min()) || Double.isNaN(spec.max())) {
            throw new IllegalArgumentException("A slider needs a range");
        }
        this.spec = spec;
        this.defaultValue = defaultValue;
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        track = new Canvas(box, SWT.DOUBLE_BUFFERED);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.widthHint = 60;
        wide.heightHint = 24;
        wide.minimumWidth = 40;
        track.setLayoutData(wide);
        track.setToolTipText(spec.tooltip() + "\nDouble-click for the default");
        number = new NumberField(box, spec);
        GridData narrow = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        narrow.widthHint = 118;
        number.control().setLayoutData(narrow);
        listen();
        ready();
    }

    private void listen() {
        track.addListener(SWT.Paint, event -> paint(event.gc));
        track.addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                track.setFocus();
                dragging = true;
                drag(event.x);
            }
        });
        track.addListener(SWT.MouseMove, event -> {
            if (dragging) {
                drag(event.x);
            }
        });
        track.addListener(SWT.MouseUp, event -> dragging = false);
        track.addListener(SWT.MouseDoubleClick, event -> {
            dragging = false;
            store(spec.clamp(defaultValue), false);
        });
        track.addListener(SWT.MouseWheel, event -> {
            if (track.isFocusControl()) {
                step(Math.signum(event.count), event);
                event.doit = false;
            }
        });
        track.addListener(SWT.KeyDown, event -> {
            int direction = event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_UP ? 1
                    : event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
            step(direction, event);
        });
        track.addListener(SWT.FocusIn, event -> track.redraw());
        track.addListener(SWT.FocusOut, event -> track.redraw());
        track.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value() == null || value().get() == null ? "" : spec.format(value().get());
            }
        });
    }

    private void step(double steps, Event event) {
        if (steps != 0 && value() != null && value().get() != null) {
            double factor = (event.stateMask & SWT.SHIFT) != 0 ? 10 : (event.stateMask & SWT.ALT) != 0 ? 0.1 : 1;
            store(spec.moved(value().get(), steps * factor), true);
        }
    }

    private void drag(int x) {
        if (value() == null) {
            return;
        }
        double share = Math.clamp((x - KNOB) / (double) Math.max(1, track.getSize().x - 2 * KNOB), 0.0, 1.0);
        double target = spec.min() + share * (spec.max() - spec.min());
        store(spec.moved(target, 0), true);
    }

    private void paint(GC gc) {
        Point size = track.getSize();
        int middle = size.y / 2;
        boolean live = track.isEnabled() && value() != null && value().get() != null;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Rows.between(track, 0.2));
        gc.fillRoundRectangle(KNOB, middle - 2, size.x - 2 * KNOB, 4, 4, 4);
        if (!live) {
            return;
        }
        double share = (spec.clamp(value().get()) - spec.min()) / (spec.max() - spec.min());
        int x = KNOB + (int) Math.round(share * (size.x - 2 * KNOB));
        double zero = spec.min() < 0 && spec.max() > 0 ? -spec.min() / (spec.max() - spec.min()) : 0;
        int origin = KNOB + (int) Math.round(zero * (size.x - 2 * KNOB));
        gc.setBackground(Rows.between(track, 0.5));
        gc.fillRectangle(Math.min(x, origin), middle - 2, Math.abs(x - origin), 4);
        gc.setBackground(Rows.between(track, track.isFocusControl() ? 1 : 0.8));
        gc.fillOval(x - KNOB, middle - KNOB, 2 * KNOB, 2 * KNOB);
    }

    @Override
    protected void display(Double shownValue) {
        if (number.value() != value()) {
            number.bind(value());
        }
        track.redraw();
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    protected Control focusControl() {
        return track;
    }
}
