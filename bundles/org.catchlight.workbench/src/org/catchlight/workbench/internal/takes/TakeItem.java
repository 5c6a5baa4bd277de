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
 * @param thumb    small picture, or null if it could not be read
 */
record TakeItem(Path file, long modified, long seed, int rating, ImageData thumb) {
}
