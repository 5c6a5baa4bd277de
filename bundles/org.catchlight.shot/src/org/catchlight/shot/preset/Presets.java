package org.catchlight.shot.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;

/** Shots to begin from. Each call answers fresh objects. The presets are shot files beside this class; the examples are copies of them. */
public final class Presets {
    private static final List<String> IDS = List.of("rembrandt", "butterfly", "loop", "split", "clamshell", "rim", "window-light",
            "golden-hour", "overcast");

    private static final List<Group> GROUPS = List.of(
            new Group("Classic patterns", List.of("butterfly", "clamshell", "loop", "rembrandt", "split")),
            new Group("Broad and short", List.of("loop-broad", "loop-short", "rembrandt-broad", "rembrandt-short")),
            new Group("Studio", List.of("clamshell-hair", "three-point", "ring-light", "bare-bulb", "rim")),
            new Group("Natural light", List.of("window-light", "golden-hour", "overcast")));

    private Presets() {
    }

    /**
     * Presets that belong together.
     *
     * @param label heading
     * @param ids   presets in the order to show
     */
    public record Group(String label, List<String> ids) {
        public Group {
            ids = List.copyOf(ids);
        }
    }

    /** All presets that ship, those of {@link #ids} and more, in groups: for a palette with room. */
    public static List<Group> groups() {
        return GROUPS;
    }

    private static boolean known(String id) {
        return GROUPS.stream().anyMatch(group -> group.ids().contains(id));
    }

    /**
     * Ids of the presets of a New menu, which ship as examples too, in the order to show: rembrandt, butterfly, loop, split, clamshell,
     * rim, window-light, golden-hour, overcast.
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A complete shot lit by a preset of {@link #groups}.
     *
     * @throws IllegalArgumentException if there is no such preset
     */
    public static Shot create(String id) {
        if (!known(id)) {
            String all = GROUPS.stream().flatMap(group -> group.ids().stream()).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("There is no preset '" + id + "'; the presets are " + all + ".");
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
