package org.catchlight.models.internal.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.internal.Log;

/** Those who want to know of changes, also of those that another program made. */
final class Listeners {
    private final LibraryOnDisk library;
    private final Log log;
    private final List<Consumer<ModelLibrary>> all = new CopyOnWriteArrayList<>();
    private List<InstalledModel> told;

    Listeners(LibraryOnDisk library, Log log) {
        this.library = library;
        this.log = log;
    }

    AutoCloseable add(Consumer<ModelLibrary> listener) {
        // Wrapped, so that a listener may be added twice and each closed by itself.
        Consumer<ModelLibrary> own = listener::accept;
        if (all.isEmpty()) {
            remember(library.look());
        }
        all.add(own);
        return () -> all.remove(own);
    }

    /** Something was changed here: all are told before this ends. */
    void tell() {
        if (!all.isEmpty()) {
            remember(library.look());
            call();
        }
    }

    /** Somebody looked. If it is not what was told last, another program changed it: all are told soon. */
    void seen(List<InstalledModel> models) {
        if (!all.isEmpty() && differs(models)) {
            Thread.ofPlatform().daemon().name("Changes of the model library").start(this::call);
        }
    }

    private synchronized void remember(List<InstalledModel> models) {
        told = models;
    }

    private synchronized boolean differs(List<InstalledModel> models) {
        boolean differs = told != null && !told.equals(models);
        told = models;
        return differs;
    }

    private void call() {
        for (Consumer<ModelLibrary> listener : all) {
            try {
                listener.accept(library);
            } catch (RuntimeException | LinkageError failed) {
                log.accept("A listener of the model library failed", failed);
            }
        }
    }
}
