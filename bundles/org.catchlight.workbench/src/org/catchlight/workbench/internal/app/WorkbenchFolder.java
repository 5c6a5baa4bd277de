package org.catchlight.workbench.internal.app;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.stage.UserFolder;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder where the workbench keeps its layout and preferences; one running program has it at a time. */
final class WorkbenchFolder {
    private WorkbenchFolder() {
    }

    /**
     * Takes the folder. A second program that runs at the same time gets a folder of its own for this run, so that both work.
     * Answers false after telling why if no folder can be had.
     */
    static boolean claim() {
        Location location = Platform.getInstanceLocation();
        try {
            if (location.isSet()) {
                return location.isLocked() || location.lock()
                        || tell("The folder " + location.getURL().getPath() + " is in use by another Catchlight.");
            }
            for (int number = 1; number < 20; number++) {
                Path folder = UserFolder.folder(number == 1 ? "workspace" : "workspace-" + number);
                Location candidate = location.createLocation(null, folder.toUri().toURL(), false);
                candidate.set(folder.toUri().toURL(), false);
                if (candidate.lock()) {
                    candidate.release();
                    return location.set(folder.toUri().toURL(), true);
                }
            }
            return tell("Too many Catchlight windows run at the same time; close one.");
        } catch (IOException failure) {
            return tell("The folder of the workbench cannot be used: " + failure.getMessage() + ". Make it writable or name another with "
                    + UserFolder.VARIABLE + ".");
        }
    }

    /** Gives the folder back. */
    static void release() {
        Location location = Platform.getInstanceLocation();
        if (location.isSet()) {
            location.release();
        }
    }

    private static boolean tell(String message) {
        System.err.println("catchlight: " + message);
        return false;
    }
}
