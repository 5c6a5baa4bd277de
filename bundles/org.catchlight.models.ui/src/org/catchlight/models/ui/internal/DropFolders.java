package org.catchlight.models.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes folders that are dropped from outside. */
public final class DropFolders extends DropTargetAdapter {
    private final Consumer<List<Path>> dropped;

    private DropFolders(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    /** Accepts folders on a control and its children; {@code dropped} gets them after the drop is over. */
    public static void accept(Control control, Consumer<List<Path>> dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropFolders(dropped));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        offer(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        offer(event);
    }

    /** Never a move, by which the other program would delete its folder. */
    private static void offer(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK
                : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            List<Path> paths = Arrays.stream(files).map(Path::of).toList();
            event.widget.getDisplay().asyncExec(() -> dropped.accept(paths));
        }
    }
}
