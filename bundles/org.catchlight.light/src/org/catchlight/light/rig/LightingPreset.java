package org.catchlight.light.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;

/**
 * A way of lighting that can be applied to any shot.
 *
 * @param id        of the preset, or the name of the user's own
 * @param label     as shown
 * @param group     heading under which it is shown
 * @param pattern   pattern that its key makes; {@link Pattern#NONE} for one that is not about a pattern
 * @param side      side of the face that its key belongs on; {@link KeySide#KEEP} if it does not matter
 * @param essential whether its modifiers make it what it is, such as a ring light, so that they replace those of the shot
 * @param lit       a shot lit by it; not to be changed
 */
public record LightingPreset(String id, String label, String group, Pattern pattern, KeySide side, boolean essential, Shot lit) {
    /** The presets that ship, in the order to show, group by group. */
    public static List<LightingPreset> shipped() {
        List<LightingPreset> all = new ArrayList<>();
        for (Presets.Group group : Presets.groups()) {
            for (String id : group.ids()) {
                all.add(of(id, group.label()));
            }
        }
        return all;
    }

    /** The shipped preset of that id. */
    public static Optional<LightingPreset> shipped(String id) {
        return Presets.groups().stream().filter(group -> group.ids().contains(id)).map(group -> of(id, group.label())).findFirst();
    }

    private static LightingPreset of(String id, String group) {
        Shot lit = Presets.create(id);
        return new LightingPreset(id, lit.getName(), group, pattern(id), side(id), essential(id), lit);
    }

    /**
     * A preset of the user's own.
     *
     * @param name    as shown
     * @param pattern what {@link RigSolver#judge} says of the shot
     */
    public static LightingPreset own(String name, Shot lit, Pattern pattern) {
        return new LightingPreset(name, name, "My presets", pattern, KeySide.KEEP, true, lit);
    }

    private static Pattern pattern(String id) {
        return switch (id) {
            case "rembrandt", "rembrandt-broad", "rembrandt-short" -> Pattern.REMBRANDT;
            case "butterfly", "clamshell", "clamshell-hair" -> Pattern.BUTTERFLY;
            case "loop", "loop-broad", "loop-short", "three-point", "bare-bulb" -> Pattern.LOOP;
            case "split" -> Pattern.SPLIT;
            default -> Pattern.NONE;
        };
    }

    private static KeySide side(String id) {
        return id.endsWith("-broad") ? KeySide.BROAD : id.endsWith("-short") ? KeySide.SHORT : KeySide.KEEP;
    }

    private static boolean essential(String id) {
        return switch (id) {
            case "ring-light", "bare-bulb", "window-light", "golden-hour", "overcast", "rim" -> true;
            default -> false;
        };
    }
}
