package org.catchlight.workbench.internal.open;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Lets files be dropped on a control to open them. */
public final class DropFiles {
    private DropFiles() {
    }

    /** Opens what was dropped; what cannot be opened is told in a dialog, and the rest goes on. */
    public static void open(String... files) {
        for (String file : files) {
            ShotOpener.open(Path.of(file));
        }
    }

    /** Accepts files on a control and its children. */
    public static void accept(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(listener());
    }

    /** The listener, also for the editor area as a whole. */
    public static DropTargetAdapter listener() {
        return new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    event.widget.getDisplay().asyncExec(() -> open(files));
                }
            }
        };
    }
}
