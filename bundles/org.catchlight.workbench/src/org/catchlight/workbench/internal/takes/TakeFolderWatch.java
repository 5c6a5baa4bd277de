package org.catchlight.workbench.internal.takes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.catchlight.image.Frame;
import org.catchlight.image.io.PictureReader;
import org.catchlight.take.Take;
import org.catchlight.take.TakeFiles;
import org.catchlight.ui.picture.Pictures;
import org.catchlight.workbench.internal.app.Problems;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/**
 * Watches a folder of takes and reads what changed, on a thread of its own. It looks about once a second, which works alike on
 * local and network drives and costs nothing that matters; what is known by time and size is not read again.
 */
final class TakeFolderWatch implements AutoCloseable {
    private static final int THUMB_HEIGHT = 220;
    private static final long LOOK_MILLIS = 1000;

    private final Display display;
    private final Consumer<List<TakeItem>> changed;
    private final Map<Path, TakeItem> known = new HashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread own = new Thread(work, "Contact sheet");
        own.setDaemon(true);
        own.setPriority(Thread.NORM_PRIORITY - 1);
        return own;
    });
    private volatile Path folder;
    private List<TakeItem> told;

    /** A watch; {@code changed} gets the takes, oldest first, on the UI thread. */
    TakeFolderWatch(Display display, Consumer<List<TakeItem>> changed) {
        this.display = display;
        this.changed = changed;
        thread.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Watches another folder; null watches none. */
    void follow(Path newFolder) {
        folder = newFolder;
        thread.execute(() -> {
            told = null;
            look();
        });
    }

    /** Looks at once, as after a rating. */
    void lookNow() {
        thread.execute(this::look);
    }

    private void look() {
        try {
            Path now = folder;
            List<TakeItem> items = new ArrayList<>();
            if (now != null && Files.isDirectory(now)) {
                for (Path file : TakeFiles.list(now)) {
                    TakeItem item = item(file);
                    if (item != null) {
                        items.add(item);
                    }
                    if (now != folder) {
                        return;
                    }
                }
            }
            known.keySet().removeIf(file -> !file.startsWith(now == null ? Path.of("") : now));
            if (told == null || !same(told, items)) {
                told = items;
                tell(now, List.copyOf(items));
            }
        } catch (IOException unreadable) {
            Problems.log("The takes cannot be listed", unreadable);
        } catch (RuntimeException failure) {
            Problems.log("The contact sheet failed", failure);
        }
    }

    private void tell(Path now, List<TakeItem> items) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (now == folder || now != null && now.equals(folder)) {
                    changed.accept(items);
                }
            });
        }
    }

    private static boolean same(List<TakeItem> left, List<TakeItem> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) != right.get(i)) {
                return false;
            }
        }
        return true;
    }

    private TakeItem item(Path file) {
        try {
            long modified = Files.getLastModifiedTime(file).toMillis();
            TakeItem before = known.get(file);
            if (before != null && before.modified() == modified) {
                return before;
            }
            Take take = TakeFiles.read(file);
            ImageData thumb = before != null && before.thumb() != null && before.seed() == take.seed() ? before.thumb() : thumb(file);
            TakeItem item = new TakeItem(file, modified, take.seed(), take.rating(), TakeItem.labelOf(take.shot().getName()), thumb);
            known.put(file, item);
            return item;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static ImageData thumb(Path file) throws IOException {
        Frame frame = PictureReader.read(file);
        ImageData whole = Pictures.toImageData(frame.picture(), frame.transfer());
        int height = Math.min(THUMB_HEIGHT, whole.height);
        return Thumbnails.shrink(whole, Math.max(1, (int) Math.round(whole.width * (double) height / whole.height)), height);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
