package org.catchlight.workbench.internal.takes;

import java.util.Locale;

/** File names for shots. */
public final class ShotNames {
    private ShotNames() {
    }

    /** A file name from the name of a shot: letters and digits of any script, with hyphens between. */
    public static String fileName(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "untitled" : plain.substring(0, Math.min(80, plain.length()))) + ".shot";
    }
}
