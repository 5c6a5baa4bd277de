package org.catchlight.workbench.internal.prefs;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** General preferences of the workbench and their defaults. */
public final class GeneralPreferences {
    /** Preference node. */
    public static final String NODE = "org.catchlight.workbench";
    /** Theme id. */
    public static final String THEME = "theme";
    /** The dark theme. */
    public static final String DARK = "org.catchlight.workbench.dark";
    /** The light theme. */
    public static final String LIGHT = "org.catchlight.workbench.light";
    /** Seconds between autosaves. */
    public static final String AUTOSAVE = "autosaveSeconds";
    private static final int AUTOSAVE_DEFAULT = 20;

    private GeneralPreferences() {
    }

    /** Puts the defaults in place: ours, and of the platform the key scheme, which it reads before the workbench is advised. */
    public static void initialize() {
        DefaultScope.INSTANCE.getNode("org.eclipse.ui").put("KEY_CONFIGURATION_ID", "org.catchlight.workbench.keys");
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
        defaults.put(THEME, DARK);
        defaults.putInt(AUTOSAVE, AUTOSAVE_DEFAULT);
        defaults.put(TakePreferences.BIT_DEPTH, "8");
        defaults.put(TakePreferences.PROFILE, "SRGB");
    }

    /** Id of the theme the user chose. */
    public static String theme() {
        return get(THEME, DARK);
    }

    /** Whether the theme the user chose is dark. */
    public static boolean isDark() {
        return !LIGHT.equals(theme());
    }

    /** Seconds between autosaves, 5–600. */
    public static int autosaveSeconds() {
        try {
            return Math.clamp(Integer.parseInt(get(AUTOSAVE, Integer.toString(AUTOSAVE_DEFAULT))), 5, 600);
        } catch (NumberFormatException damaged) {
            return AUTOSAVE_DEFAULT;
        }
    }

    static String get(String key, String fallback) {
        return InstanceScope.INSTANCE.getNode(NODE).get(key, DefaultScope.INSTANCE.getNode(NODE).get(key, fallback));
    }
}
