package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.catchlight.light.ui.internal.live.EyesPicture;
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
import org.catchlight.light.ui.internal.scene.Views;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The four linked panes on one canvas. What hands do is in {@link PointerTool} and {@link KeyTool}. */
public final class DesignerCanvas extends Canvas {
    private final Designer designer;
    private final LensPane lens = new LensPane();
    private final EyesPane eyes = new EyesPane();
    private final List<Runnable> layoutListeners = new ArrayList<>();
    private LensTools tools = LensTools.NONE;
    private Views views;
    private Pane maximised;
    private Grip hover;
    private Pane hoverPane;
    private Drag drag;
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
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> refresh());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> {
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

    void setTools(LensTools newTools) {
        tools = newTools;
    }

    LensTools tools() {
        return tools;
    }

    void showLens(LensPicture picture) {
        lens.show(picture, getDisplay());
        setData("org.catchlight.picture", picture == null ? null : picture.shown());
        redraw();
    }

    void showEyes(EyesPicture picture) {
        eyes.show(picture, getDisplay());
        redraw();
    }

    void showCatchlights(Judgement judgement) {
        eyes.mark(judgement.report() == null ? List.of() : judgement.report().catchlights());
        redraw();
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
        redraw();
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
        if (newDrag == null) {
            label = "";
            refresh();
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
        boolean same = pane == hoverPane && (grip == null ? hover == null : grip.equals(hover));
        hover = grip;
        hoverPane = pane;
        if (!same) {
            redraw();
        }
    }

    /** Shows a label at the pointer; empty hides it. */
    void say(String text, PanePoint at) {
        label = text;
        labelAt = at;
        redraw();
    }

    /** Draws the panes on something else, such as an image to export. */
    void paintOn(GC gc) {
        paint(gc);
    }

    private void paint(GC gc) {
        Inks inks = Inks.of(this);
        Pen pen = new Pen(gc, inks, JFaceResources.getDefaultFont(), JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Rectangle area = getClientArea();
        pen.fill(new PaneBox(0, 0, area.width, area.height), inks.seam());
        if (views == null || designer.scene() == null) {
            return;
        }
        panes(pen);
        if (designer.lights().isEmpty() && views.layout().box(Pane.PLAN) != null) {
            PaneBox plan = views.layout().box(Pane.PLAN);
            pen.text("Drag a modifier here to begin", plan.centre().plus(0, plan.height() * 0.3), inks.text(), true, plan);
        }
        if (!label.isEmpty()) {
            pen.plate(label, labelAt.plus(16, 14), new PaneBox(0, 0, area.width, area.height));
        }
    }

    private void panes(Pen pen) {
        Grip dragged = drag == null ? null : drag.grip();
        PaintState state = new PaintState(designer.scene(), views, designer.selectedIndex(), hover, dragged,
                drag == null ? hoverPane : drag.pane(), companions(), isFocusControl());
        views.layout().boxes().forEach((pane, box) -> {
            pen.clip(box);
            switch (pane) {
                case PLAN -> new PlanPainter(pen, state).paint();
                case ELEVATION -> new ElevationPainter(pen, state).paint();
                case CAMERA -> lens.paint(pen, state);
                case EYES -> eyes.paint(pen, state);
            }
            title(pen, pane, box);
        });
        pen.unclip();
    }

    private List<Integer> companions() {
        return designer.selectedIndex() < 0 ? List.of() : designer.companions(designer.selectedIndex());
    }

    private void title(Pen pen, Pane pane, PaneBox box) {
        boolean active = pane == hoverPane && isFocusControl();
        if (pane == Pane.EYES || pane == Pane.CAMERA) {
            pen.text(pane.title(), box.x() + 10, box.y() + 6, pen.inks().grey(-0.2), active);
        }
        pen.text(pane.title(), box.x() + 9, box.y() + 5, active ? pen.inks().text() : pen.inks().quiet(), active);
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
