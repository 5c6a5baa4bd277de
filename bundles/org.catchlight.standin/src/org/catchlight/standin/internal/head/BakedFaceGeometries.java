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

    private final Map<Form, FaceGeometry> kept = new LinkedHashMap<>(8, 0.75f, true);

    /** What a face's shape depends on. */
    private record Form(Traits traits, Actions actions) {
    }

    @Override
    public synchronized FaceGeometry of(StandIn standIn) {
        Form form = new Form(Traits.of(standIn), Actions.of(standIn));
        FaceGeometry face = kept.get(form);
        if (face == null) {
            face = new BakedFace(form.traits, form.actions);
            kept.put(form, face);
            if (kept.size() > CAPACITY) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return face;
    }
}
