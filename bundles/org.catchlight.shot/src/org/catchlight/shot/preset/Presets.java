package org.catchlight.shot.preset;

import java.util.List;
import org.catchlight.shot.Shot;

/** Shots to begin from. Each call answers fresh objects. */
public final class Presets {
    private Presets() {
    }

    /** Ids of the presets in the order to show: rembrandt, butterfly, loop, split, clamshell, rim, window-light, golden-hour, overcast. */
    public static List<String> ids() {
        return List.of();
    }

    /**
     * A complete shot lit by the preset.
     *
     * @throws IllegalArgumentException if there is no such preset
     */
    public static Shot create(String id) {
        throw new IllegalArgumentException("There is no preset '" + id + "'");
    }

    /** A complete shot with sensible defaults, lit by one key: what <em>New</em> gives. */
    public static Shot blank() {
        throw new IllegalStateException("not built yet");
    }
}
