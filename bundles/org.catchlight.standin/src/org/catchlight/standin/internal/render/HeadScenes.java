package org.catchlight.standin.internal.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.catchlight.shot.StandIn;
import org.catchlight.standin.internal.head.Head;
import org.catchlight.standin.internal.head.Heads;
import org.eclipse.core.runtime.IProgressMonitor;

/** The last few heads with what a renderer adds to them. Thread-safe. */
final class HeadScenes {
    private final Heads heads;
    private final int capacity;
    private final Map<Head.Key, HeadScene> kept = new LinkedHashMap<>(8, 0.75f, true);

    HeadScenes(int capacity) {
        this.capacity = capacity;
        heads = new Heads(capacity);
    }

    /** The head if it is kept, or null. */
    synchronized HeadScene known(StandIn standIn) {
        return kept.get(Head.Key.of(standIn));
    }

    synchronized HeadScene of(StandIn standIn, IProgressMonitor monitor) {
        Head.Key key = Head.Key.of(standIn);
        HeadScene scene = kept.get(key);
        if (scene == null) {
            scene = new HeadScene(heads.of(standIn, monitor));
            kept.put(key, scene);
            if (kept.size() > capacity) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return scene;
    }
}
