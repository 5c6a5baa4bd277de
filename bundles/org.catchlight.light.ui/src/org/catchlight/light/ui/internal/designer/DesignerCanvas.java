package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.catchlight.light.ui.internal.live.EyesPicture;
import org.catchlight.light.ui.internal.live.FrameStep;
import org.catchlight.light.ui.internal.live.Judgement;
import org.catchlight.light.ui.internal.live.LensPicture;
import org.catchlight.light.ui.internal.live.LensTools;
import org.catchlight.light.ui.internal.scene.Drag;
import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.Grips;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PaneLayout;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.Reach;
import org.catchlight.light.ui.internal.scene.Views;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The four linked panes on one canvas. What hands do is in {@link PointerTool} and {@link KeyTool}. */
public final class DesignerCanvas extends Canvas {
    /** So long a drag waits for its picture before it goes on without. */
    static final int BEHIND_MILLIS = 150;
    private static final double LABEL_HEIGHT = 44;
    private static final Color SHADE = new Color(0, 0, 0);
    private static final Color LIT = new Color(225, 225, 225);

    private final Designer designer;
    private final LensPane lens = new LensPane();
    private final EyesPane eyes = new EyesPane();
    private final StillLayer still = new StillLayer(this::pen);
    private final List<Runnable> layoutListeners = new ArrayList<>();
    private Runnable painted = () -> { };
    private long asked;
    private long askedAt;
    private LensTools tools = LensTools.NONE;
    private Views views;
    private Pane maximised;
    private Grip hover;
    private Pane hoverPane;
    private Drag drag;
    private final Map<Pane, PaneBox> moved = new EnumMap<>(Pane.class);
    private String label = "";
    private PanePoint labelAt = new PanePoint(0, 0);

    /** A canvas in a parent. */
    public DesignerCanvas(Composite parent, Designer designer) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.designer = designer;
        setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightPlain");
        // A press is a drag of ours, not of the toolkit, which would wait for the next event.
        setDragDetect(false);
        setData("org.catchlight.widget", "lighting");
        setData("org.catchlight.locate", (Function<String, Point>) this::locate);
        addListener(SWT.Paint, event -> {
            Region damaged = new Region(getDisplay());
            event.gc.getClipping(damaged);
            boolean withLens = views != null && shows(damaged, views.layout().box(Pane.CAMERA)) && lens.picture() != null;
            try (FrameStep step = FrameStep.begin("paint", withLens ? lens.picture().shotCount() : 0)) {
                paint(event.gc, damaged);
            }
            damaged.dispose();
        });
        addListener(SWT.Resize, event -> {
            still.dispose();
            refresh();
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> {
            still.dispose();
            lens.dispose();
            eyes.dispose();
        });
        designer.onChange(this::refresh);
        CanvasSpeech.speak(this);
    }

    /** Calls {@code listener} after the panes were laid out. */
    void onLayout(Runnable listener) {
        layoutListeners.add(listener);
    }

    /** Calls {@code listener} when a picture through the camera has been painted during a drag. */
    void onPainted(Runnable listener) {
        painted = listener;
    }

    /** The picture of a state of the shot, as it is counted, is on its way. */
    void expect(long state) {
        asked = state;
        askedAt = System.nanoTime();
    }

    /** Whether a picture through the camera is on its way, and not for long. */
    boolean isBehind() {
        return (lens.picture() == null || lens.picture().shotCount() < asked)
                && System.nanoTime() - askedAt < TimeUnit.MILLISECONDS.toNanos(BEHIND_MILLIS);
    }

    void setTools(LensTools newTools) {
        tools = newTools;
    }

    LensTools tools() {
        return tools;
    }

    void showLens(LensPicture picture) {
        try (FrameStep step = FrameStep.begin("image", picture == null ? 0 : picture.shotCount())) {
            lens.show(picture, getDisplay());
        }
        setData("org.catchlight.picture", picture == null ? null : picture.shown());
        redraw(Pane.CAMERA);
        if (drag != null) {
            // At once: the toolkit would wait for the next frame of its clock, and the hand goes on.
            update();
            painted.run();
        }
    }

    void showEyes(EyesPicture picture) {
        eyes.show(picture, getDisplay());
        redraw(Pane.EYES);
    }

