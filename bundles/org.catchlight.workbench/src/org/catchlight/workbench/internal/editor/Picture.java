package org.catchlight.workbench.internal.editor;

import org.eclipse.swt.graphics.ImageData;

/**
 * A picture to show.
 *
 * @param data   its pixels
 * @param width  width it stands for in pixels of the finished picture; a preview has fewer
 * @param height height it stands for
 * @param kind   what it is
 * @param name   name of the take, or empty
 */
public record Picture(ImageData data, int width, int height, Kind kind, String name) {
    /** What a picture is. */
    public enum Kind {
        /** A fast picture of the shot as it is now. */
        PREVIEW("Preview"),
        /** An intermediate picture of a render. */
        RENDERING("Rendering"),
        /** A finished take. */
        TAKE("");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What to say of it over the picture; nothing of a take, which speaks for itself. */
        String words() {
            return words;
        }
    }
}
