package org.catchlight.standin.internal.head;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.catchlight.shot.StandIn;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The last few heads, so that changing a colour or going back in the pose bakes nothing. Thread-safe; a bake blocks others that wait for
 * one.
 */
public final class Heads {
    /** A head takes some 70 MiB. */
    private final int capacity;
    private final Map<Head.Key, Head> kept = new LinkedHashMap<>(8, 0.75f, true);

    /** Keeps up to {@code capacity} heads, at least 1. */
    public Heads(int capacity) {
        this.capacity = Math.max(1, capacity);
    }

    /** The head of a stand-in, baked if it is not kept. */
    public synchronized Head of(StandIn standIn, IProgressMonitor monitor) {
        Head.Key key = Head.Key.of(standIn);
        Head head = kept.get(key);
        if (head == null) {
            head = Head.of(key, monitor);
            kept.put(key, head);
            if (kept.size() > capacity) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return head;
    }

    /** The head of a stand-in if it is kept. */
    public synchronized Optional<Head> known(StandIn standIn) {
        return Optional.ofNullable(kept.get(Head.Key.of(standIn)));
    }
}
