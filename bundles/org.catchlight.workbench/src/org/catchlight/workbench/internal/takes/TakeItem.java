package org.catchlight.workbench.internal.takes;

import java.nio.file.Path;
import org.eclipse.swt.graphics.ImageData;

/**
 * A take on the contact sheet.
 *
 * @param file     its picture
 * @param modified time of its last change, in milliseconds of the epoch
 * @param seed     seed it was made with
 * @param rating   0–5, or −1 rejected
 * @param label    what it was varied by, such as "film: HP5"; empty for a take that is not one of a variation
 * @param thumb    small picture, or null if it could not be read
 */
record TakeItem(Path file, long modified, long seed, int rating, String label, ImageData thumb) {
    /** What stands between the name of a shot and what one of its variants is varied by. */
    private static final String BETWEEN = " · ";

    /** The label in the name of a take's shot. */
    static String labelOf(String shotName) {
        int at = shotName == null ? -1 : shotName.indexOf(BETWEEN);
        return at < 0 ? "" : shotName.substring(at + BETWEEN.length());
    }

    /** What stands under it: what it was varied by, else its file. */
    String caption() {
        return label.isEmpty() ? file.getFileName().toString() : label;
    }
}
