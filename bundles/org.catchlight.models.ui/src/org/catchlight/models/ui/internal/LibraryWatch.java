package org.catchlight.models.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelLibrary;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** The models as last read from the library, which lies on a disk that may be slow: they are read in the background. */
public final class LibraryWatch implements AutoCloseable, ServiceTrackerCustomizer<ModelLibrary, ModelLibrary> {
    private record Known(ModelLibrary library, List<InstalledModel> models) {
    }

    private final BundleContext context = FrameworkUtil.getBundle(LibraryWatch.class).getBundleContext();
    private final Map<ModelLibrary, AutoCloseable> listening = new ConcurrentHashMap<>();
    private final ServiceTracker<ModelLibrary, ModelLibrary> tracker = new ServiceTracker<>(context, ModelLibrary.class, this);
    private final Runnable changed;
    private final Job reader = Job.createSystem("Read the model library", (ICoreRunnable) monitor -> read());
    private volatile Known known;
    private volatile boolean closed;

    /** Begins to read; {@code changed} is called on any thread whenever the models may be others. */
    public LibraryWatch(Runnable changed) {
        this.changed = changed;
        tracker.open();
        refresh();
    }

    /** The library, if it is installed. */
    public Optional<ModelLibrary> library() {
        return Optional.ofNullable(tracker.getService());
    }

    /** The models as last read. */
    public List<InstalledModel> models() {
        Known now = known;
        return now == null ? List.of() : now.models();
    }

    /** Whether the library was read at least once. */
    public boolean isKnown() {
        return known != null;
    }

    /** Reads again. */
    public void refresh() {
        if (!closed) {
            reader.schedule();
        }
    }

    private void read() {
        ModelLibrary library = tracker.getService();
        List<InstalledModel> models = List.of();
        try {
            models = library == null ? List.of() : library.models();
        } catch (RuntimeException unreadable) {
            Failures.log("The model library cannot be read", unreadable);
        }
        Known now = new Known(library, models);
        boolean other = !now.equals(known);
        known = now;
        if (other && !closed) {
            changed.run();
        }
    }

    @Override
    public ModelLibrary addingService(ServiceReference<ModelLibrary> reference) {
        ModelLibrary library = context.getService(reference);
        if (library != null) {
            listening.put(library, library.onChange(now -> refresh()));
            refresh();
        }
        return library;
    }

    @Override
    public void modifiedService(ServiceReference<ModelLibrary> reference, ModelLibrary library) {
        refresh();
    }

    @Override
    public void removedService(ServiceReference<ModelLibrary> reference, ModelLibrary library) {
        try (AutoCloseable _ = listening.remove(library)) {
            context.ungetService(reference);
        } catch (Exception alreadyGone) {
            // The library went away first.
        }
        refresh();
    }

    @Override
    public void close() {
        closed = true;
        tracker.close();
        reader.cancel();
    }
}
