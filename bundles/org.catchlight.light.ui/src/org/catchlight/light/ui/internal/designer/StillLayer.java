package org.catchlight.light.ui.internal.designer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.RigScene.SceneHead;
import org.catchlight.light.ui.internal.scene.SceneCamera;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.light.ui.internal.scene.Views;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Keeps an image of what stands still while something is dragged, so that only what moves is drawn for each movement of the hand. Drawn
 * anew by itself when anything else has changed.
 */
final class StillLayer {
    private final Function<GC, Pen> pens;
    private final Map<Pane, Kept> kept = new EnumMap<>(Pane.class);
    private Image image;
    /** Pixels of the image a point: the toolkit makes images of one. */
    private int scale = 1;

    /** All that the still part of a drawing depends on; what is dragged is left out. */
    private record Cause(Inks inks, Views views, List<SceneLight> lights, SceneCamera camera, SceneHead head, double backdrop, int selected,
            List<Integer> group, Grip dragged, Pane pane) {
        static Cause of(Inks inks, PaintState state) {
            return new Cause(inks, state.views(), state.scene().lights().stream().filter(light -> !state.isMoving(light)).toList(),
                    state.isMoving(Grip.CAMERA) ? null : state.scene().camera(), state.isMoving(Grip.HEAD) ? null : state.scene().head(),
                    state.scene().backdrop(), state.selected(), state.group(), state.dragged(), state.pane());
        }
    }

    private record Kept(Cause cause, Labels labels) {
    }

    /** A layer whose drawings are made with {@code pens}. */
    StillLayer(Function<GC, Pen> pens) {
        this.pens = pens;
    }

    /** Keeps the drawing fine enough for a screen of a zoom in percent; begins anew. */
    void fit(int zoom) {
        dispose();
        scale = Math.max(1, (int) Math.ceil(zoom / 100.0));
    }

    /** Draws a pane during a drag. */
    void paint(Pen pen, PaintState state, Pane pane, Function<Pen, SetPicture> picture) {
        PaneBox box = state.views().layout().box(pane);
        Cause cause = Cause.of(pen.inks(), state);
        Kept now = kept.get(pane);
        if (now == null || !now.cause.equals(cause)) {
            now = new Kept(cause, draw(pen, box, picture));
            kept.put(pane, now);
        }
        copy(pen.gc(), pen.gc().getClipping());
        picture.apply(pen).moving(now.labels.copy());
    }

    /** As a pattern and no more than is asked for: to draw an image, some toolkits copy all of it first. */
    private void copy(GC gc, Rectangle part) {
        if (part.isEmpty()) {
            return;
        }
        Transform before = new Transform(gc.getDevice());
        Transform reduced = new Transform(gc.getDevice());
        Pattern pattern = new Pattern(gc.getDevice(), image);
        try {
            gc.getTransform(before);
            gc.getTransform(reduced);
            reduced.scale(1f / scale, 1f / scale);
            gc.setTransform(reduced);
            gc.setBackgroundPattern(pattern);
            gc.fillRectangle(part.x * scale, part.y * scale, part.width * scale, part.height * scale);
            gc.setBackgroundPattern(null);
            gc.setTransform(before);
        } finally {
            pattern.dispose();
            reduced.dispose();
            before.dispose();
        }
    }

    private Labels draw(Pen pen, PaneBox box, Function<Pen, SetPicture> picture) {
        int width = (int) Math.ceil(box.right()) * scale;
        int height = (int) Math.ceil(box.bottom()) * scale;
        if (image != null && (image.getBounds().width < width || image.getBounds().height < height)) {
            dispose();
        }
        if (image == null) {
            image = new Image(pen.gc().getDevice(), width, height);
        }
        GC gc = new GC(image);
        Transform enlarged = new Transform(gc.getDevice());
        enlarged.scale(scale, scale);
        try {
            if (scale > 1) {
                gc.setTransform(enlarged);
            }
            Pen still = pens.apply(gc);
            still.clip(box);
            return picture.apply(still).still();
        } finally {
            gc.dispose();
            enlarged.dispose();
        }
    }

    /** Forgets the image. */
    void dispose() {
        kept.clear();
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
