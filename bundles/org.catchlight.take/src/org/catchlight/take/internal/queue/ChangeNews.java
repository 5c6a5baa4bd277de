package org.catchlight.take.internal.queue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.catchlight.take.RenderQueue.Entry;

/** Tells listeners of changes, from a thread of its own and at most some twenty times a second, always with the latest state. */
final class ChangeNews implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;
    private final List<Consumer<List<Entry>>> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore changes = new Semaphore(0);
    private final Supplier<List<Entry>> state;
    private final QueueLog log;
    private final Thread thread;

    ChangeNews(Supplier<List<Entry>> state, QueueLog log) {
        this.state = state;
        this.log = log;
        thread = Thread.ofVirtual().name("Render queue news").start(this::work);
    }

    void changed() {
        if (changes.availablePermits() == 0) {
            changes.release();
        }
    }

    AutoCloseable add(Consumer<List<Entry>> listener) {
        Consumer<List<Entry>> mine = listener::accept;
        listeners.add(mine);
        return () -> listeners.remove(mine);
    }

    private void work() {
        try {
            while (true) {
                changes.acquire();
                changes.drainPermits();
                List<Entry> now = state.get();
                listeners.forEach(listener -> tell(listener, now));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Consumer<List<Entry>> listener, List<Entry> now) {
        try {
            listener.accept(now);
        } catch (RuntimeException | LinkageError faulty) {
            log.accept("Something that listens to the render queue failed", faulty);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
