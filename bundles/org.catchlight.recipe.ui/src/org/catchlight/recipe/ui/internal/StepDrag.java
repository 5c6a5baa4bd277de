package org.catchlight.recipe.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Reorders the rows of a table by dragging. */
final class StepDrag {
    /** Hears that a row was dragged to another place. */
    @FunctionalInterface
    interface Move {
        void move(int from, int to);
    }

    private int from = -1;

    StepDrag(Table table, Move move) {
        DragSource source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                from = table.getSelectionIndex();
                event.doit = from >= 0;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = table.getItem(from).getText();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                from = -1;
            }
        });
        DropTarget target = new DropTarget(table, DND.DROP_MOVE);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = from >= 0 ? DND.DROP_MOVE : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (from < 0) {
                    return;
                }
                int gap = event.item instanceof TableItem item ? table.indexOf(item) : table.getItemCount();
                int to = gap > from ? gap - 1 : gap;
                if (to != from) {
                    move.move(from, to);
                }
            }
        });
        table.addListener(SWT.Dispose, event -> {
            source.dispose();
            target.dispose();
        });
    }
}
