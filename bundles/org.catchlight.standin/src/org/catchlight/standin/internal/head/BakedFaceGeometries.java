package org.catchlight.standin.internal.head;

import java.util.LinkedHashMap;
import java.util.Map;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.FaceGeometry;
import org.catchlight.shot.StandIn;
import org.osgi.service.component.annotations.Component;

/** Knows the heads of stand-ins and keeps the last few, some 20 MiB each. Thread-safe. */
@Component
public final class BakedFaceGeometries implements FaceGeometries {
    private static final int CAPACITY = 4;

    private final Map<Traits, FaceGeometry> kept = new LinkedHashMap<>(8, 0.75f, true);

    @Override
    public synchronized FaceGeometry of(StandIn standIn) {
        Traits traits = Traits.of(standIn);
        FaceGeometry face = kept.get(traits);
        if (face == null) {
            face = new BakedFace(traits);
            kept.put(traits, face);
            if (kept.size() > CAPACITY) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return face;
    }
}
