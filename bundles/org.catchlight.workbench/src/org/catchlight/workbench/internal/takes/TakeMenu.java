package org.catchlight.workbench.internal.takes;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the takes, with what can be done to those selected. */
final class TakeMenu {
    /** For an action on any number of takes. */
    static final int ANY = 0;

    private final TakeGrid grid;
    private final Menu menu;

    TakeMenu(TakeGrid grid) {
        this.grid = grid;
        menu = new Menu(grid);
        grid.setMenu(menu);
        menu.addListener(SWT.Show, event -> {
            int chosen = grid.selection().size();
            for (MenuItem item : menu.getItems()) {
                item.setEnabled(chosen > 0 && (!(item.getData() instanceof Integer takes) || takes == ANY || takes == chosen));
            }
        });
    }

    /** An action on a number of takes, or on {@link #ANY}. */
    void action(String text, int takes, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setData(takes);
        item.addListener(SWT.Selection, event -> run.run());
    }

    /** Five stars to none, and rejected, between lines. */
    void ratings(BiConsumer<List<Path>, Integer> rate) {
        new MenuItem(menu, SWT.SEPARATOR);
        for (int stars = 5; stars >= 1; stars--) {
            int rating = stars;
            action("★".repeat(stars) + "\t" + stars, ANY, () -> rate.accept(grid.selection(), rating));
        }
        action("No rating\t0", ANY, () -> rate.accept(grid.selection(), 0));
        action("Reject\tX", ANY, () -> rate.accept(grid.selection(), -1));
        new MenuItem(menu, SWT.SEPARATOR);
    }

    /** Lets the selected takes be dragged to other programs as files. */
    static void dragOut(TakeGrid grid) {
        DragSource source = new DragSource(grid, DND.DROP_COPY);
        source.setTransfer(FileTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !grid.selection().isEmpty();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = grid.selection().stream().map(file -> file.toAbsolutePath().toString()).toArray(String[]::new);
            }
        });
    }
}