    void showCatchlights(Judgement judgement) {
        eyes.mark(judgement.report() == null ? List.of() : judgement.report().catchlights());
        redraw(Pane.EYES);
    }

    /** What is seen through the camera. */
    LensPane lens() {
        return lens;
    }

    /** The shot and what is selected. */
    Designer designer() {
        return designer;
    }

    /** Follows the shot. */
    void refresh() {
        if (isDisposed()) {
            return;
        }
        label = drag == null ? "" : label;
        Rectangle area = getClientArea();
        views = designer.scene() == null ? null
                : drag != null ? drag.views() : Views.of(designer.scene(), PaneLayout.of(area.width, area.height, maximised));
        if (drag == null) {
            redraw();
        } else {
            // The view through the camera follows with its picture, unless the hand is in it.
            redrawMoved(Pane.PLAN);
            redrawMoved(Pane.ELEVATION);
            if (lens.picture() == null || drag.pane() == Pane.CAMERA) {
                redraw(Pane.CAMERA);
            }
        }
        layoutListeners.forEach(Runnable::run);
    }

    /** How the panes show the set, or null without a shot. */
    Views views() {
        return views;
    }

    /** The pane that fills the canvas, or null. */
    Pane maximised() {
        return maximised;
    }

    /** Lets one pane fill the canvas; again, or null, shows all. */
    void maximise(Pane pane) {
        maximised = pane == maximised ? null : pane;
        refresh();
    }

    /** The drag that is going on, or null. */
    Drag drag() {
        return drag;
    }

    void setDrag(Drag newDrag) {
        drag = newDrag;
        moved.clear();
        if (newDrag == null) {
            label = "";
            still.dispose();
            refresh();
        } else {
            still.fit(getMonitor().getZoom());
            redraw();
        }
    }

    /** Has the part of a pane drawn anew in which something moves: where it was and where it is. */
    private void redrawMoved(Pane pane) {
        if (views.view(pane) != null) {
            PaneBox now = Reach.of(designer.scene(), views, pane, drag.grip(), companions());
            PaneBox before = moved.put(pane, now);
            redraw(before == null ? views.layout().box(pane) : before.with(now));
        }
    }

    /** What is at a point of the canvas. */
    Optional<Grip> gripAt(PanePoint point) {
        if (views == null) {
            return Optional.empty();
        }
        return views.layout().at(point)
                .flatMap(pane -> Grips.at(Grips.of(designer.scene(), views, pane, designer.selectedIndex()), point));
    }

    void setHover(Pane pane, Grip grip) {
        boolean sameGrip = Objects.equals(grip, hover);
        Pane before = hoverPane;
        hover = grip;
        hoverPane = pane;
        if (!sameGrip) {
            redraw();
        } else if (pane != before) {
            redraw(before);
            redraw(pane);
        }
    }

    /** Shows a label at the pointer; empty hides it. */
    void say(String text, PanePoint at) {
        redraw(labelPlace());
        label = text;
        labelAt = at;
        redraw(labelPlace());
    }

    /** Where the label lies, roughly; null if there is none. */
    private PaneBox labelPlace() {
        if (label.isEmpty()) {
            return null;
        }
        Rectangle area = getClientArea();
        double width = 40 + 12.0 * label.length();
        double x = Math.max(0, Math.min(labelAt.x() + 12, area.width - width));
        double y = Math.max(0, Math.min(labelAt.y() + 10, area.height - LABEL_HEIGHT));
        return new PaneBox(x, y, Math.max(width, labelAt.x() + 12 + width - x), Math.max(LABEL_HEIGHT, labelAt.y() + 10 + LABEL_HEIGHT - y));
    }

    private void redraw(Pane pane) {
        if (pane != null && views != null) {
            redraw(views.layout().box(pane));
        }
    }

    private void redraw(PaneBox box) {
        if (box != null) {
            redraw((int) Math.floor(box.x()), (int) Math.floor(box.y()), (int) Math.ceil(box.width()) + 1, (int) Math.ceil(box.height()) + 1, false);
        }
    }

    private static boolean shows(Region damaged, PaneBox box) {
        return box != null && (damaged == null || damaged.intersects((int) Math.floor(box.x()), (int) Math.floor(box.y()),
                (int) Math.ceil(box.width()), (int) Math.ceil(box.height())));
    }

