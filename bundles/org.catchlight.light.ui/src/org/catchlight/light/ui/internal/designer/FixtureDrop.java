package org.catchlight.light.ui.internal.designer;

import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.Polar;
import org.catchlight.light.ui.internal.scene.SetView;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;

/** Takes fixtures that are dragged out of the palette into a pane. */
final class FixtureDrop {
    /** Where a dropped light stands in what the pane does not show. */
    private static final Polar USUAL = new Polar(0, 35, 1.5);

    private FixtureDrop() {
    }

    static void accept(DesignerCanvas canvas, Rigging rigging) {
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FixturePalette.transfers());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = canvas.views() == null ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                Point at = canvas.toControl(event.x, event.y);
                FixturePalette.parse(event.data).ifPresent(fixture -> rigging.add(fixture, place(canvas, new PanePoint(at.x, at.y))));
                canvas.setFocus();
            }
        });
    }

    private static Polar place(DesignerCanvas canvas, PanePoint at) {
        Pane pane = canvas.views().layout().at(at).orElse(null);
        SetView view = pane == null ? null : canvas.views().view(pane);
        return view == null ? null : view.moved(USUAL, at, false).tidy(0.5);
    }
}
