package org.catchlight.workbench.internal.open;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The shots opened last, newest first, kept in the preferences. */
public final class RecentShots {
    private static final String KEY = "recent";
    private static final int MOST = 10;

    private RecentShots() {
    }

    /** Shots that still exist, newest first. */
    public static List<Path> list() {
        List<Path> files = new ArrayList<>();
        for (String line : preferences().get(KEY, "").split("\n")) {
            try {
                if (!line.isBlank() && Files.isRegularFile(Path.of(line))) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException damaged) {
                // A damaged line of the preferences is no recent file.
            }
        }
        return files;
    }

    /** Puts a shot first. */
    public static void add(Path file) {
        List<Path> files = new ArrayList<>(list());
        files.remove(file);
        files.addFirst(file);
        StringBuilder text = new StringBuilder();
        files.stream().limit(MOST).forEach(path -> text.append(path).append('\n'));
        preferences().put(KEY, text.toString());
        try {
            preferences().flush();
        } catch (BackingStoreException unwritable) {
            // The list lasts until the workbench closes then.
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.catchlight.workbench");
    }
}
