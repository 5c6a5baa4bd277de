package org.catchlight.shot.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;

/** Shots to begin from. Each call answers fresh objects. The presets are shot files beside this class; the examples are copies of them. */
public final class Presets {
    private static final List<String> IDS = List.of("rembrandt", "butterfly", "loop", "split", "clamshell", "rim", "window-light",
            "golden-hour", "overcast");

    private Presets() {
    }

    /** Ids of the presets in the order to show: rembrandt, butterfly, loop, split, clamshell, rim, window-light, golden-hour, overcast. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A complete shot lit by the preset.
     *
     * @throws IllegalArgumentException if there is no such preset
     */
    public static Shot create(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("There is no preset '" + id + "'; the presets are " + String.join(", ", IDS) + ".");
        }
        return read(id);
    }

    /** A complete shot with sensible defaults, lit by a pleasant loop key with a little fill: what <em>New</em> gives. */
    public static Shot blank() {
        return read("blank");
    }

    private static Shot read(String id) {
        String name = id + ".shot";
        try (InputStream in = Presets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The preset " + name + " is missing from this build");
            }
            return ShotFiles.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