    /** Draws the panes on something else, such as an image to export. */
    void paintOn(GC gc) {
        paint(gc, null);
    }

    /** Draws the panes that lie in a region; null for all. */
    private void paint(GC gc, Region damaged) {
        Pen pen = pen(gc);
        Rectangle area = getClientArea();
        pen.fill(new PaneBox(0, 0, area.width, area.height), pen.inks().seam());
        if (views == null || designer.scene() == null) {
            return;
        }
        panes(pen, damaged);
        if (designer.lights().isEmpty() && views.layout().box(Pane.PLAN) != null) {
            PaneBox plan = views.layout().box(Pane.PLAN);
            pen.text("Drag a modifier here to begin", plan.centre().plus(0, plan.height() * 0.3), pen.inks().text(), true, plan);
        }
        if (damaged != null && isFocusControl()) {
            focusRing(pen, area);
        }
        if (!label.isEmpty()) {
            pen.plate(label, labelAt.plus(16, 14), new PaneBox(0, 0, area.width, area.height));
        }
    }

    /** Says that the keys go here; not for exports. */
    private static void focusRing(Pen pen, Rectangle area) {
        pen.gc().setForeground(pen.inks().quiet());
        pen.gc().drawRectangle(0, 0, area.width - 1, area.height - 1);
    }

    private Pen pen(GC gc) {
        return new Pen(gc, Inks.of(this), JFaceResources.getDefaultFont(),
                JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private void panes(Pen pen, Region damaged) {
        Grip dragged = drag == null ? null : drag.grip();
        PaintState state = new PaintState(designer.scene(), views, designer.selectedIndex(), hover, dragged,
                drag == null ? hoverPane : drag.pane(), companions());
        views.layout().boxes().forEach((pane, box) -> {
            if (!shows(damaged, box)) {
                return;
            }
            pen.clip(box);
            switch (pane) {
                case PLAN -> set(pen, state, pane, with -> new PlanPainter(with, state));
                case ELEVATION -> set(pen, state, pane, with -> new ElevationPainter(with, state));
                case CAMERA -> lens.paint(pen, state);
                case EYES -> eyes.paint(pen, state);
            }
            title(pen, pane, box);
        });
        pen.unclip();
    }

    private void set(Pen pen, PaintState state, Pane pane, Function<Pen, SetPicture> picture) {
        if (drag == null) {
            picture.apply(pen).still();
        } else {
            still.paint(pen, state, pane, picture);
        }
    }

    private List<Integer> companions() {
        return designer.selectedIndex() < 0 ? List.of() : designer.companions(designer.selectedIndex());
    }

    private void title(Pen pen, Pane pane, PaneBox box) {
        boolean active = pane == hoverPane && isFocusControl();
        if (pane == Pane.EYES) {
            // Over a picture, whatever the theme.
            pen.text(pane.title(), box.x() + 10, box.y() + 6, SHADE, active);
            pen.text(pane.title(), box.x() + 9, box.y() + 5, LIT, active);
            return;
        }
        boolean solo = pane == Pane.CAMERA && !designer.soloed().isEmpty();
        pen.text(solo ? pane.title() + " · solo, H ends it" : pane.title(), box.x() + 9, box.y() + 5, active || solo ? pen.inks().text() : pen.inks().quiet(), active);
    }

    /**
     * Where something is on the canvas, for tests and helpers that point at it: {@code plan:Key}, {@code elevation:camera},
     * {@code plan:head}, {@code plan:aim}, {@code plan:size}. Null if it is not shown.
     */
    private Point locate(String what) {
        String[] words = what.split(":", 2);
        Pane pane = Pane.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
        if (views == null || views.view(pane) == null) {
            return null;
        }
        for (Grip.Spot spot : Grips.of(designer.scene(), views, pane, designer.selectedIndex())) {
            Grip grip = spot.grip();
            String name = grip.kind() == Grip.Kind.LIGHT ? designer.lights().get(grip.light()).getName()
                    : grip.kind().name().toLowerCase(java.util.Locale.ROOT);
            if (name.equals(words[1])) {
                return new Point((int) Math.round(spot.at().x()), (int) Math.round(spot.at().y()));
            }
        }
        return null;
    }
}
